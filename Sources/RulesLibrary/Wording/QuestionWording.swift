extension LevelQuestion {
  /// Each level from 0 up, as in "2. Agreed, with a plan: The budget is agreed."
  package var levelsInWords: [String] {
    descriptions.indices.map { "\($0). \(scale.labels[$0]): \(descriptions[$0])" }
  }
}

extension Choice {
  /// The label and, where there is one, the description.
  package var inWords: String { description.isEmpty ? label : "\(label): \(description)" }
}

extension NumberQuestion {
  /// What the answer may be, in a sentence.
  package var inWords: String {
    let low = ExactNumber.text(hundredths: hundredths.lowerBound)
    let high = ExactNumber.text(hundredths: hundredths.upperBound)
    let fineness = decimals == 0 ? "whole" : "with at most \(Counts.of(decimals, "decimal", "decimals"))"
    return "A number from \(low) to \(high), \(fineness) (\(unit))."
  }
}
