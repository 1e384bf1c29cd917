import TestSupport
import Testing

@testable import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whatever goes wrong at whatever step: the old file or the new one, whole, and nothing left lying about.
@Suite struct EveryStepTests {
  @Test("Nothing goes wrong, and all is as it should be", arguments: Operation.all)
  func sound(_ operation: Operation) throws {
    let folder = try TemporaryFolder()
    try operation.prepare(folder)
    try operation.run(Storage(Trouble(at: 0, .kills).system(process: 2)), folder.path)
    #expect(try contents(folder) == operation.done)
  }

  @Test("Any call fails", arguments: Operation.all, [EIO, ENOSPC, EACCES, ENOENT, EPERM, EINVAL])
  func fails(_ operation: Operation, _ number: Int32) throws {
    try forEachStep(operation, .fails(number)) { trouble, folder, hasThrown in
      // what the system keeps from being looked at or taken away may stay
      let mayStay = ["remove", "status", "open", "hold"].contains(trouble.failed)
      try expectWhole(operation, folder, trouble, mayLeave: mayStay ? [".lock", ".tmp"] : [])
      if !hasThrown { try expectDone(operation, folder, trouble) }
    }
  }

  @Test("The disk is full from some call on", arguments: Operation.all, [ENOSPC, EDQUOT])
  func fullDisk(_ operation: Operation, _ number: Int32) throws {
    try forEachStep(operation, .failsFromThenOn(number)) { trouble, folder, hasThrown in
      try expectWhole(operation, folder, trouble, mayLeave: [])
      if !hasThrown { try expectDone(operation, folder, trouble) }
    }
  }

  @Test("A call that writes in part, or is interrupted, is no fault", arguments: Operation.all, [true, false])
  func inPart(_ operation: Operation, _ writesHalf: Bool) throws {
    try forEachStep(operation, writesHalf ? .writesHalf : .isInterrupted) { trouble, folder, hasThrown in
      #expect(!hasThrown)
      try expectDone(operation, folder, trouble)
    }
  }

  @Test("The process is killed at any call, and the next one goes on", arguments: Operation.all)
  func killed(_ operation: Operation) throws {
    try forEachStep(operation, .kills) { trouble, folder, _ in
      #expect(trouble.isKilled)
      try expectWhole(operation, folder, trouble, mayLeave: [".lock", ".tmp"])
      // the next process finds what the killed one left: it gets every lock, and what was not done it does
      let next = Storage(Trouble(at: 0, .kills).system(process: 3))
      for name in operation.done.keys { next.release(try next.lock(FilePlace("\(folder.path)/\(name)"))) }
      guard operation.isRepeatable, try files(folder) != operation.done else { return }
      try operation.run(next, folder.path)
      try expectDone(operation, folder, trouble)
    }
  }

  /// Makes each call of an operation go wrong in turn, each time in a new folder.
  private func forEachStep(
    _ operation: Operation, _ kind: Trouble.Kind, look: (Trouble, TemporaryFolder, Bool) throws -> Void
  ) throws {
    for step in 1... {
      let folder = try TemporaryFolder()
      try operation.prepare(folder)
      let trouble = Trouble(at: step, kind)
      let result = Result { try operation.run(Storage(trouble.system(process: 2)), folder.path) }
      guard trouble.hasHappened else {
        #expect(step > 4, "an operation has more steps than that")
        return
      }
      if case .failure(let error) = result { #expect(error is StorageFault) }
      try look(trouble, folder, (try? result.get()) == nil)
    }
  }

  /// Every file is one of those allowed, whole; others only where something kept them from being taken away.
  private func expectWhole(
    _ operation: Operation, _ folder: TemporaryFolder, _ trouble: Trouble, mayLeave: [String]
  ) throws {
    let found = try contents(folder)
    for (name, texts) in operation.allowed where !mayLeave.contains(where: name.hasSuffix) {
      let wasKilled = trouble.isKilled && found[name] == operation.afterKill[name]
      #expect(wasKilled || texts.contains(found[name]), "\(name) at \(trouble.failed), call \(trouble.calls.count)")
    }
    for name in found.keys where operation.allowed[name] == nil {
      #expect(mayLeave.contains(where: name.hasSuffix), "\(name) at \(trouble.failed), after \(trouble.calls)")
    }
  }

  /// The files are those of an operation that was done; temporary files and locks are another matter.
  private func expectDone(_ operation: Operation, _ folder: TemporaryFolder, _ trouble: Trouble) throws {
    let found = try files(folder)
    #expect(found == operation.done, "\(trouble.failed), after \(trouble.calls)")
  }

  private func files(_ folder: TemporaryFolder) throws -> [String: String] {
    try contents(folder).filter { !$0.key.hasSuffix(".tmp") && !$0.key.hasSuffix(".lock") }
  }

  private func contents(_ folder: TemporaryFolder) throws -> [String: String] {
    let pairs = try folder.names().map { ($0, try folder.text($0) ?? "") }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}
