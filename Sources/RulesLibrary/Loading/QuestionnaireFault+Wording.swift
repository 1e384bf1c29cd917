extension QuestionnaireFault {
  /// The one wording of each reason: what is wrong and, where it can be told, what would be right.
  package var message: String {
    switch reason {
    case .notAQuestionnaire(let format):
      "the format is \"\(format)\"; a questionnaire has the format \"peerready/questionnaire\""
    case .unknownFormatVersion(let version): "format version \(version) is not known here; this tool reads version 1"
    case .unknownWord(let word, let what, let known):
      "\"\(word)\" is not \(what); it can be: \(known.joined(separator: ", "))"
    case .malformedID(let id): Self.malformedID(id)
    case .malformedVersion(let text): "\"\(text)\" is not a version; write it as in \"1.0.0\" or \"1.1.0-draft.1\""
    case .malformedDate(let text): "\"\(text)\" is not a day of the calendar; write it as in \"2026-11-21\""
    case .duplicateID(let id, let what): "the id \"\(id)\" is used by an earlier \(what); each needs its own"
    case .unknownReference(let id, let what, let suggestion, let known):
      "there is no \(what) \"\(id)\"" + Self.those(what, suggestion, known)
    case .levelOutOfOrder(let found, let wanted):
      "this level has the value \(found) and should have \(wanted): the first level of a scale has the value 0, and each next one 1 more"
    case .levelCount(let found, let wanted):
      "a scale needs \(wanted.lowerBound) to \(wanted.upperBound) levels; the count here is \(found)"
    case .descriptionCount(let found, let wanted):
      "each of the scale's \(wanted) levels needs one description; the count here is \(found)"
    case .stepOutsideScale(let from, let top): "there is no step from level \(from); steps start from 0 to \(top - 1)"
    case .stepTwice(let from): "an earlier step starts from level \(from) too; each level has one step"
    case .elementCount(let found, let wanted):
      "from \(wanted.lowerBound) to \(wanted.upperBound) are needed here; the count is \(found)"
    case .tooManyItems(let limit): "there are more than \(limit) items"
    case .tooManyChecks(let limit): "there are more than \(limit) checks"
    case .tooManyDecimals(let text, let limit): "\(text) has more than \(limit) decimals"
    case .numberTooLarge(let text, let limit): "\(text) is too large; keep it within \(limit) either way"
    case .minimumAboveMaximum: "the smallest answer is larger than the largest"
    case .tooFewChoices(let found): "a choice item needs at least two choices; the count here is \(found)"
    case .needsItself(let id): "\"\(id)\" cannot need itself first"
    case .needsNonLevel(let id): "\"\(id)\" has no levels, so nothing can wait for it"
    case .circularNeeds(let ids): "these items need each other in a circle: \(ids.joined(separator: " → "))"
    case .foreignWord(let key, let meaning): "\"\(key)\" is written \(meaning)"
    case .conditionShape:
      "this is not a condition; it is one of all, any, not, or an item with one of unknown, is, atLeast, atMost, above, below, "
        + "as in { \"item\": \"rent\", \"atLeast\": 1 }"
    case .listForCondition:
      "a list stands here; say how much of it has to hold: { \"all\": [ ... ] } or { \"any\": [ ... ] } round the list"
    case .severalComparisons(let words): Self.severalComparisons(words)
    case .severalChoices(let item, let choices): Self.severalChoices(item, choices)
    case .emptyCondition(let word): "\"\(word)\" is empty; it needs at least one condition"
    case .asksLaterItem(let id): "\"\(id)\" is not asked before this item; askWhen may look only at earlier items"
    case .comparesNonNumber(let id): "\"\(id)\" has neither a level nor a number to compare"
    case .choosesNonChoice(let id):
      "\"\(id)\" has no choices; \"is\" is for choice items, and levels and numbers take atLeast, atMost, above or below"
    case .onlyTrue: "only true can stand here; for the opposite, put the condition inside \"not\""
    case .misplaced(let id, let version, let path):
      "this file calls itself \(id) \(version), and lies in \(path). Change what it says, or move it to \(id)/\(version).json"
    }
  }
  /// What to write instead, where that can be told.
  private static func malformedID(_ text: String) -> String {
    let opening = "\"\(text)\" is not an id; use lower-case letters, digits and single hyphens"
    let likely = Identifier.from(text)
    let isLikely = Identifier.isWellFormed(likely) && text.utf8.allSatisfy { $0 < 0x80 }
    return opening + (isLikely ? ": write \"\(likely)\"" : ", as in \"peer-lead\"")
  }

  /// The nearest of those there are, or all of them.
  private static func those(_ what: String, _ suggestion: String?, _ known: [String]?) -> String {
    if let suggestion { return "; did you mean \"\(suggestion)\"?" }
    guard let known else { return "" }
    if known.isEmpty { return "; there is none yet, so declare it under \"\(what)s\"" }
    return "; there are: \(known.joined(separator: ", "))"
  }
  private static func severalComparisons(_ words: [String]) -> String {
    let parts = words.map { "{ \"item\": ..., \"\($0)\": ... }" }.joined(separator: ", ")
    return "\(words.joined(separator: " and ")) stand in one condition; give each its own: { \"all\": [ \(parts) ] }"
  }

  private static func severalChoices(_ item: String, _ choices: [String]) -> String {
    let parts = choices.prefix(2).map { "{ \"item\": \"\(item)\", \"is\": \"\($0)\" }" }.joined(separator: ", ")
    return "a list stands here; \"is\" takes one choice. For several write { \"any\": [ \(parts) ] }"
  }
}
