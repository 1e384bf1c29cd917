import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Storage {
  /// Where a file is, with a symbolic link followed to its end. There need not be a file.
  func place(_ path: String) throws(StorageFault) -> FilePlace {
    // whatever else is wrong with the path is told by the call that opens it
    guard let target = try? system.linkTarget(path) else { return FilePlace(path) }
    do {
      return FilePlace(try system.resolve(path), given: path)
    } catch  where [ENOENT, ENOTDIR, ELOOP].contains(error.number) {
      throw .link(path: path, target: target)
    } catch {
      throw .unread(FileFault(path: path, errorNumber: error.number))
    }
  }

  /// What is in a file, and what the system says of it.
  func read(_ place: FilePlace, limit: Int) throws(StorageFault) -> (bytes: [UInt8], status: FileStatus) {
    do {
      return try system.read(place.path, limit)
    } catch {
      throw .unread(FileFault(path: place.given, reason: error.reason))
    }
  }

  /// Waits until the names in a folder are on the disk. A folder that may not be listed, or whose disk knows no such call, is
  /// as safe as the system makes it; then this is false.
  @discardableResult
  func syncFolder(of place: FilePlace) throws(StorageFault) -> Bool {
    do {
      let descriptor = try system.open(place.folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
      try closing(descriptor) { () throws(SystemFault) in try system.sync(descriptor) }
      return true
    } catch  where [EACCES, EINVAL, ENOTSUP, EOPNOTSUPP].contains(error.number) {
      return false
    } catch {
      throw unwritten(place, error)
    }
  }

  /// Does some work and closes the descriptor whatever comes of it; the first fault counts.
  func closing(_ descriptor: Int32, _ work: () throws(SystemFault) -> Void) throws(SystemFault) {
    let result = Result(catching: work)
    let closed = Result { () throws(SystemFault) in try system.close(descriptor) }
    try result.get()
    try closed.get()
  }

  /// The fault of writing a file, under the name that people gave it.
  func unwritten(_ place: FilePlace, _ fault: SystemFault) -> StorageFault {
    .file(FileFault(path: place.given, errorNumber: fault.number))
  }
}
