import RulesLibrary
import StrictJSON

/// A draft while people answer: a file of one line for its beginning and one for each answer, each on the disk before the next
/// question is asked. While it is open, its lock keeps every other process from it.
package struct Journal {
  /// As the caller named it.
  package let path: String
  /// The record with every answer so far.
  package var record: JSONValue { tree.value }

  /// What the first line of a journal calls itself.
  static let format = "peerready/journal"
  /// Bytes of a journal at most: 8 MiB.
  package static let limit = 8 * 1024 * 1024
  /// Bytes of one line at most, without its line feed: 512 KiB, eight of the longest texts that are read.
  package static let longestLine = 512 * 1024

  /// Where it is kept.
  let storage: Storage
  /// The same as `path`, taken apart.
  let place: FilePlace
  /// Held until the journal is closed.
  let lock: FileLock
  /// Open for adding at the end.
  var descriptor: Int32
  /// All that has been acknowledged, which is the whole file.
  var bytes: [UInt8]
  /// What the system said of the file when it was last written to or opened.
  var seen: FileStatus
  /// `record`, ready for the next answer.
  var tree: RecordTree
  /// Whether a line was written in part and could not be taken back, so that no other may follow it.
  var isTorn = false
}

extension Journal {
  /// Begins a journal in a new file, for a record as it is now.
  package static func begin(_ path: String, record: JSONValue, in storage: Storage) throws(StorageFault) -> Journal {
    let head = JSONWriter.compact(["format": .string(format), "formatVersion": 1, "assessment": record])
    var tree = RecordTree([:])
    if let finding = JournalReplay.finding(inHead: head, giving: &tree) {
      throw .journalRefused(path: path, finding: finding)
    }
    let place = try storage.place(path)
    let lock = try storage.lock(place)
    do throws(StorageFault) {
      try storage.create(place.path, with: head)
      do throws(StorageFault) {
        return try Journal(storage, place, lock, bytes: head, tree: tree)
      } catch {
        storage.discard(place.path)
        throw error
      }
    } catch {
      storage.release(lock)
      throw error
    }
  }

  /// Opens a journal to go on with it. A last line that was not written to its end is cut off first, on the disk; the replay has
  /// its text.
  package static func resume(
    _ path: String, in storage: Storage
  ) throws(StorageFault) -> (journal: Journal, replay: JournalReplay) {
    let place = try storage.place(path)
    _ = try storage.read(place, limit: limit)  // what is not there, or too large, needs no lock
    let lock = try storage.lock(place)
    do {
      let bytes = try storage.read(place, limit: limit).bytes
      let replay = try JournalReplay(bytes, path: path)
      var journal = try Journal(storage, place, lock, bytes: bytes, tree: RecordTree(replay.record))
      try journal.cut(to: replay.soundLength)
      return (journal, replay)
    } catch {
      storage.release(lock)
      throw error
    }
  }

  /// What a journal comes to, without opening it to go on; nothing is locked, and nothing changed.
  package static func replay(_ path: String, in storage: Storage) throws(StorageFault) -> JournalReplay {
    try JournalReplay(storage.read(path, limit: limit).bytes, path: path)
  }
}
