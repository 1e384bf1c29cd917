import RulesLibrary

extension Condition {
  /// When a question is asked, as the end of a sentence that begins with "only if". A condition that cannot be decided
  /// does not keep a question from being asked (scoring method, section 1).
  func whenAsked(in questionnaire: Questionnaire) -> String {
    "\(whenTrue(in: questionnaire)), or if that is not known"
  }

  /// What has to be so for it to hold, as the end of a sentence that begins with "if".
  func whenTrue(in questionnaire: Questionnaire) -> String { ConditionWording(questionnaire).clause(self).words }
}

/// Puts conditions in plain words, with questions by the numbers printed beside them.
private struct ConditionWording {
  private let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// Some words and, where they are several clauses, the word that keeps them together among others.
  typealias Clause = (words: String, opener: String?)

  /// What is denied is denied part by part: not all of some is one that is not.
  func clause(_ condition: Condition, isDenied: Bool = false) -> Clause {
    switch condition {
    case .all(let parts): joined(parts.map { clause($0, isDenied: isDenied) }, isEvery: !isDenied)
    case .any(let parts):
      choices(parts, isDenied) ?? joined(parts.map { clause($0, isDenied: isDenied) }, isEvery: isDenied)
    case .not(let part): clause(part, isDenied: !isDenied)
    case .unknown(let item):
      ("question \(item + 1) has \(isDenied ? "an answer other than" : "no answer, or") \"do not know\"", nil)
    case .isChoice(let item, let choice):
      ("\(answer(to: item)) \(isDenied ? "is not" : "is") \(label(choice, of: item))", nil)
    case .compare(let item, let comparison, let bound):
      (
        isDenied ? comparing(item, comparison, bound, verb: "is not") : comparing(item, comparison, bound, verb: "is"),
        nil
      )
    }
  }

  /// Clauses in a row; where one of them is a row itself, a comma and its opener tell the two apart.
  private func joined(_ clauses: [Clause], isEvery: Bool) -> Clause {
    guard clauses.count > 1 else { return clauses.first ?? ("", nil) }
    let comma = clauses.contains { $0.opener != nil } ? "," : ""
    let parts = clauses.map { clause in clause.opener.map { "\($0) \(clause.words)" } ?? clause.words }
    return (parts.joined(separator: "\(comma) \(isEvery ? "and" : "or") "), isEvery ? "both" : "either")
  }

  /// Several choices of one question in one breath, be they denied or not; nil where the parts are not that.
  private func choices(_ parts: [Condition], _ isDenied: Bool) -> Clause? {
    guard let item = parts.first?.items.first, parts.count > 1 else { return nil }
    let labels = parts.compactMap { part -> String? in
      guard case .isChoice(item, let choice) = part else { return nil }
      return label(choice, of: item)
    }
    guard labels.count == parts.count else { return nil }
    let (verb, conjunction) = isDenied ? ("is neither", " nor ") : ("is", " or ")
    return ("\(answer(to: item)) \(verb) \(labels.joined(separator: conjunction))", nil)
  }

  private func answer(to item: Int) -> String { "the answer to question \(item + 1)" }

  private func label(_ choice: Int, of item: Int) -> String {
    "\"\(questionnaire.items[item].choices[choice].label)\""
  }
}

extension ConditionWording {
  private func comparing(
    _ item: Int, _ comparison: Condition.Comparison, _ bound: Condition.Bound, verb: String
  ) -> String {
    switch bound {
    case .number(let hundredths):
      if let level = level(hundredths, of: item) {
        return "question \(item + 1) \(verb) \(comparison.words(level: level))"
      }
      return "\(answer(to: item)) \(verb) \(comparison.words(number: ExactNumber.text(hundredths: hundredths)))"
    case .multiple(let other, let factor):
      let times = factor == 10_000 ? "" : "\(ExactNumber.text(tenThousandths: factor)) times "
      return "\(answer(to: item)) \(verb) \(comparison.words(multiple: times + answer(to: other)))"
    }
  }

  /// The level with its label, for a bound that is one of a level item's.
  private func level(_ hundredths: Int, of item: Int) -> String? {
    let item = questionnaire.items[item]
    let (level, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    guard let question = item.level, rest == 0, (0...question.top).contains(level) else { return nil }
    return item.inWords(level: level)
  }
}

extension Condition.Comparison {
  /// How something stands to a level.
  fileprivate func words(level: String) -> String {
    switch self {
    case .atLeast: "at \(level) or higher"
    case .atMost: "at \(level) or lower"
    case .above: "above \(level)"
    case .below: "below \(level)"
    }
  }

  /// How an answer stands to a number.
  fileprivate func words(number: String) -> String {
    switch self {
    case .atLeast: "\(number) or more"
    case .atMost: "\(number) or less"
    case .above: "more than \(number)"
    case .below: "less than \(number)"
    }
  }

  /// How an answer stands to another, or a multiple of it.
  fileprivate func words(multiple: String) -> String {
    switch self {
    case .atLeast: "at least \(multiple)"
    case .atMost: "at most \(multiple)"
    case .above: "more than \(multiple)"
    case .below: "less than \(multiple)"
    }
  }
}
