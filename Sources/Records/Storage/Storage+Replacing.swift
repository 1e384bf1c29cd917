import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Storage {
  /// Replaces a file whose lock is held. All that takes long is done before the file is looked at for the last time; between
  /// that look and the new file's taking its place there are two calls of the system.
  func replaceLocked(_ place: FilePlace, _ kept: KeptFile, with bytes: [UInt8]) throws(StorageFault) {
    guard !kept.isSubmitted else { throw .submitted(path: kept.path) }
    guard bytes != kept.bytes else { return }  // so that the backup is of something else
    guard let model = try? system.status(place.path) else {  // it is gone, or as good as gone
      throw try conflict(place, bytes)
    }
    do {
      try system.checkWritable(place.path)
    } catch {
      throw unwritten(place, error)
    }
    var waiting: [String] = []
    defer { waiting.forEach(discard) }
    let fresh = try temporary(place, bytes, like: model)
    waiting.append(fresh)
    let backup = try temporary(place, kept.bytes, like: model)
    waiting.append(backup)
    guard try swap(place, kept, fresh: fresh, backup: backup) else {
      waiting.forEach(discard)
      waiting = []
      throw try conflict(place, bytes)
    }
    waiting = []
    try syncFolder(of: place)
  }

  /// Gives the two new files their places, unless the file is no longer what was read; says whether it was.
  private func swap(_ place: FilePlace, _ kept: KeptFile, fresh: String, backup: String) throws(StorageFault) -> Bool {
    // a file that cannot be read, or has grown past any limit, is not what was read
    guard let (bytes, status) = try? system.read(place.path, kept.bytes.count), bytes == kept.bytes else {
      return false
    }
    try rename(backup, to: FilePlace(place.backup))
    guard (try? system.status(place.path)) == status else { return false }  // nor is one that is gone
    try rename(fresh, to: place)
    return true
  }

  /// Puts a temporary file in its place.
  func rename(_ temporary: String, to place: FilePlace) throws(StorageFault) {
    do {
      try system.rename(temporary, place.path)
    } catch {
      throw unwritten(place, error)
    }
  }

  /// Puts what could not take the file's place beside it, under a name of its own, and says so.
  func conflict(_ place: FilePlace, _ bytes: [UInt8]) throws(StorageFault) -> StorageFault {
    let holder = system.holder()
    for number in 1...99 {
      let copy = place.copy(by: holder, number: number)
      do {
        try create(copy, with: bytes)
        return .changedMeanwhile(path: place.given, copy: copy)
      } catch .file(let fault) where fault.reason == .exists {
        continue
      } catch .file(let fault) where fault.reason == .missing {
        throw .folderVanished(path: place.given)
      }
    }
    throw .file(FileFault(path: place.copy(by: holder, number: 99), reason: .exists))
  }
}
