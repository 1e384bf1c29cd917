import StrictJSON

/// A questionnaire that is well-formed JSON but not a questionnaire this version can use.
package struct QuestionnaireFault: PlacedFault, Equatable {
  package let place: TextPlace
  /// What is wrong, as a fact; `message` puts it in words.
  package let reason: Reason

  /// A fault of structure or of reference.
  package enum Reason: Equatable, Sendable {
    case notAQuestionnaire(format: String)
    case unknownFormatVersion(Int)
    case unknownWord(String, what: String, known: [String])
    case malformedID(String)
    case malformedVersion(String)
    case malformedDate(String)
    case duplicateID(String, what: String)
    case unknownReference(String, what: String, suggestion: String?)
    case levelOutOfOrder(found: Int, wanted: Int)
    case levelCount(found: Int, wanted: ClosedRange<Int>)
    case descriptionCount(found: Int, wanted: Int)
    case stepOutsideScale(from: Int, top: Int)
    case stepTwice(from: Int)
    case stepMissing(from: Int)
    case whyMissing
    case tooManyItems(limit: Int)
    case tooManyDecimals(String, limit: Int)
    case numberTooLarge(String, limit: Int)
    case minimumAboveMaximum
    case tooFewChoices(found: Int)
    case needsItself(String)
    case needsNonLevel(String)
    case circularNeeds([String])
    case conditionShape
    case emptyCondition(String)
    case asksLaterItem(String)
    case comparesNonNumber(String)
    case choosesNonChoice(String)
    case onlyTrue
    case misplaced(id: String, version: String)
  }
}

extension JSONNode {
  /// A fault of the questionnaire that stands at this value.
  func fault(_ reason: QuestionnaireFault.Reason) -> QuestionnaireFault {
    QuestionnaireFault(place: place, reason: reason)
  }
}
