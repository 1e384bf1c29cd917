import RulesLibrary
import ScoringEngine

/// The exact change with its parts, and every step between the two scores, to be followed with a pencil.
struct ChangeWalkBlocks {
  private let comparison: RoundComparison

  /// The sums of a comparison.
  init(_ comparison: RoundComparison) { self.comparison = comparison }

  /// The hundredths, then the steps; without a split only why there is none.
  var blocks: [Document.Block] {
    [.heading(2, "How this was worked out")] + figures + steps + [.paragraph("Engine \(engineVersion).")]
  }
}

extension ChangeWalkBlocks {
  private var figures: [Document.Block] {
    guard let change = comparison.change, let from = comparison.earlier.overall.score,
      let to = comparison.later.overall.score
    else { return [] }
    let whole =
      "The score went from \(from.twoDecimals) to \(to.twoDecimals). To the hundredth of a point, that is "
      + "\(signed(change.hundredths))."
    guard let parts = change.split?.hundredths else { return [.paragraph(whole)] }
    return [
      .paragraph("\(whole) Of that:"),
      .bullets([
        "From what you changed: \(signed(parts.answers)).", "From the questionnaire: \(signed(parts.questionnaire)).",
        "From scope: \(signed(parts.scope)).",
      ]),
    ]
  }

  private func signed(_ hundredths: Int) -> String {
    (hundredths > 0 ? "+" : "") + ExactNumber.twoDecimals(hundredths: hundredths)
  }

  private var steps: [Document.Block] {
    if let reason = comparison.reason {
      return [.paragraph("It is not split into its parts, because \(reason)")]
    }
    let walk = comparison.walk
    let entries = [
      step("The earlier round as it was scored", walk.earlier, nil),
      step(
        "Of these, what the later version asks in the same words, with its weights", walk.comparable,
        "the questionnaire"),
      step("Of these, what is rated in both rounds", walk.inBoth, "scope"),
      step("The same questions with the later answers", walk.inBothLater, "what you changed"),
      step(
        "With them, what is asked in the same words and rated in the later round only", walk.comparableLater, "scope"),
      step("The later round as it was scored", walk.later, "the questionnaire"),
    ]
    return [.paragraph(Self.method), .numbered(entries), .paragraph(Self.rounding)]
  }

  private func step(_ name: String, _ stop: ChangeWalk.Stop, _ cause: String?) -> Document.Entry {
    let counts = Counts.of(stop.items, "question", "questions")
    return Document.Entry(
      "\(name), \(counts): \(stop.sum.inFigures).", lines: cause.map { ["This step is \($0)."] } ?? [])
  }

  private static let method =
    "From the one score to the other there are five steps, each of which changes one thing. Scope is which questions are rated: "
    + "one that is rated in one of the rounds only can move the score without anything having changed."
  private static let rounding =
    "The steps are taken in exact fractions. Each part is rounded down, and what is then missing from the change goes one by one to "
    + "the parts that lost most, so that they add up to it. Whole points are worked out the same way, from the two scores in whole numbers."
}
