import ScoringEngine
import Testing

@testable import Reports

/// What drives a lead and what would change it, where the whole reports do not show it.
@Suite struct AppraisalTurnsTests {
  @Test("Equal weights: still ahead, another ahead, or a tie") func equalWeights() throws {
    let rows: [([[Int?]], String)] = [
      ([[100, 0, 90], [50, 50, 50], [0, 0, 0]], #""Dig a well" would still be ahead."#),
      ([[100, 0, 0], [50, 50, 50], [0, 0, 0]], #""Lay a pipe from the road" would be ahead."#),
      ([[90, 60, 0], [50, 50, 50], [0, 0, 0]], #""Dig a well" and "Lay a pipe from the road" would tie."#),
    ]
    for (ratings, words) in rows {
      let watering = try Watering([100, 10, 10], ratings)
      #expect(watering.result.leader == 0)
      let text = PlainText(width: nil).render(
        Document(title: "", blocks: AppraisalTurns(subject: watering.subject).blocks))
      #expect(text.hasSuffix(" \(words)\n"))
    }
  }

  @Test(
    "The nearest change comes first; a criterion with all the weight says so, and those without a turn are named together"
  )
  func order() throws {
    // all the weight on cost: plenty and ease have 0, and turn where the others catch up
    let watering = try Watering([100, 0, 0], [[80, 10, 40], [60, 90, 80], [0, 0, 0]])
    // ease: 20·(1 - t) = 40t, so a third; plenty: 20·(1 - t) = 80t, so a fifth
    let blocks = AppraisalTurns(subject: watering.subject).blocks
    #expect(
      blocks.dropFirst(2).prefix(2) == [
        .bullets([
          "Plenty of water. It has 0.00% of the weight. At 20.00% \"Lay a pipe from the road\" would draw level, and above that it would be ahead.",
          "Ease. It has 0.00% of the weight. At 33.33% \"Lay a pipe from the road\" would draw level, and above that it would be ahead.",
        ]),
        .paragraph(
          "Cost. It has 100.00% of the weight. As it has all the weight, there are no proportions of others to keep."),
      ])
    let never = try Watering([50, 100, 50], [[80, 60, 40], [30, 20, 10], [0, 0, 0]])
    #expect(
      AppraisalTurns(subject: never.subject).blocks.dropFirst().first
        == .paragraph(
          #"No share of the weight for "Cost", "Plenty of water" and "Ease", each taken by itself, would change who is ahead."#
        ))
  }

  @Test("Against several runners-up each has its own parts; what makes no difference is named") func drivers() throws {
    let watering = try Watering([50, 100, 50], [[80, 60, 40], [80, 40, 40], [40, 40, 80]])
    #expect(watering.result.runnersUp == [1, 2])
    let text = PlainText(width: nil).render(
      Document(title: "", blocks: AppraisalDrivers(subject: watering.subject).blocks))
    let expected = """
      "Dig a well" against "Lay a pipe from the road"

      Speaking for the lead:

      - Plenty of water. 10.00 points: rated 60 against 40, with 50.00% of the weight.

      Together: 10.00 = 10.00 points ahead. "Cost" and "Ease" make no difference here.

      "Dig a well" against "Wait a year"

      Speaking for the lead:

      - Cost. 10.00 points: rated 80 against 40, with 25.00% of the weight.
      - Plenty of water. 10.00 points: rated 60 against 40, with 50.00% of the weight.

      Speaking against it:

      - Ease. 10.00 points: rated 40 against 80, with 25.00% of the weight.

      Together: 10.00 + 10.00 − 10.00 = 10.00 points ahead.

      """
    #expect(text.hasSuffix(expected))
  }

  @Test("Rounded parts still add up to the lead") func rounding() throws {
    let thirds = try Watering([1, 1, 1], [[51, 51, 53], [50, 50, 50], [0, 0, 0]])
    let text = PlainText(width: nil).render(
      Document(title: "", blocks: AppraisalDrivers(subject: thirds.subject).blocks))
    // 1 ÷ 3, 1 ÷ 3 and 3 ÷ 3 are 1.67 together: 0.33 and 0.33 lose a third each, and the first has the hundredth that is missing
    #expect(text.contains("Together: 1.00 + 0.34 + 0.33 = 1.67 points ahead."))
  }
}
