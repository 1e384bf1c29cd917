import RulesLibrary

@testable import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A system in which one call goes wrong. Counts the calls, so that a loop can make each of them fail in turn and ends by
/// itself after the last.
final class Trouble {
  /// What happens at the call.
  enum Kind: Equatable, Sendable {
    /// It does nothing and reports this error.
    case fails(Int32)
    /// It and every later call that makes, fills or names files reports this error, as on a full
    /// disk; where it writes, that happens in part.
    case failsFromThenOn(Int32)
    /// Where it writes, it writes in part only.
    case writesHalf
    /// Where it writes, something interrupts it before it has written anything.
    case isInterrupted
    /// The process is killed: the call is done in part where it writes, else not at all, and no other call is made.
    case kills
  }

  private let step: Int
  private let kind: Kind
  /// The calls so far, by name.
  private(set) var calls: [String] = []
  /// Whether the process was killed.
  private(set) var isKilled = false
  private var openDescriptors: Set<Int32> = []
  private let real = FileSystem.real

  /// Trouble at the call of this number, from 1; none for 0.
  init(at step: Int, _ kind: Kind) {
    self.step = step
    self.kind = kind
  }

  /// Whether the step was reached.
  var hasHappened: Bool { step > 0 && calls.count >= step }
  /// The name of the call that went wrong.
  var failed: String { hasHappened ? calls[step - 1] : "none" }

  /// The system, as the process of this number. Processes below that are gone.
  func system(process: Int32) -> FileSystem {
    var system = real
    let holder = { LockHolder(host: "here", user: "tester", process: process, since: Self.noon) }
    system.holder = holder
    system.isRunning = { $0 >= process }
    system.wait = { _ in }
    putReading(into: &system)
    putWriting(into: &system)
    return system
  }

  /// Closes what a killed process had open, as the system does.
  private func kill() -> SystemFault {
    isKilled = true
    for descriptor in openDescriptors { try? real.close(descriptor) }
    openDescriptors = []
    return SystemFault(number: EIO)
  }

  private static let noon = LocalTime("2026-11-21 12:00:00") ?? .now

  /// One call: counts it, and throws where it is the one that goes wrong.
  private func call(_ name: String, changes: Bool = false) throws(SystemFault) {
    guard !isKilled else { throw SystemFault(number: EIO) }
    calls.append(name)
    let isHalf = name == "write" && calls.count == step
    switch kind {
    case .fails(let number) where calls.count == step: throw SystemFault(number: number)
    case .failsFromThenOn(let number) where hasHappened && changes && !isHalf: throw SystemFault(number: number)
    case .kills where calls.count == step && !isHalf: throw kill()
    default: return
    }
  }

  private func putReading(into system: inout FileSystem) {
    system.read = { [self, real] path, limit throws(FileFault) in
      do throws(SystemFault) {
        try call("read")
      } catch {
        throw FileFault(path: path, errorNumber: error.number)
      }
      return try real.read(path, limit)
    }
    system.status = { [self, real] path throws(SystemFault) in
      try call("status")
      return try real.status(path)
    }
    system.statusOfOpen = { [self, real] descriptor throws(SystemFault) in
      try call("statusOfOpen")
      return try real.statusOfOpen(descriptor)
    }
    system.checkWritable = { [self, real] path throws(SystemFault) in
      try call("checkWritable")
      try real.checkWritable(path)
    }
  }

  private func putWriting(into system: inout FileSystem) {
    system.open = { [self, real] path, flags, mode throws(SystemFault) in
      let name = flags & O_CREAT != 0 ? "make" : flags & O_DIRECTORY != 0 ? "open folder" : "open"
      try call(name, changes: flags & O_CREAT != 0)
      let descriptor = try real.open(path, flags, mode)
      openDescriptors.insert(descriptor)
      return descriptor
    }
    system.close = { [self, real] descriptor throws(SystemFault) in
      let isOpen = openDescriptors.remove(descriptor) != nil
      let result = Result { () throws(SystemFault) in try call("close") }
      if isOpen { try real.close(descriptor) }
      try result.get()
    }
    system.write = { [self, real] descriptor, bytes throws(SystemFault) in
      try call("write", changes: true)
      guard calls.count == step else { return try real.write(descriptor, bytes) }
      let half = bytes.prefix((bytes.count + 1) / 2)
      switch kind {
      case .kills:
        _ = try real.write(descriptor, half)
        throw kill()
      case .writesHalf, .failsFromThenOn: return try real.write(descriptor, half)
      case .isInterrupted: throw SystemFault(number: EINTR)
      default: return try real.write(descriptor, bytes)
      }
    }
    // what has not reached the disk yet cannot be seen in a test, so none of them waits for that
    system.sync = passing("sync") { _ throws(SystemFault) in }
    system.hold = passing("hold", changes: false, real.hold)
    system.cut = passing("cut", changes: false, real.cut)
    system.setMode = passing("setMode", real.setMode)
    system.setGroup = passing("setGroup", real.setGroup)
    system.rename = passing("rename", real.rename)
    system.link = passing("link", real.link)
    system.makeFolder = passing("makeFolder", real.makeFolder)
    system.remove = passing("remove", changes: false, real.remove)
  }

  private func passing<Argument>(
    _ name: String, changes: Bool = true, _ body: @escaping (Argument) throws(SystemFault) -> Void
  ) -> (Argument) throws(SystemFault) -> Void {
    { [self] argument throws(SystemFault) in
      try call(name, changes: changes)
      try body(argument)
    }
  }

  private func passing<One, Other>(
    _ name: String, changes: Bool = true, _ body: @escaping (One, Other) throws(SystemFault) -> Void
  ) -> (One, Other) throws(SystemFault) -> Void {
    { [self] one, other throws(SystemFault) in
      try call(name, changes: changes)
      try body(one, other)
    }
  }
}
