import RulesLibrary

/// Reads, makes and replaces files so that each is at every moment the old one or the new one, whole, on the disk, whatever
/// fails meanwhile and even where the process is killed.
///
/// A file that has several names (hard links) is replaced under the one that was given; the others keep the old bytes.
package struct Storage {
  /// What it works with.
  let system: FileSystem

  /// Storage in the files of this computer, unless another system is given.
  package init(_ system: FileSystem = .real) { self.system = system }

  /// Who this is to others: what a lock says.
  package var holder: LockHolder { system.holder() }

  /// What is in a file of at most `limit` bytes.
  package func read(_ path: String, limit: Int) throws(StorageFault) -> KeptFile {
    let place = try place(path)
    return KeptFile(path: path, bytes: try read(place, limit: limit).bytes)
  }

  /// Makes a file that must not exist yet, for its owner alone. It is there whole or not at all. Throws where the name is
  /// taken, and be it by a symbolic link.
  package func create(_ path: String, with bytes: [UInt8]) throws(StorageFault) {
    let place = FilePlace(path)
    guard !place.name.isEmpty, ![".", ".."].contains(place.name) else {
      throw .file(FileFault(path: path, reason: .isFolder))
    }
    try putNew(place, bytes)
    do {
      try syncFolder(of: place)
    } catch {
      discard(place.path)
      throw error
    }
  }

  /// Puts bytes in the place of what was read, which stays beside it as the one `.bak`. Waits for nobody longer than about two
  /// seconds. Where the file was changed in the meantime it is left alone, and the bytes go to a copy beside it. The permission
  /// bits stay, and so does a symbolic link, whose target is replaced.
  package func replace(_ kept: KeptFile, with bytes: [UInt8]) throws(StorageFault) {
    let place = try place(kept.path)
    let lock = try lock(place)
    defer { release(lock) }
    try replaceLocked(place, kept, with: bytes)
  }

  /// Reads a file of at most `limit` bytes and replaces it by what `change` makes of it; nobody else who asks for the lock
  /// comes between. Throws `StorageFault`, and what `change` throws, after which the file is as it was.
  package func update(_ path: String, limit: Int, _ change: (KeptFile) throws -> [UInt8]) throws {
    let place = try place(path)
    _ = try read(place, limit: limit)  // what is not there, or too large, needs no lock
    let lock = try lock(place)
    defer { release(lock) }
    let kept = KeptFile(path: path, bytes: try read(place, limit: limit).bytes)
    try replaceLocked(place, kept, with: try change(kept))
  }
}
