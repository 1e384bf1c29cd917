import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Reports

/// Every report of the small garden, compared with a file word for word. The sums, by hand: weights 3, 3, 2 and 1 are rated at
/// 3/3, 1/3, 1/2 and 0/1, so 3 + 1 + 1 + 0 = 5 of 9 is 55.56; two more, of weights 2 and 1, are unknown: 5 of 12 is 41.67 at
/// the least, 8 of 12 is 66.67 at the most. Money at its target would make it 7 of 9, which is 22.22 more.
@Suite struct WholeReportTests {
  private let garden: Garden

  init() throws { garden = try Garden(Garden.half, votes: [8: 4], carried: [1: "2026-Q3"]) }

  @Test("The scorecard as text") func scorecard() throws {
    let found = PlainText(width: nil).render(garden.report)
    #expect(try found == expected("scorecard.txt"))
  }

  @Test("The scorecard as Markdown") func scorecardMarkdown() throws {
    let found = Markdown().render(garden.report)
    #expect(try found == expected("scorecard.md"))
  }

  @Test("The scorecard for a terminal of forty columns, no line of which is longer") func narrowScorecard() throws {
    let found = PlainText(width: 40).render(garden.report)
    #expect(found.split(separator: "\n").allSatisfy { $0.count <= 40 })
    #expect(try found == expected("scorecard-40.txt"))
  }

  @Test("The scorecard of a blank assessment") func blank() throws {
    let found = PlainText(width: nil).render(try Garden(Garden.blank).report)
    #expect(try found == expected("scorecard-blank.txt"))
  }

  @Test("The scorecard of the best answers") func best() throws {
    let found = PlainText(width: nil).render(try Garden(Garden.best).report)
    #expect(try found == expected("scorecard-best.txt"))
  }

  @Test("The plan as text, for a group that chose otherwise") func plan() throws {
    let choice = PlanRound.Priorities(
      engine: ["money", "spades"], chosen: ["spades", "rota", "lead"], isGroupChoice: true, leftOut: ["purpose"],
      reason: "Spring is near")
    let found = PlainText(width: nil).render(garden.report(on: garden.living(for: [8, 6, 5], chosen: choice)))
    #expect(try found == expected("plan.txt"))
  }

  @Test("The explanation, with every sum written out") func explanation() throws {
    let found = PlainText(width: nil).render(Explanation(garden.scorecard, head: garden.head).document)
    #expect(try found == expected("explanation.txt"))
  }

  @Test(
    "The explanation of an item of each kind and state",
    arguments: ["money", "model", "plots", "lead", "rota", "first-aid", "wishes"])
  func itemExplanation(_ id: String) throws {
    let position = try #require(garden.questionnaire.positions[id])
    let found = PlainText(width: nil).render(
      Explanation(garden.scorecard, head: garden.head).document(ofItem: position))
    #expect(try found == expected("explanation-\(id).txt"))
  }

  @Test("The questionnaire as text and as Markdown") func questionnaire() throws {
    let document = QuestionnaireDocument(garden.questionnaire).document
    let (text, markdown) = (PlainText(width: nil).render(document), Markdown().render(document))
    #expect(try text == expected("questionnaire.txt"))
    #expect(try markdown == expected("questionnaire.md"))
  }

  @Test("The list of questionnaires") func library() throws {
    let loaded = try SmallGarden.loaded()
    let content = loaded.holding(QuestionnaireContent.rated(loaded.questionnaire))
    let volumes = ["one", "two"].map { id -> LibraryDocument.Volume in
      (Library.Entry(id: id, version: loaded.questionnaire.version, origin: .builtIn(0)), content)
    }
    let found = PlainText(width: nil).render(LibraryDocument(volumes).document)
    let entry = """
      - small-garden, version 1.0.0: Is the garden ready to open?
        Ten questions for the tests.
        10 questions, 4 in the quick first pass; about 10 minutes in full.

      """
    #expect(found == "Questionnaires\n\n\(entry)\(entry)")
  }

  @Test("The result as JSON") func json() throws {
    let result = ScorecardJSON(garden.scorecard).render(assessment: ["id": "november"], questionnaire: ["id": "garden"])
    let found = String(decoding: JSONWriter.pretty(result), as: UTF8.self)
    #expect(try found == expected("scorecard.json"))
  }
}
