import StrictJSON

/// A questionnaire that is well-formed JSON but not a questionnaire this version can use.
package struct QuestionnaireFault: PlacedFault, Equatable {
  /// Where the value at fault begins.
  package let place: TextPlace
  /// What is wrong, as a fact; `message` puts it in words.
  package let reason: Reason

  /// A fault of structure or of reference.
  package enum Reason: Equatable, Sendable {
    /// A `format` other than `peerready/questionnaire`; that format.
    case notAQuestionnaire(format: String)
    /// A `formatVersion` other than 1; that version.
    case unknownFormatVersion(Int)
    /// A word outside a fixed list; the word, what it should be, as in "a severity", and the list.
    case unknownWord(String, what: String, known: [String])
    /// An id not of the form of `Identifier`; as written.
    case malformedID(String)
    /// A version not of the form of `Version`; as written.
    case malformedVersion(String)
    /// A date that is not a day of the calendar as `YYYY-MM-DD`; as written.
    case malformedDate(String)
    /// An id that an earlier element has; the id, and what the elements are, as in "section".
    case duplicateID(String, what: String)
    /// An id that the file does not declare; the id, what it should name, as in "scale", the nearest there is where it
    /// is near, and all there are, for lists short enough to be told.
    case unknownReference(String, what: String, suggestion: String?, known: [String]? = nil)
    /// A level of a scale whose value is not its position from 0; its value and its position.
    case levelOutOfOrder(found: Int, wanted: Int)
    /// A scale of too few or too many levels; their count, and the counts allowed.
    case levelCount(found: Int, wanted: ClosedRange<Int>)
    /// An item that describes more or fewer levels than its scale has; both counts.
    case descriptionCount(found: Int, wanted: Int)
    /// A step from the top of a scale, or above it; the level it starts from, and the top.
    case stepOutsideScale(from: Int, top: Int)
    /// A second step from one level; that level.
    case stepTwice(from: Int)
    /// A list of too few or too many elements; their count, and the counts allowed.
    case elementCount(found: Int, wanted: ClosedRange<Int>)
    /// More items than `Questionnaire.mostItems`; that limit. It stands at the first item too many.
    case tooManyItems(limit: Int)
    /// More checks than `Questionnaire.mostChecks`; that limit. It stands at the list of checks.
    case tooManyChecks(limit: Int)
    /// A number with more decimals than can be kept: two, or four in a factor; as written, and that limit.
    case tooManyDecimals(String, limit: Int)
    /// A number too far from zero: past a billion, or a thousand in a factor; as written, and that limit.
    case numberTooLarge(String, limit: Int)
    /// A number item whose `min` is above its `max`; it stands at `max`.
    case minimumAboveMaximum
    /// A choice item with fewer than two choices; their count.
    case tooFewChoices(found: Int)
    /// An item among its own `needs`; its id.
    case needsItself(String)
    /// An item among `needs` that is not a level item; its id.
    case needsNonLevel(String)
    /// Items that need each other in a circle; their ids, each needing the next, the first again at the end.
    case circularNeeds([String])
    /// A key in a condition that is another language's word for one it has; as written, and what to write.
    case foreignWord(String, meaning: String)
    /// An object that is none of the forms of a condition, or has more keys than its form.
    case conditionShape
    /// A list where one condition has to stand.
    case listForCondition
    /// More than one comparison with one item in one object; their words.
    case severalComparisons([String])
    /// An `is` with a list of choices; the item's id, and the choices it has.
    case severalChoices(item: String, [String])
    /// An `all` or `any` of nothing; which of the two words.
    case emptyCondition(String)
    /// An `askWhen` that looks at its own item or a later one; the id of the item looked at.
    case asksLaterItem(String)
    /// A comparison with an item that is neither a level nor a number; its id.
    case comparesNonNumber(String)
    /// An `is` with an item that is not a choice; its id.
    case choosesNonChoice(String)
    /// An `unknown` that is false.
    case onlyTrue
    /// A file that says another id or version than its path; those it says, and the end of its path. It stands at the id,
    /// or at the version where only that is another.
    case misplaced(id: String, version: Version, path: String)
  }
}

extension JSONNode {
  /// A fault of the questionnaire that stands at this value.
  func fault(_ reason: QuestionnaireFault.Reason) -> QuestionnaireFault {
    QuestionnaireFault(place: place, reason: reason)
  }
}
