import RulesLibrary
import StrictJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Journal {
  /// Opens a file whose lock is held and whose bytes these are.
  init(
    _ storage: Storage, _ place: FilePlace, _ lock: FileLock, bytes: [UInt8], tree: RecordTree
  ) throws(StorageFault) {
    do throws(SystemFault) {
      let descriptor = try storage.system.open(place.path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0)
      do throws(SystemFault) {
        seen = try storage.system.statusOfOpen(descriptor)
        guard seen.size == bytes.count else { throw SystemFault(number: EAGAIN) }
      } catch {
        storage.letGo(descriptor)
        throw error
      }
      self.descriptor = descriptor
    } catch {
      throw storage.unwritten(place, error)
    }
    (path, self.storage, self.place, self.lock) = (place.given, storage, place, lock)
    (self.bytes, self.tree) = (bytes, tree)
  }

  /// Adds an answer, and comes back once it is on the disk. Where that fails the journal is as it was, and the answer may be given
  /// again.
  package mutating func append(_ entry: JournalEntry) throws(StorageFault) { try append([entry]) }

  /// Adds answers that belong together, as `append` does one: all of them or none.
  package mutating func append(_ entries: [JournalEntry]) throws(StorageFault) {
    var changed = tree
    var lines: [UInt8] = []
    for line in entries.map(\.line) {
      if let finding = JournalReplay.finding(inLine: 1, line, putInto: &changed) {
        throw .journalRefused(path: path, finding: finding)
      }
      lines += line
    }
    guard bytes.count + lines.count <= Self.limit else { throw .journalFull(path: path) }
    guard !isTorn else { throw .journalTorn(path: path) }
    try lookAgain(adding: lines)
    do {
      try storage.write(lines, to: descriptor)
      try storage.system.sync(descriptor)
      seen = try storage.system.statusOfOpen(descriptor)
    } catch {
      takeBack()
      throw storage.unwritten(place, error)
    }
    bytes += lines
    tree = changed
  }

  /// Ends the work on the journal, which stays for later.
  package func close() {
    storage.letGo(descriptor)
    storage.release(lock)
  }

  /// Puts the finished record in its place and takes the journal away once that is on the disk. The place is a new file, or that of the
  /// draft that the journal was begun from. May be done again where it was cut off in between: a file of the very same bytes is then the
  /// record itself. `also` writes what belongs to the record, and the journal stays until that is done. Where anything fails the journal
  /// is closed and stays.
  package func finish(
    _ record: [UInt8], at path: String, replacing draft: KeptFile?, also: () throws -> Void = {}
  ) throws {
    defer { close() }
    if let draft {
      if draft.bytes != record { try storage.replace(draft, with: record) }
    } else {
      try put(record, at: path)
    }
    try also()
    try removeFromDisk()
  }

  private func put(_ record: [UInt8], at path: String) throws(StorageFault) {
    do {
      try storage.create(path, with: record)
    } catch .file(let fault) where fault.reason == .exists {
      // what cannot be read, or is longer, is another file
      guard let there = try? storage.read(path, limit: record.count), there.bytes == record else {
        throw .file(fault)
      }
      try storage.syncFolder(of: FilePlace(path))
    }
  }

  private func removeFromDisk() throws(StorageFault) {
    do {
      try storage.system.remove(place.path)
    } catch {
      throw storage.unwritten(place, error)
    }
    try storage.syncFolder(of: place)
  }

  /// Shortens the file to its sound part, on the disk; nothing is done where all of it is sound.
  mutating func cut(to length: Int) throws(StorageFault) {
    guard length < bytes.count else { return }
    do {
      try storage.system.cut(descriptor, length)
      try storage.system.sync(descriptor)
      seen = try storage.system.statusOfOpen(descriptor)
    } catch {
      storage.letGo(descriptor)
      throw storage.unwritten(place, error)
    }
    bytes = Array(bytes[..<length])
  }

  /// Cuts off what a failed append left; where not even that can be done, nothing more may be added.
  private mutating func takeBack() {
    do {
      try storage.system.cut(descriptor, bytes.count)
      try storage.system.sync(descriptor)
      seen = try storage.system.statusOfOpen(descriptor)
    } catch {
      isTorn = true
    }
  }

  /// Sees that the file is still the one that was opened, with nothing added by others. A file of the same bytes in its place, as
  /// programs for synchronising put it there, is opened instead; of any other, and of none, the whole journal with the line goes
  /// beside it.
  private mutating func lookAgain(adding line: [UInt8]) throws(StorageFault) {
    // a file that cannot be looked at is not the one
    guard (try? storage.system.status(place.path)) != seen else { return }
    guard let there = try? storage.read(place, limit: bytes.count), there.bytes == bytes else {
      isTorn = true
      throw try storage.conflict(place, bytes + line)
    }
    storage.letGo(descriptor)
    self = try Journal(storage, place, lock, bytes: bytes, tree: tree)
  }
}
