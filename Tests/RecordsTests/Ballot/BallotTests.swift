import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// Ballots: what is read of them, what is written, and every way in which they can be wrong.
@Suite struct BallotTests {
  @Test("Everything is read, and goes to the engine") func whole() throws {
    let answered = try Self.sound(Self.text())
    let ballot = answered.ballot
    #expect(ballot.id == "2026-11-21-small-garden-3f9a")
    #expect(ballot.unit == Assessment.Unit(organisation: "Anytown", team: "Seed group"))
    #expect("\(ballot.questionnaire.name) \(ballot.date)" == "small-garden@1.0.0 2026-11-21")
    #expect(ballot.round == "2026-Q4" && ballot.depth == .full && ballot.perspective == "carers")
    let given = zip(answered.questionnaire.items, ballot.answers).filter { $1 != .open }
    #expect(given.map(\.0.id) == ["purpose", "money", "first-aid"])
    #expect(given.map(\.1) == [.level(3), .doNotKnow, .notApplicable(reason: "")])
    #expect(answered.sheet == BallotSheet(perspective: "carers", answers: ballot.answers))
  }

  @Test("What is written is read back the same, and asks of every item with levels in its depth")
  func roundTrip() throws {
    for (old, new) in [("\"full\"", "\"core\""), ("\"perspective\": \"carers\",", ""), ("\"round\": \"2026-Q4\",", "")]
    {
      let answered = try Self.sound(try Self.text().replacing(old, with: new))
      let written = JSONWriter.pretty(answered.json)
      #expect(try Self.sound(String(decoding: written, as: UTF8.self)).ballot == answered.ballot)
      var keys: [String] = []
      let root = try JSONFields(ofAny: JSONDocument(parsing: written).root)
      try root.required("answers").forEachMember { key, _ in keys.append(key.text) }
      let all = ["first-aid", "helpers", "lead", "money", "purpose", "rota", "spades"]
      #expect(keys == (answered.ballot.depth == .full ? all : ["first-aid", "money", "purpose", "spades"]))
    }
  }

  @Test("A fault is told at its place", arguments: faults)
  func fault(_ mutation: Mutation) throws { #expect(try Self.findings(mutation.text()) == [mutation.expected()]) }

  private static let faults = [
    slip(
      #""format": "peerready/ballot""#, #""format": ➤"peerready/assessment""#, "format",
      #"the format is "peerready/assessment"; a ballot has the format "peerready/ballot""#),
    slip(
      #""perspective":"#, #"➤"name":"#, "name",
      #""name" is not a key that is known here; known are: format, formatVersion, id, unit, questionnaire, date, round, "#
        + "depth, perspective, answers"),
    slip(
      #"{ "level": 3 }"#, #"{ "level": 3, ➤"note": "I saw it." }"#, "answers.purpose.note",
      #""note" is not a key that is known here; known are: level, doNotKnow, notApplicable"#),
    slip(
      #""notApplicable": true"#, #""notApplicable": ➤"The school has one.""#, "answers.first-aid.notApplicable",
      #""The school has one." stands here; true or false was expected"#),
    slip(
      #""rota": {}"#, #""rota": { "notApplicable": ➤true }"#, "answers.rota.notApplicable",
      #""Watering rota" concerns everybody, so it cannot be "not applicable". If nobody can tell, use "doNotKnow""#),
    slip(
      #""rota": {}"#, #"➤"plots": { "level": 1 }"#, "answers.plots",
      #""Plots" has no levels, so ballots leave it out; the group answers it together"#),
    slip(
      #"{ "doNotKnow": true }"#, #"{ "level": 1, "doNotKnow": ➤true }"#, "answers.money.doNotKnow",
      #""Money for a year" has two answers; keep one of them"#),
    slip(
      #""sha256": "a4ecfb"#, #""sha256": ➤"xa4ecfb"#, "questionnaire.sha256",
      #""xa4ecfb5d7e90728742266b486aeff3193511f40e070649696de38e9b0d2ab4b8" is not a SHA-256; it has 64 digits from 0-9 and "#
        + "a-f"),
  ]

  private static func slip(_ old: String, _ new: String, _ path: String, _ message: String) -> Mutation {
    Mutation(old, to: new, path, message, in: { try text() })
  }

  @Test("No cut, and no byte changed, brings down the reader", arguments: 0..<3 as Range<UInt64>)
  func hostile(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bytes = Array(try Self.text().utf8)
    for end in stride(from: 0, to: bytes.count - 2, by: 7) {
      #expect(try !Self.reading(Array(bytes[..<end])).findings.isEmpty)
    }
    for _ in 0..<100 {
      var changed = bytes
      changed[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      _ = try Self.reading(changed)
    }
  }

  /// A sound ballot on the small garden.
  static func text() throws -> String { try Repository.text(of: "Tests/SchemaTests/Sound/ballot.json") }

  private static func reading(_ bytes: [UInt8]) throws -> Reading<AnsweredBallot> {
    try AnsweredBallot.read(bytes) { name, _ in
      guard name.id == "small-garden" else { throw LibraryFault.unknownID(name.id, suggestion: nil, known: []) }
      return try Gardens.loaded(name.version?.description ?? "")
    }
  }

  private static func findings(_ text: String) throws -> [String] {
    Sample.lines(try reading(Array(text.utf8)).findings)
  }

  private static func sound(_ text: String) throws -> AnsweredBallot {
    switch try reading(Array(text.utf8)) {
    case .read(let answered): return answered
    case .refused(let findings): throw Sample.Refused(findings: Sample.lines(findings))
    }
  }
}
