import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Reports

/// The report on two rounds of the small garden, compared with files word for word; the sums are beside `GardenRounds`.
@Suite struct ComparisonReportTests {
  private let rounds: GardenRounds

  init() throws { rounds = try GardenRounds() }

  private func text(_ document: Document) -> String { PlainText(width: nil).render(document) }

  @Test("Across two versions, as text and as Markdown") func versions() throws {
    let document = rounds.report(rounds.november, rounds.may)
    #expect(try text(document) == expected("comparison.txt"))
    #expect(try Markdown().render(document) == expected("comparison.md"))
  }

  @Test("A round against itself: nothing changed, and everything is told as the same") func itself() throws {
    #expect(try text(rounds.report(rounds.november, rounds.november)) == expected("comparison-same.txt"))
  }

  @Test("Without a split: the reason, and no steps") func unsplit() throws {
    var answers = [Answer](repeating: .open, count: 10)
    answers[1] = .level(1)
    #expect(
      try text(rounds.report(rounds.scorecard(answers, rounds.old), rounds.may)) == expected("comparison-unsplit.txt"))
  }

  @Test("A foundation that stopped being met, a verdict that went, and answers that are no longer given") func back()
    throws
  {
    let carried = rounds.scorecard(Garden.half, rounds.old, carried: [0: "2026-Q3", 6: "2026-Q3", 8: "2026-Q2"])
    let found = text(rounds.report(rounds.may, carried))
    for line in [
      "- Foundations: 1 of 2 met. Before: 2 of 2.",
      "- Money for a year (money): not met now, and was met.",
      "- The verdict was \"Ready\", and is \"Not yet ready\" now.",
      "- Somebody leads (lead): from level 2 (Agreed) to \"do not know\".",
      "- First aid box (first-aid): not applicable.", "- Watering rota (rota): not answered.",
      "- Water (water): was level 1 (Some).",
      "In the later round, 2 answers are carried over and not reconfirmed: 1 from 2026-Q2 and 1 from 2026-Q3. "
        + "Where nothing moved, that may be why.",
    ] { #expect(found.contains(line + "\n"), "\(line)") }
  }

  @Test("Rounds of two units are told before anything is read into them") func units() {
    let document = ComparisonDocument(
      RoundComparison(from: rounds.november, to: rounds.may),
      heads: (GardenRounds.head("2026-11-21"), GardenRounds.head("2027-05-20", unit: "Anytown"))
    ).document
    #expect(
      document.blocks[1]
        == .paragraph(
          "Take care: these are the rounds of two units, first of \"Seed group, Anytown\", then of \"Anytown\". "
            + "What differs may be the unit, not the time."))
  }

  @Test("As JSON: both rounds, the change with its parts in both measures, and every item") func json() throws {
    let value = ComparisonJSON(RoundComparison(from: rounds.november, to: rounds.may)).render(
      from: (["id": "november"], ["id": "small-garden"], "submitted"),
      to: (["id": "spring"], ["id": "small-garden"], "draft"))
    let found = String(decoding: JSONWriter.pretty(value), as: UTF8.self)
    #expect(try found == expected("comparison.json"))
  }
}
