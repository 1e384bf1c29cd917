import ScoringEngine
import Testing

@testable import Reports

/// What a report says of answers that nobody has reconfirmed.
@Suite struct CarriedWordingTests {
  @Test("One sentence says how many, and from which rounds in order") func sentence() throws {
    #expect(try sentence([:]) == nil)
    #expect(try sentence([1: "2026-Q3"]) == "1 answer is carried over from 2026-Q3 and not reconfirmed.")
    #expect(
      try sentence([0: "2026-Q3", 1: "2026-Q3", 4: "2026-Q3"])
        == "3 answers are carried over from 2026-Q3 and not reconfirmed.")
    #expect(
      try sentence([0: "2026-Q3", 1: "2026-02-01", 4: "2026-Q3", 9: "2026-Q2"])
        == "4 answers are carried over and not reconfirmed: 1 from 2026-02-01, 1 from 2026-Q2 and 2 from 2026-Q3.")
  }

  @Test("The scorecard says it among the figures, and which they are; without any it says nothing") func scorecard()
    throws
  {
    let report = text(try Garden(Garden.half, carried: [0: "2026-Q3", 1: "2026-Q2", 8: "2026-Q3"]))
    #expect(
      report.contains("- 3 answers are carried over and not reconfirmed: 1 from 2026-Q2 and 2 from 2026-Q3.\n"))
    #expect(
      report.contains(
        """
        Carried over, and not reconfirmed

        - From 2026-Q2: Money for a year.
        - From 2026-Q3: Purpose known; Spades.
        """))
    #expect(!text(try Garden(Garden.half)).lowercased().contains("carried"))
  }

  @Test("An item's explanation says where its answer is from; that of another does not") func explanation() throws {
    let garden = try Garden(Garden.half, carried: [1: "2026-Q3"])
    let explanation = Explanation(garden.scorecard, head: garden.head)
    let line = "- It is carried over from 2026-Q3, and nobody has reconfirmed it since.\n"
    #expect(PlainText(width: nil).render(explanation.document(ofItem: 1)).contains(line))
    #expect(!PlainText(width: nil).render(explanation.document(ofItem: 0)).contains(line))
  }

  private func sentence(_ carried: [Int: String]) throws -> String? {
    try Garden(Garden.half, carried: carried).scorecard.progress.carriedInSentence
  }

  private func text(_ garden: Garden) -> String { PlainText(width: nil).render(garden.report) }
}
