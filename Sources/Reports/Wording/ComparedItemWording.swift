import RulesLibrary
import ScoringEngine

/// How items and facts moved from one round to another, in words.
struct ComparedItemWording {
  /// Where the answers come from.
  let comparison: RoundComparison

  /// One item on one line, with what became of its question under it.
  func entry(_ item: ComparedItem) -> Document.Entry {
    entry(item.change, move(of: item))
  }

  /// One decision or number on one line, with what became of its question under it.
  func entry(_ fact: FactChange) -> Document.Entry {
    entry(
      fact.change,
      "from \(standing(fact.change.from, comparison.earlier)) to \(standing(fact.change.to, comparison.later))")
  }

  /// One foundation on one line, with what became of its question under it.
  func entry(_ foundation: FoundationChange) -> Document.Entry {
    let before = foundation.from?.title.lowercased() ?? "not asked, or no foundation,"
    let now = foundation.to?.title.lowercased() ?? "not asked any more, or no foundation,"
    return entry(foundation.change, foundation.becameMet ? "met, and was \(before) before" : "\(now) now, and was met")
  }
}

extension ComparedItemWording {
  private func entry(_ change: ItemChange, _ text: String) -> Document.Entry {
    let wording = ChangeWording(comparison: comparison.versions)
    let lines = change.reasons.isEmpty ? [] : [wording.reason(change)]
    return Document.Entry("\(wording.title(of: change)): \(text).", lines: lines)
  }

  private func move(of item: ComparedItem) -> String {
    let (before, now) = (standing(item.change.from, comparison.earlier), standing(item.change.to, comparison.later))
    return switch item.itemClass {
    case .same, .added: now
    case .removed: "was \(before)"
    case .reworded: "was \(before), and is \(now)"
    case .rose, .fell, .nowRated, .noLongerRated: "from \(before) to \(now)"
    }
  }

  /// What was said to an item in one of the rounds.
  private func standing(_ position: Int?, _ scorecard: Scorecard) -> String {
    guard let position, scorecard.sheet.isInScope[position] else { return "not asked" }
    let item = scorecard.questionnaire.items[position]
    return switch scorecard.sheet.answers[position] {
    case .open: "not answered"
    case .doNotKnow: "\"do not know\""
    case .notApplicable: "not applicable"
    case .level(let level): item.inWords(level: level)
    case .choice(let choice): "\"\(item.choices[choice].label)\""
    case .number(let hundredths): "\(ExactNumber.text(hundredths: hundredths)) \(item.unit)"
    case .text: "words"
    }
  }
}

extension Item {
  /// What a number item counts; empty for the others.
  fileprivate var unit: String {
    guard case .number(let question) = question else { return "" }
    return question.unit
  }
}

extension ComparedItem.Class {
  /// As a heading over its items.
  var title: String {
    switch self {
    case .rose: "Rose"
    case .fell: "Fell"
    case .nowRated: "Rated now, and not before"
    case .noLongerRated: "Rated before, and not now"
    case .reworded: "Asked in other words, so that the levels cannot be compared"
    case .added: "Only asked now"
    case .removed: "Only asked before"
    case .same: "The same"
    }
  }
}
