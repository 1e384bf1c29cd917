import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records
@testable import RulesLibrary

/// An answer apart from its questionnaire, and whether it fits an item of another.
@Suite struct WrittenAnswerTests {
  private static let answers: [(item: String, answer: Answer, isFit: Bool)] = [
    ("plots", .number(hundredths: 50), true), ("plots", .number(hundredths: 4000), true),
    ("plots", .number(hundredths: 1250), true), ("plots", .number(hundredths: 1225), false),
    ("plots", .number(hundredths: 40), false), ("plots", .number(hundredths: 4010), false), ("plots", .level(1), false),
    ("helpers", .level(2), true), ("helpers", .level(3), false), ("helpers", .number(hundredths: 100), false),
    ("helpers", .doNotKnow, true), ("helpers", .open, true), ("helpers", .notApplicable(reason: "None."), false),
    ("first-aid", .notApplicable(reason: "None."), true), ("wishes", .text("Rain."), true),
    ("wishes", .level(0), false),
    ("model", .text("own"), false),
  ]

  @Test("It fits where the item's reader would take it, and is then what it was", arguments: answers)
  func fits(_ id: String, _ answer: Answer, _ isFit: Bool) throws {
    let response = Assessment.Response(answer: answer, note: "N")
    let written = WrittenAnswer(response, choices: [])
    #expect(written.response(to: try item(id)) == (isFit ? response : nil))
  }

  @Test("A choice is found by its id, wherever it stands now") func choice() throws {
    let others = ["lent", "shared"].map { Choice(id: $0, label: $0, description: "") }
    let shared = WrittenAnswer(Assessment.Response(answer: .choice(1)), choices: others)
    #expect(shared.response(to: try item("model"))?.answer == .choice(2))
    let lent = WrittenAnswer(Assessment.Response(answer: .choice(0)), choices: others)
    #expect(lent.response(to: try item("model")) == nil)
    #expect(shared.json == ["choice": "shared"])
  }

  @Test("Votes by level fit where there are as many levels, whatever the answer beside them") func spread() throws {
    let spread = VoteSpread(Tally(votes: [1, 0, 2], doNotKnow: 1, notApplicable: 0), gap: 2)
    for answer in [Answer.level(1), .doNotKnow, .open] {
      let response = Assessment.Response(answer: answer, spread: spread)
      let written = WrittenAnswer(response, choices: [])
      #expect(written.response(to: try item("helpers")) == response)
      #expect(written.response(to: try item("lead")) == nil)
      #expect(written.response(to: try item("model")) == nil)
    }
  }

  private func item(_ id: String) throws -> Item {
    let questionnaire = try Gardens.loaded("1.0.0").questionnaire
    return try #require(questionnaire.items.first { $0.id == id })
  }
}
