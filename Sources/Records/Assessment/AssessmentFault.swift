import RulesLibrary
import StrictJSON

/// An assessment that is well-formed JSON but does not fit what it says it answers.
package struct AssessmentFault: PlacedFault, Equatable {
  /// Where the value at fault begins.
  package let place: TextPlace
  /// What is wrong, as a fact; `message` puts it in words.
  package let reason: Reason

  /// A fault of the file's head, of its pin, or of an answer.
  package enum Reason: Equatable, Sendable {
    /// A `format` other than the one that is wanted; both.
    case otherFormat(String, wanted: RecordFormat)
    /// A `formatVersion` other than 1; that version.
    case unknownFormatVersion(Int)
    /// A word outside a fixed list; the word, what it should be, as in "a depth", and the list.
    case unknownWord(String, what: String, known: [String])
    /// A date that is not a day of the calendar as `YYYY-MM-DD`; as written.
    case malformedDate(String)
    /// An id and version that together are no `QuestionnaireName`; as `id@version`.
    case malformedQuestionnaireName(String)
    /// A name that stands in a list a second time; as written.
    case namedTwice(String)
    /// A revision after the first that does not say which record it amends; its number.
    case amendsNothing(revision: Int)
    /// A record that amends another and does not say which revision of it this is.
    case amendsWithoutRevision
    /// A version not of the form of `Version`; as written.
    case malformedVersion(String)
    /// An id not of the form of `Identifier`; as written.
    case malformedID(String)
    /// A digest that is not 64 hexadecimal digits; as written.
    case malformedSHA256(String)
    /// A questionnaire named without its digest; the name, and the digest of the text at hand, to copy.
    case unpinned(QuestionnaireName, sha256: String)
    /// A questionnaire that is not at hand or cannot be used.
    case library(LibraryFault)
    /// A digest that is not that of the text at hand, which is therefore not used for scoring (scoring method, section
    /// 11); both digests.
    case otherText(QuestionnaireName, pinned: String, here: String)

    /// An id that is none of the questionnaire's; the id, and the nearest there is where it is near.
    case unknownItem(String, suggestion: String?, questionnaire: QuestionnaireName)
    /// An id that the appraisal does not have; the id, what it should name, as in "criterion", the nearest there is where
    /// it is near, and all of them.
    case unknownPart(String, what: String, suggestion: String?, known: [String])
    /// A weight or rating that is no number from 0 to 100 with at most two decimals; as written.
    case outOfHundred(String)
    /// A rating that is no whole number from 0 to the top; as written, the item's short statement, and the labels from
    /// 0 up.
    case notALevel(String, item: String, labels: [String])
    /// A choice the item does not offer; as written, the item's short statement, the nearest id where one is near, and
    /// all of them.
    case notAChoice(String, item: String, suggestion: String?, known: [String])
    /// A number out of range, with too many decimals, or no number; as written, the item's short statement, and what it
    /// takes.
    case notANumber(String, item: String, NumberQuestion)
    /// A number that no questionnaire can ask for, in an answer that was set aside; as written.
    case neverANumber(String)
    /// An answer under the key of another kind of item; the item's short statement, that key, and the key and value
    /// that fit.
    case wrongKind(item: String, key: String, wanted: String)
    /// More than one of the keys that answer; the item's short statement. It stands at the second.
    case twoAnswers(item: String)
    /// "Not applicable" for an item that does not allow it; the item's short statement.
    case mustApply(item: String)
    /// "Not applicable" without the reason that section 1 of the scoring method asks for; the item's short statement.
    case reasonMissing(item: String)
    /// An answer on a ballot to an item without levels; the item's short statement.
    case notOnBallots(item: String)
    /// Votes by level on an item without levels; the item's short statement.
    case notVotedOn(item: String)
    /// Votes by level that are not one count for each level; how many counts there are, the item's short statement, and how many
    /// levels it has at most.
    case wrongVotes(Int, item: String, levels: Int)
    /// A gap between perspectives that the item's scale has no room for; the gap, the item's short statement, and its top.
    case gapTooWide(Int, item: String, top: Int)
    /// A chosen priority that is not a level item; its id.
    case notPlannable(String)
    /// A priority chosen a second time; its id.
    case chosenTwice(String)
    /// More chosen priorities than a plan may have; that limit.
    case tooManyChosen(limit: Int)
  }
}

extension JSONNode {
  /// A fault of the assessment that stands at this value.
  func fault(_ reason: AssessmentFault.Reason) -> AssessmentFault { AssessmentFault(place: place, reason: reason) }
}
