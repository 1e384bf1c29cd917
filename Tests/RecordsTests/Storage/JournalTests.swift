import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// Answers are on the disk one by one, and come back as the record.
@Suite struct JournalTests {
  private let storage = Storage()
  private let record: JSONValue = [
    "format": "peerready/assessment", "status": "draft", "answers": ["a": ["level": nil]],
  ]

  @Test("The file is a head and one line an answer, for its owner alone") func text() throws {
    let folder = try TemporaryFolder()
    var journal = try Journal.begin("\(folder.path)/draft", record: record, in: storage)
    try journal.append(JournalEntry(set: ["answers", "funding"], to: ["level": 2]))
    try journal.append(JournalEntry(set: ["answers", "funding"], to: nil))
    #expect(
      try folder.text("draft") == """
        {"assessment":{"answers":{"a":{"level":null}},"format":"peerready/assessment","status":"draft"},"format":"peerready/journal","formatVersion":1}
        {"set":["answers","funding"],"to":{"level":2}}
        {"set":["answers","funding"],"to":null}

        """)
    #expect(try folder.mode("draft") == 0o600)
    #expect(try folder.names() == ["draft", "draft.lock"])
    journal.close()
    #expect(try folder.names() == ["draft"])
  }

  @Test("Whatever is put in, wherever, is there when the journal is opened again") func everywhere() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/draft"
    var journal = try Journal.begin(path, record: record, in: storage)
    let entries: [([String], JSONValue)] = [
      (["answers", "a"], ["level": 2, "note": "June"]), (["answers", "b"], ["doNotKnow": true]),
      (["answers", "b"], ["number": .decimal(units: 45, places: 1)]), (["ratings", "own", "cost"], 40),
      (["participants"], [["perspective": "carers", "count": 2]]), (["decision"], ["option": "own"]),
      (["decision"], nil), (["never", "there"], nil), (["answers", "a", "note"], nil), (["status"], "submitted"),
    ]
    for (keys, value) in entries { try journal.append(JournalEntry(set: keys, to: value)) }
    let expected: JSONValue = [
      "format": "peerready/assessment", "status": "submitted",
      "answers": ["a": ["level": 2], "b": ["number": .decimal(units: 45, places: 1)]],
      "ratings": ["own": ["cost": 40]], "participants": [["perspective": "carers", "count": 2]],
    ]
    #expect(JSONWriter.pretty(journal.record) == JSONWriter.pretty(expected))
    journal.close()
    let replay = try Journal.replay(path, in: storage)
    #expect(replay.bytes == JSONWriter.pretty(expected))
    #expect(replay.answers == entries.count && replay.faults.isEmpty && replay.remnant == nil)
    #expect(replay.isSubmitted)
  }

  @Test("A real assessment comes back so that its reader takes it") func assessment() throws {
    let folder = try TemporaryFolder()
    let blank = BlankAssessment(
      unit: .init(organisation: "Anytown", team: nil), date: try #require(CivilDate("2026-11-21")), depth: .full)
    let garden = try SmallGarden.loaded()
    var journal = try Journal.begin("\(folder.path)/draft", record: blank.json(for: garden), in: storage)
    try journal.append(JournalEntry(set: ["answers", "spades"], to: ["level": 1]))
    journal.close()
    let (again, replay) = try Journal.resume("\(folder.path)/draft", in: storage)
    again.close()
    let reading = try AssessmentReader.read(replay.bytes) { _, _ in garden }
    guard case .read(let answered) = reading else {
      Issue.record("\(reading)")
      return
    }
    let spades = try #require(garden.questionnaire.items.firstIndex { $0.id == "spades" })
    #expect(answered.assessment.responses[spades].answer == .level(1))
  }

  @Test("An answer where no answer can stand is refused, and nothing is written") func noPlace() throws {
    let folder = try TemporaryFolder()
    var journal = try Journal.begin("\(folder.path)/draft", record: record, in: storage)
    defer { journal.close() }
    let before = try folder.text("draft")
    for keys in [["status", "more"], ["answers", "a", "level", "more"]] {
      #expect(try refusal { try journal.append(JournalEntry(set: keys, to: 1)) } == journal.path)
    }
    #expect(try folder.text("draft") == before)
  }

  @Test("What is too long for a line, and for a journal, is refused, and nothing is written") func bounds() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/draft"
    let text = JSONValue.string(String(repeating: "x", count: JSONLimits.stringBytes))
    let many = JSONValue.array(Array(repeating: text, count: 8))
    #expect(try refusal { _ = try Journal.begin(path, record: ["notes": many], in: storage) } == path)
    var journal = try Journal.begin(path, record: record, in: storage)
    defer { journal.close() }
    let tooLong = JSONValue.string(String(repeating: "x", count: JSONLimits.stringBytes + 1))
    for value in [many, tooLong] {
      #expect(try refusal { try journal.append(JournalEntry(set: ["note"], to: value)) } == path)
    }
    let seven = JSONValue.array(Array(repeating: text, count: 7))
    var count = 0
    #expect(throws: StorageFault.journalFull(path: path)) {
      while count < 100 {
        try journal.append(JournalEntry(set: ["note"], to: seven))
        count += 1
      }
    }
    #expect(count == 18)  // 18 lines of 448 KiB are 7.9 MiB
    #expect(try Journal.replay(path, in: storage).answers == 18)
    let large = try folder.write([UInt8](repeating: 32, count: Journal.limit + 1), to: "large")
    #expect(throws: StorageFault.unread(FileFault(path: large, reason: .tooLarge(limit: Journal.limit)))) {
      try Journal.resume(large, in: storage)
    }
  }

  @Test("While one has it open, another does not get it; a file that is there is not begun again") func oneAtATime()
    throws
  {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/draft"
    let journal = try Journal.begin(path, record: record, in: storage)
    var system = FileSystem.real
    system.wait = { _ in }
    for open in [
      { try Journal.resume(path, in: Storage(system)).journal },
      { try Journal.begin(path, record: [:], in: Storage(system)) },
    ] {
      let fault = #expect(throws: StorageFault.self) { try open() }
      guard case .locked = fault else {
        Issue.record("\(String(describing: fault))")
        return
      }
    }
    journal.close()
    #expect(throws: StorageFault.file(FileFault(path: path, reason: .exists))) {
      try Journal.begin(path, record: [:], in: storage)
    }
    #expect(try folder.names() == ["draft"])
  }

  /// The path that a refusal names.
  private func refusal(_ work: () throws -> Void) throws -> String? {
    let fault = #expect(throws: StorageFault.self) { try work() }
    guard case .journalRefused(let path, _)? = fault else { return nil }
    return path
  }
}
