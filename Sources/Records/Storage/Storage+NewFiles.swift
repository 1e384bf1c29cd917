import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Storage {
  /// How every temporary file begins.
  static let temporaryPrefix = ".peerready-"
  /// How every temporary file ends.
  static let temporarySuffix = ".tmp"

  /// Writes the bytes to a new file with a random, hidden name in the same folder, on the disk to the last byte; gives its
  /// path. It takes permission bits and group from `model`; where there is none it has the bits of `mode`.
  func temporary(
    _ place: FilePlace, _ bytes: [UInt8], mode: UInt32 = 0o600, like model: FileStatus? = nil
  ) throws(StorageFault) -> String {
    let name = String(system.random(), radix: 36)
    let path = place.beside(Self.temporaryPrefix + name + Self.temporarySuffix)
    let descriptor = try make(path, mode: mode, for: place)
    do {
      try fill(descriptor, bytes, like: model)
      return path
    } catch {
      discard(path)
      throw unwritten(place, error)
    }
  }

  /// How disks say that a file can have one name only.
  static let noLinks = [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK]

  /// Puts the bytes where no file must be yet, whole or not at all: first under a temporary name, then by a second name, which
  /// the system gives only where it is free. The folder is not waited for.
  ///
  /// Where the disk knows no second names, an empty file takes the free name, and the whole one takes its place: killed
  /// between the two, the process leaves an empty file, and never a part of one.
  func putNew(_ place: FilePlace, _ bytes: [UInt8], mode: UInt32 = 0o600) throws(StorageFault) {
    let temporary = try temporary(place, bytes, mode: mode)
    defer { discard(temporary) }
    do {
      try system.link(temporary, place.path)
    } catch  where [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.number) {
      letGo(try make(place.path, mode: mode, for: place))
      do {
        try system.rename(temporary, place.path)
      } catch {
        discard(place.path)
        throw unwritten(place, error)
      }
    } catch {
      throw unwritten(place, error)
    }
  }

  /// Takes away a file of the tool's own making. Where that fails there is nothing more to be done about it, and what the
  /// person is told is why the work itself failed.
  func discard(_ path: String) {
    try? system.remove(path)  // see above
  }

  /// Writes all of the bytes, however many calls that takes.
  func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      do {
        rest = rest.dropFirst(try system.write(descriptor, rest))
      } catch  where error.number == EINTR {
        continue
      }
    }
  }

  private func fill(_ descriptor: Int32, _ bytes: [UInt8], like model: FileStatus?) throws(SystemFault) {
    try closing(descriptor) { () throws(SystemFault) in
      try write(bytes, to: descriptor)
      if let model { try imitate(model, descriptor) }
      try system.sync(descriptor)
    }
  }

  /// Makes an empty file, which must not be there yet, and opens it.
  private func make(_ path: String, mode: UInt32, for place: FilePlace) throws(StorageFault) -> Int32 {
    do {
      return try system.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    } catch {
      throw unwritten(place, error)
    }
  }

  /// Gives a new file the permission bits and the group of another. Where the group cannot be given, the group that the file has
  /// may do no more than everybody may.
  private func imitate(_ model: FileStatus, _ descriptor: Int32) throws(SystemFault) {
    var mode = model.mode
    if try system.statusOfOpen(descriptor).group != model.group {
      do {
        try system.setGroup(descriptor, model.group)
      } catch {
        mode = mode & ~0o070 | (mode & 0o007) << 3
      }
    }
    try system.setMode(descriptor, mode)
  }
}
