import RulesLibrary

/// The one wording of what changed between two versions.
struct ChangeWording {
  /// Where the words of the items come from.
  let comparison: VersionComparison

  /// How many answers stand, are asked again and are no longer asked for, and how many questions are new.
  var summary: String {
    let (from, to) = (comparison.from, comparison.to)
    let stand = comparison.items.count(where: \.answerStands)
    let again = comparison.items.count(where: \.isAskedAgain)
    let (added, removed) = (comparison.count(.added), comparison.count(.removed))
    if stand == comparison.items.count { return "Every question keeps its answer, and none is new." }
    return "Of the \(Counts.of(from.items.count, "question", "questions")) of version \(from.version), "
      + "\(Counts.of(stand, "keeps its answer", "keep their answers")), \(Counts.of(again, "is", "are")) asked again "
      + "and \(Counts.of(removed, "is", "are")) no longer asked; "
      + "\(Counts.of(added, "question", "questions")) of version \(to.version) \(added == 1 ? "is" : "are") new."
  }

  /// Title and id of the item, in the newer of the versions that have it.
  func title(of change: ItemChange) -> String { item(of: change).map { "\($0.short) (\($0.id))" } ?? "" }

  /// The item as the version gone to has it; as the version left has it where it is removed.
  func item(of change: ItemChange) -> Item? {
    change.to.map { comparison.to.items[$0] } ?? change.from.map { comparison.from.items[$0] }
  }

  /// Why the item is of its class, in sentences.
  func reason(_ change: ItemChange) -> String {
    guard !change.reasons.isEmpty else { return "The question and its answers are the same." }
    return change.reasons.map { sentence($0, of: change) }.joined(separator: " ")
  }

  /// The verdict's changes, a sentence each.
  var verdict: [String] {
    comparison.verdict.map { change in
      switch change {
      case .begins: "A verdict is given, which was not before."
      case .ends: "No verdict is given any more."
      case .readyAt(let from, let to): "The score that \"ready\" asks for is \(to), and was \(from)."
      case .text(let verdict): "The words of the verdict \"\(verdict.title)\" changed."
      }
    }
  }
}

extension ChangeWording {
  private func sentence(_ reason: ItemChange.Reason, of change: ItemChange) -> String {
    switch reason {
    case .wording: "Its words changed."
    case .wasCalled(let id): "Its name in files was \(id) before."
    case .kind(let from, let to): "It was answered with \(kind(from)), and is answered with \(kind(to)) now."
    case .levelCount(let from, let to): "It had \(from) levels, and has \(to) now."
    case .choices(let added, let removed): choices(added, removed, change)
    case .choiceOrder: "Its choices stand in another order."
    case .unit(let from, let to): "It was counted in \(from), and is counted in \(to) now."
    case .decimals(let from, let to): "It took \(numbers(from)), and takes \(numbers(to)) now."
    case .range(let from, let to): "It took numbers \(inWords(from)), and takes numbers \(inWords(to)) now."
    case .notApplicableEnded: "\"Not applicable\" cannot be the answer any more."
    case .isNew: "It was not asked before."
    case .partOf(let id): "It asks a part of what \(old([id])) asked."
    case .takesPlaceOf(let ids): "It asks what \(old(ids)) asked."
    case .noLongerAsked: "It is no longer asked."
    case .splitInto(let ids): "What it asked is asked by \(new(ids)) now."
    case .mergedInto(let id): "What it asked is asked by \(new([id])) now."
    }
  }

  private func kind(_ word: String) -> String { word == "text" ? "words" : "a \(word)" }

  private func numbers(_ decimals: Int) -> String {
    decimals == 0 ? "whole numbers" : "numbers with at most \(Counts.of(decimals, "decimal", "decimals"))"
  }

  private func inWords(_ range: ClosedRange<Int>) -> String {
    "from \(ExactNumber.text(hundredths: range.lowerBound)) to \(ExactNumber.text(hundredths: range.upperBound))"
  }

  private func choices(_ added: [String], _ removed: [String], _ change: ItemChange) -> String {
    let new = labels(added, in: change.to.map { comparison.to.items[$0] })
    let gone = labels(removed, in: change.from.map { comparison.from.items[$0] })
    return [added.isEmpty ? nil : "New among its choices: \(new).", removed.isEmpty ? nil : "Gone from them: \(gone)."]
      .compactMap { $0 }.joined(separator: " ")
  }

  private func labels(_ ids: [String], in item: Item?) -> String {
    let choices = item?.choices.filter { ids.contains($0.id) } ?? []
    return Counts.list(choices.map { "\"\($0.label)\"" })
  }

  private func old(_ ids: [String]) -> String { titles(ids, in: comparison.from) }

  private func new(_ ids: [String]) -> String { titles(ids, in: comparison.to) }

  private func titles(_ ids: [String], in questionnaire: Questionnaire) -> String {
    let items = ids.compactMap { questionnaire.positions[$0] }.map { questionnaire.items[$0] }
    return Counts.list(items.map { "\($0.quoted) (\($0.id))" })
  }
}

extension ItemChange {
  /// The class as the beginning of a paragraph, with what it means for an answer.
  var heading: String {
    switch itemClass {
    case .unchanged: "Unchanged: the old answer stands."
    case .renamed: "Renamed: the old answer stands."
    case .reworded: "Reworded: the old answer does not stand, so it is asked again."
    case .optionsChanged: "Other answers are possible: the old one does not stand, so it is asked again."
    case .added: "New: there is no old answer."
    case .removed: "Removed: the old answer counts no more."
    }
  }
}

extension ItemAspect {
  /// As part of a list of what else changed.
  var title: String {
    switch self {
    case .importance: "importance"
    case .foundation: "foundation"
    case .target: "target"
    case .core: "whether it is in the quick first pass"
    case .source: "source"
    case .why: "why it is asked"
    case .help: "help"
    case .steps: "steps"
    case .evidence: "what would show it"
    case .needs: "what has to come first"
    case .leads: "who could lead"
    case .short: "short title"
    case .askWhen: "when it is asked"
    case .section: "section"
    case .notApplicable: "\"not applicable\" can be the answer now"
    }
  }
}

extension AnswerFate {
  /// What became of the answer, in a sentence; nil where there is nothing to say.
  var sentence: String? {
    switch self {
    case .none, .stands: nil
    case .setAside: "The old answer is kept beside the new record's answers."
    case .restored: "An earlier answer to this very question, kept until now, stands again."
    case .setAsideAndRestored:
      "The present answer is kept beside the new record's answers, and an earlier one to this very question stands again."
    }
  }
}
