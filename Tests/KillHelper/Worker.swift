import Records
import RulesLibrary
import StrictJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Does one piece of work on a file, and gives the value that it added.
struct Worker {
  /// Of the file that is worked on; for `make` what the names of the files begin with.
  let path: String
  private let storage = Storage()

  /// Tries again as long as somebody else has the lock, or was faster.
  func tryUntilFree(_ work: () throws -> Int) throws -> Int {
    while true {
      do {
        return try work()
      } catch StorageFault.locked {
        continue
      } catch StorageFault.file(let fault) where fault.reason == .exists {
        continue
      }
    }
  }

  /// Makes the number in the file one more. The number stands there many times, so that a half-written file shows.
  func count() throws -> Int {
    var value = 0
    try storage.update(path, limit: 1_000_000) { kept in
      let first = kept.bytes.prefix { $0 != UInt8(ascii: "\n") }
      value = (Int(String(decoding: first, as: UTF8.self)) ?? 0) + 1
      return Self.text(value)
    }
    return value
  }

  /// Adds the next number to a journal, and closes it.
  func note() throws -> Int {
    var (journal, replay) = try opened()
    defer { journal.close() }
    try journal.append(JournalEntry(set: ["n\(replay.answers + 1)"], to: .integer(replay.answers + 1)))
    return replay.answers + 1
  }

  private func opened() throws -> (journal: Journal, replay: JournalReplay) {
    do {
      return try Journal.resume(path, in: storage)
    } catch StorageFault.unread(let fault) where fault.reason == .missing {
      try Journal.begin(path, record: [:], in: storage).close()
      return try Journal.resume(path, in: storage)
    }
  }

  /// Makes the file of the first free number.
  func make() throws -> Int {
    var value = 1
    while access("\(path)\(value)", F_OK) == 0 { value += 1 }
    try storage.create("\(path)\(value)", with: Self.text(value))
    return value
  }

  /// The number on each of a thousand lines.
  static func text(_ value: Int) -> [UInt8] { Array(String(repeating: "\(value)\n", count: 1000).utf8) }
}
