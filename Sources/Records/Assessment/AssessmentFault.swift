import RulesLibrary
import StrictJSON

/// An assessment that is well-formed JSON but does not fit what it says it answers.
package struct AssessmentFault: PlacedFault, Equatable {
  package let place: TextPlace
  /// What is wrong, as a fact; `message` puts it in words.
  package let reason: Reason

  /// A fault of the file's head, of its pin, or of an answer.
  package enum Reason: Equatable, Sendable {
    case notAnAssessment(format: String)
    case unknownFormatVersion(Int)
    case unknownWord(String, what: String, known: [String])
    case malformedDate(String)
    case malformedQuestionnaireName(String)
    case malformedSHA256(String)
    case unpinned(QuestionnaireName, sha256: String)
    case library(LibraryFault)
    case otherText(QuestionnaireName, pinned: String, here: String)

    case unknownItem(String, suggestion: String?, questionnaire: QuestionnaireName)
    case notALevel(String, item: String, labels: [String])
    case notAChoice(String, item: String, suggestion: String?, known: [String])
    case notANumber(String, item: String, NumberQuestion)
    case wrongKind(item: String, key: String, wanted: String)
    case twoAnswers(item: String)
    case mustApply(item: String)
    case reasonMissing(item: String)
    case notPlannable(String)
    case chosenTwice(String)
    case tooManyChosen(limit: Int)
  }
}

extension JSONNode {
  /// A fault of the assessment that stands at this value.
  func fault(_ reason: AssessmentFault.Reason) -> AssessmentFault { AssessmentFault(place: place, reason: reason) }
}
