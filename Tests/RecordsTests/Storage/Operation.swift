import StrictJSON
import TestSupport
import Testing

@testable import Records

/// One thing that storage does, with what may stand in the folder after it, whatever went wrong.
struct Operation: Sendable, CustomTestStringConvertible {
  let name: String
  /// Puts the files there that it starts from.
  let prepare: @Sendable (TemporaryFolder) throws -> Void
  /// Does it, in a folder.
  let run: @Sendable (Storage, String) throws -> Void
  /// Each name that may be in the folder, with the texts it may have; nil where it need not be there. No other name may.
  let allowed: [String: [String?]]
  /// Each name with its text when all went well.
  let done: [String: String]
  /// What else a file may have in it where the process was killed, and the next one makes good.
  var afterKill: [String: String] = [:]
  /// Whether the same again, after a kill, has to come to a good end.
  var isRepeatable = true

  var testDescription: String { name }

  /// All that storage does to files.
  static let all = [
    create, createWithoutLinks, replace, update, replaceThroughLink, takeOver, unlock, journalBegin, journalAppend,
    journalCut,
    journalFinish,
  ]

  static let create = Operation(
    name: "create", prepare: { _ in }, run: { try $0.create("\($1)/file", with: Array("new".utf8)) },
    allowed: ["file": [nil, "new"]], done: ["file": "new"])

  /// On a disk without second names a kill may leave an empty file in the free place, and never a part of one.
  static let createWithoutLinks = Operation(
    name: "create without links", prepare: { _ in },
    run: {
      var system = $0.system
      system.link = { _, _ throws(SystemFault) in throw SystemFault(number: 95) }
      try Storage(system).create("\($1)/file", with: Array("new".utf8))
    },
    allowed: ["file": [nil, "new"]], done: ["file": "new"], afterKill: ["file": ""], isRepeatable: false)

  static let replace = Operation(
    name: "replace", prepare: { _ = try $0.write("old".utf8, to: "file") },
    run: { try $0.replace(KeptFile(path: "\($1)/file", bytes: Array("old".utf8)), with: Array("new".utf8)) },
    allowed: ["file": ["old", "new"], "file.bak": [nil, "old"], copy: [nil, "new"]],
    done: ["file": "new", "file.bak": "old"])

  static let update = Operation(
    name: "update", prepare: { _ = try ($0.write("old".utf8, to: "file"), $0.write("older".utf8, to: "file.bak")) },
    run: { try $0.update("\($1)/file", limit: 10) { _ in Array("new".utf8) } },
    allowed: ["file": ["old", "new"], "file.bak": ["older", "old"], copy: [nil, "new"]],
    done: ["file": "new", "file.bak": "old"])

  static let replaceThroughLink = Operation(
    name: "replace through a link",
    prepare: { _ = try ($0.write("old".utf8, to: "file"), $0.link("link", to: "file")) },
    run: { try $0.update("\($1)/link", limit: 10) { _ in Array("new".utf8) } },
    allowed: ["file": ["old", "new"], "link": ["old", "new"], "file.bak": [nil, "old"], copy: [nil, "new"]],
    done: ["file": "new", "link": "new", "file.bak": "old"])

  static let takeOver = Operation(
    name: "take over a stale lock",
    prepare: { _ = try ($0.write("old".utf8, to: "file"), $0.write(stale.utf8, to: "file.lock")) },
    run: { try $0.update("\($1)/file", limit: 10) { _ in Array("new".utf8) } },
    allowed: ["file": ["old", "new"], "file.bak": [nil, "old"], "file.lock": [nil, stale], copy: [nil, "new"]],
    done: ["file": "new", "file.bak": "old"])

  static let unlock = Operation(
    name: "unlock", prepare: { _ = try ($0.write("old".utf8, to: "file"), $0.write(stale.utf8, to: "file.lock")) },
    run: { _ = try $0.unlock("\($1)/file", evenIfHeld: false) },
    allowed: ["file": ["old"], "file.lock": [nil, stale]], done: ["file": "old"])

  static let makeFolder = Operation(
    name: "make a folder", prepare: { _ in }, run: { try $0.makeFolder("\($1)/inner") },
    allowed: ["inner": [nil, "(folder)"]], done: ["inner": "(folder)"])

  private static let stale = """
    PeerReady is at work on the file of this name without .lock.
    host: here
    user: tester
    process: 1
    since: 2026-11-21 11:00:00

    """
  private static let copy = "file.copy-from-here-2026-11-21-120000"
}

/// What is done to journals.
extension Operation {
  static let journalBegin = Operation(
    name: "journal begin", prepare: { _ in },
    run: { try Journal.begin("\($1)/draft", record: ["answers": [:]], in: $0).close() },
    allowed: ["draft": [nil, head]], done: ["draft": head])

  static let journalAppend = Operation(
    name: "journal append", prepare: { _ = try $0.write((head + one).utf8, to: "draft") },
    run: { try append(to: "\($1)/draft", in: $0) },
    allowed: ["draft": [head + one, head + one + two], draftCopy: [nil, head + one + two]],
    done: ["draft": head + one + two], afterKill: ["draft": head + one + torn])

  static let journalCut = Operation(
    name: "journal cut", prepare: { _ = try $0.write((head + one + #"{"set":["an"#).utf8, to: "draft") },
    run: { try append(to: "\($1)/draft", in: $0) },
    allowed: [
      "draft": [head + one + #"{"set":["an"#, head + one, head + one + two], draftCopy: [nil, head + one + two],
    ],
    done: ["draft": head + one + two], afterKill: ["draft": head + one + torn])

  static let journalFinish = Operation(
    name: "journal finish", prepare: { _ = try $0.write((head + one).utf8, to: "draft") },
    run: {
      let (journal, replay) = try Journal.resume("\($1)/draft", in: $0)
      try journal.finish(replay.bytes, at: "\($1)/record", replacing: nil)
    },
    allowed: ["draft": [nil, head + one], "record": [nil, record]], done: ["record": record])

  private static func append(to path: String, in storage: Storage) throws {
    var journal = try Journal.resume(path, in: storage).journal
    defer { journal.close() }
    try journal.append(JournalEntry(set: ["answers", "b"], to: ["level": 2]))
  }

  private static let head = """
    {"assessment":{"answers":{}},"format":"peerready/journal","formatVersion":1}

    """
  private static let one = """
    {"set":["answers","a"],"to":{"level":1}}

    """
  private static let two = """
    {"set":["answers","b"],"to":{"level":2}}

    """
  /// What a kill leaves of the line while it is written.
  private static let torn = String(two.prefix((two.utf8.count + 1) / 2))
  private static let record = """
    {
      "answers": {
        "a": {
          "level": 1
        }
      }
    }

    """
  private static let draftCopy = "draft.copy-from-here-2026-11-21-120000"
}
