import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// `migratedFrom` and `orphaned`: read strictly, and written as they were read.
@Suite struct OrphanedReadingTests {
  private static let sha256 = String(repeating: "ab", count: 32)

  @Test("Where a record was moved from is read") func movedFrom() throws {
    let text = try with(
      #""migratedFrom": { "id": "old", "version": "0.9.0", "sha256": "\#(Self.sha256.uppercased())" }"#)
    let version = try #require(Version("0.9.0"))
    #expect(
      try Sample.answered(text).assessment.migratedFrom
        == Assessment.Origin(id: "old", version: version, sha256: Self.sha256))
  }

  private static let answers: [(written: String, answer: Answer, choice: String?)] = [
    (#"{ "level": 10 }"#, .level(10), nil), (#"{ "choice": "own-land" }"#, .choice(0), "own-land"),
    (#"{ "number": -12.25 }"#, .number(hundredths: -1225), nil), (#"{ "text": "Rain." }"#, .text("Rain."), nil),
    (#"{ "doNotKnow": true }"#, .doNotKnow, nil), (#"{ "level": null }"#, .open, nil), ("{}", .open, nil),
    (#"{ "notApplicable": "No shed." }"#, .notApplicable(reason: "No shed."), nil),
  ]

  @Test("An answer of every kind is kept without its question", arguments: answers)
  func kinds(_ written: String, _ answer: Answer, _ choice: String?) throws {
    let orphan = #"{ "item": "gone", "version": "0.9.0", "class": "removed", "answer": \#(written) }"#
    let read = try Sample.answered(with(#""orphaned": [\#(orphan)]"#)).assessment.orphaned
    let expected = WrittenAnswer(Assessment.Response(answer: answer), choice: choice)
    #expect(read.map(\.answer) == [expected])
    #expect(read.map(\.item) == ["gone"])
    #expect(read.map(\.version.description) == ["0.9.0"])
    #expect(read.map(\.votes) == [nil] && read.map(\.chosen) == [nil])
  }

  @Test("What stands beside an orphaned answer is kept, and so are its class and its place among the priorities")
  func beside() throws {
    let orphans = #"""
      { "item": "a", "version": "0.9.0", "class": "reworded", "votes": 3, "chosen": 5,
        "answer": { "level": 1, "note": "N", "evidence": "E", "dissent": 2, "carriedFrom": "Q1" } },
      { "item": "a", "version": "0.8.0", "class": "options-changed", "answer": {} }
      """#
    let read = try Sample.answered(with(#""orphaned": [\#(orphans)]"#)).assessment.orphaned
    let response = Assessment.Response(answer: .level(1), note: "N", evidence: "E", dissent: 2, carriedFrom: "Q1")
    #expect(read.map(\.answer) == [WrittenAnswer(response, choice: nil), WrittenAnswer(.init(), choice: nil)])
    #expect(read.map(\.itemClass) == [.reworded, .optionsChanged])
    #expect(read.map(\.votes) == [3, nil] && read.map(\.chosen) == [5, nil])
  }

  @Test("Orphaned answers change no score") func score() throws {
    let orphan = #"{ "item": "money", "version": "0.9.0", "class": "reworded", "answer": { "level": 3 } }"#
    let plain = try Sample.answered(Sample.text()).scorecard
    let moved = try Sample.answered(with(#""orphaned": [\#(orphan)]"#)).scorecard
    #expect(moved.overall == plain.overall)
    #expect(moved.priorities == plain.priorities)
  }

  @Test("A fault in them is refused at its place", arguments: faults)
  func fault(_ mutation: Mutation) throws { try check(mutation) }

  static let faults = [
    origin("➤{ }", "", #"the key "id" is missing"#),
    origin(
      #"{ "id": "a", "version": ➤"1.0", "sha256": "\#(sha256)" }"#, ".version",
      #""1.0" is not a version; write it as in "1.0.0""#),
    origin(
      #"{ "id": "a", "version": "1.0.0", "sha256": ➤"abc" }"#, ".sha256",
      #""abc" is not a SHA-256; it has 64 digits from 0-9 and a-f"#),
    origin(
      #"{ "id": ➤" ", "version": "1.0.0", "sha256": "\#(sha256)" }"#, ".id",
      "this text is empty; it has to say something"),
    origin(
      #"{ "id": "a", "version": "1.0.0", "sha256": "\#(sha256)", ➤"from": "b" }"#, ".from",
      #""from" is not a key that is known here; known are: id, version, sha256"#),
    orphan(#"➤"none""#, "orphaned", #""none" stands here; a list in square brackets was expected"#, isList: true),
    orphan("➤{}", "orphaned[0]", #"the key "item" is missing"#),
    orphan(
      #"{ "item": ➤"A b", "version": "1.0.0", "class": "removed", "answer": {} }"#, "orphaned[0].item",
      #""A b" is not an id; ids have lower-case letters, digits and single hyphens, as in "peer-lead""#),
    orphan(
      #"{ "item": "a", "version": ➤"one", "class": "removed", "answer": {} }"#, "orphaned[0].version",
      #""one" is not a version; write it as in "1.0.0""#),
    orphan(
      #"{ "item": "a", "version": "1.0.0", "class": ➤"unchanged", "answer": {} }"#, "orphaned[0].class",
      #""unchanged" is not a class of change; it can be: reworded, options-changed, removed"#),
    orphan(
      #"➤{ "item": "a", "version": "1.0.0", "class": "removed" }"#, "orphaned[0]", #"the key "answer" is missing"#),
    answer(#"➤7"#, "", #"7 stands here; an answer in curly brackets, as in { "level": 2 } was expected"#),
    answer(#"{ "level": ➤11 }"#, ".level", "11 is outside 0 to 10"),
    answer(#"{ "level": ➤0.5 }"#, ".level", "0.5 is not a whole number"),
    answer(
      #"{ "choice": ➤"Our own" }"#, ".choice",
      #""Our own" is not an id; ids have lower-case letters, digits and single hyphens, as in "peer-lead""#),
    answer(
      #"{ "number": ➤0.125 }"#, ".number",
      "0.125 cannot have been an answer; numbers have at most two decimals and stay within a billion"),
    answer(
      #"{ "number": ➤-1e10 }"#, ".number",
      "-1e10 cannot have been an answer; numbers have at most two decimals and stay within a billion"),
    answer(#"{ "level": 1, "doNotKnow": ➤true }"#, ".doNotKnow", #""gone" has two answers; keep one of them"#),
    answer(
      #"{ "notApplicable": ➤"" }"#, ".notApplicable",
      #""gone" is marked not applicable without a reason; write the reason in a few words"#),
    answer(#"{ ➤"levl": 1 }"#, ".levl", #""levl" is not a key that is known here. Did you mean "level"?"#),
    answer(#"{ "dissent": ➤-1 }"#, ".dissent", "-1 is outside 0 to 100000"),
    orphan(
      #"{ "item": "a", "version": "1.0.0", "class": "removed", "answer": {}, "votes": ➤-1 }"#, "orphaned[0].votes",
      "-1 is outside 0 to 100000"),
    orphan(
      #"{ "item": "a", "version": "1.0.0", "class": "removed", "answer": {}, "chosen": ➤6 }"#, "orphaned[0].chosen",
      "6 is outside 1 to 5"),
  ]

  private static let last = #""priorities": { "votes": { "spades": 4 } }"#

  private static func origin(_ value: String, _ path: String, _ message: String) -> Mutation {
    Mutation(last, to: #"\#(last), "migratedFrom": \#(value)"#, "migratedFrom\(path)", message)
  }

  private static func orphan(_ value: String, _ path: String, _ message: String, isList: Bool = false) -> Mutation {
    Mutation(last, to: #"\#(last), "orphaned": \#(isList ? value : "[\(value)]")"#, path, message)
  }

  private static func answer(_ value: String, _ path: String, _ message: String) -> Mutation {
    orphan(
      #"{ "item": "gone", "version": "1.0.0", "class": "removed", "answer": \#(value) }"#, "orphaned[0].answer\(path)",
      message)
  }

  private func with(_ members: String) throws -> String {
    try Sample.text().replacing(Self.last, with: "\(Self.last), \(members)")
  }
}
