import StrictJSON

/// What a reader holds a file to, before the linter looks at it; a file that breaks one of these is not used.
enum StructureRule: String, CaseIterable {
  /// The raw value is the rule's id.
  case json = "strict-json"
  case shape
  case wellFormedID = "well-formed-id"
  case uniqueID = "unique-id"
  case knownReference = "known-reference"
  case levels
  case steps
  case numbers
  case choices
  case needs
  case condition
  case order = "earlier-item"
  case size
  case place

  /// As it stands in the catalogue.
  var rule: Rule { Rule(rawValue, .error, promise) }

  private var promise: String {
    switch self {
    case .json: "The file is JSON as RFC 8259 has it, in UTF-8, with no key twice."
    case .shape: "Every value is of its kind, no key is missing, and none is unknown."
    case .wellFormedID: "Ids are lower-case words with hyphens, versions as in 1.0.0, dates as in 2026-11-21."
    case .uniqueID: "No id is used twice in its list."
    case .knownReference: "Every item, scale, role and choice that is named is there."
    case .levels: "Scales have 2 to 11 levels in order, and an item describes each of them."
    case .steps: "Steps start from levels below the top, one from each."
    case .numbers: "Numbers have at most two decimals, factors four; none is too large, nor min above max."
    case .choices: "A choice item has at least two choices."
    case .needs: "An item needs only level items, never itself, and none need each other in a circle."
    case .condition: "Conditions have one of their forms, and ask of each item what it can answer."
    case .order: "A condition for asking looks only at earlier items."
    case .size:
      "There are at most \(Questionnaire.mostItems) items and \(Questionnaire.mostChecks) checks; of options to choose between "
        + "2 to \(OptionAppraisal.mostOptions), and at most \(OptionAppraisal.mostCriteria) criteria."
    case .place: "A file in a library bears the id and version that its path names."
    }
  }
}

extension QuestionnaireFault.Reason {
  /// The rule that is broken.
  var rule: StructureRule {
    switch self {
    case .notAQuestionnaire, .unknownFormatVersion, .unknownWord: .shape
    case .malformedID, .malformedVersion, .malformedDate: .wellFormedID
    case .duplicateID: .uniqueID
    case .unknownReference: .knownReference
    case .levelOutOfOrder, .levelCount, .descriptionCount: .levels
    case .stepOutsideScale, .stepTwice: .steps
    case .tooManyItems, .tooManyChecks, .elementCount: .size
    case .tooManyDecimals, .numberTooLarge, .minimumAboveMaximum: .numbers
    case .tooFewChoices: .choices
    case .needsItself, .needsNonLevel, .circularNeeds: .needs
    case .foreignWord: .shape
    case .listForCondition, .severalComparisons, .severalChoices: .condition
    case .conditionShape, .emptyCondition, .comparesNonNumber, .choosesNonChoice, .onlyTrue: .condition
    case .asksLaterItem: .order
    case .misplaced: .place
    }
  }
}

extension JSONFault.Reason {
  /// The rule that is broken.
  var rule: StructureRule {
    switch self {
    case .wrongKind, .notWhole, .outside, .emptyString, .missingKey, .unknownKey: .shape
    default: .json
    }
  }
}
