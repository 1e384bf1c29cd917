import RulesLibrary

/// A decision or number that is in scope in both rounds and was answered otherwise.
package struct FactChange: Equatable, Sendable {
  /// Where it stands in the two versions; always in both.
  package let change: ItemChange
  /// The earlier answer, open ones among them; a choice is a position in the earlier version.
  package let from: Answer
  /// The later answer; a choice is a position in the later version.
  package let to: Answer
}

extension RoundComparison {
  /// The decisions and numbers whose answers changed, in the later version's order. A choice is told by its id, and a
  /// reason for "not applicable" in other words is no change.
  package var facts: [FactChange] {
    versions.items.compactMap { change in
      guard let old = change.from, let new = change.to, earlier.sheet.isInScope[old], later.sheet.isInScope[new],
        let before = Fact(earlier.sheet, old), let after = Fact(later.sheet, new), before != after
      else { return nil }
      return FactChange(change: change, from: earlier.sheet.answers[old], to: later.sheet.answers[new])
    }
  }

  /// An answer to a choice or number item, apart from any version.
  private enum Fact: Equatable {
    case open, doNotKnow, notApplicable
    case choice(id: String)
    case number(hundredths: Int, unit: String)

    /// Nil for items of another kind.
    init?(_ sheet: AnswerSheet, _ position: Int) {
      let item = sheet.questionnaire.items[position]
      switch (item.question, sheet.answers[position]) {
      case (.level, _), (.text, _): return nil
      case (.choice(let choices), .choice(let choice)): self = .choice(id: choices[choice].id)
      case (.number(let question), .number(let hundredths)):
        self = .number(hundredths: hundredths, unit: question.unit)
      case (_, .doNotKnow): self = .doNotKnow
      case (_, .notApplicable): self = .notApplicable
      default: self = .open
      }
    }
  }
}
