/// What became of one question from one version of its questionnaire to another (scoring method, section 11).
package struct ItemChange: Equatable, Sendable {
  /// Where it stands in the version that is left; nil where it is added.
  package let from: Int?
  /// Where it stands in the version that is gone to; nil where it is removed.
  package let to: Int?
  /// What that means for an answer.
  package let itemClass: Class
  /// Why it is of that class; empty only for an unchanged item.
  package let reasons: [Reason]
  /// What else changed and leaves an answer standing, in the order of `ItemAspect`; empty where it is added or removed.
  package let aspects: [ItemAspect]

  /// The raw value is the word used in files.
  package enum Class: String, CaseIterable, Sendable {
    /// Same id, same wording, same possible answers.
    case unchanged
    /// The words that people answered are others: ask again.
    case reworded
    /// What can be answered is something else, whether or not the words are: ask again.
    case optionsChanged = "options-changed"
    /// Another id, declared by the newer version, and nothing else: the answer moves.
    case renamed
    /// Not in the version that is left, or only as part of another question.
    case added
    /// Not in the version that is gone to, or only as part of another question.
    case removed
  }

  /// A fact that decides the class. Ids are those of the version named.
  package enum Reason: Equatable, Sendable {
    /// The wording fingerprints differ.
    case wording
    /// The id that it had in the version that is left.
    case wasCalled(String)
    /// Another kind of answer; the words for both kinds.
    case kind(from: String, to: String)
    /// A scale of more levels, or fewer.
    case levelCount(from: Int, to: Int)
    /// Choices that came and went, by id, in the order of their files.
    case choices(added: [String], removed: [String])
    /// The same choices by id, in another order.
    case choiceOrder
    /// A number is counted in another unit.
    case unit(from: String, to: String)
    /// A number may have more decimals, or fewer.
    case decimals(from: Int, to: Int)
    /// A number has another minimum or maximum; both ranges in hundredths.
    case range(from: ClosedRange<Int>, to: ClosedRange<Int>)
    /// "Not applicable" could be the answer and no longer can.
    case notApplicableEnded
    /// Nothing in the version that is left takes its place there.
    case isNew
    /// It asks a part of what this question, of the version that is left, asked.
    case partOf(String)
    /// It asks what these questions, of the version that is left, asked.
    case takesPlaceOf([String])
    /// Nothing in the version that is gone to takes its place.
    case noLongerAsked
    /// What it asked is asked by these questions, of the version that is gone to.
    case splitInto([String])
    /// What it asked is asked, with more, by this question of the version that is gone to.
    case mergedInto(String)
  }

  /// Whether an answer to the old question answers the new one.
  package var answerStands: Bool { itemClass == .unchanged || itemClass == .renamed }

  /// Whether an old question is put once more, in other words or with other possible answers.
  package var isAskedAgain: Bool { itemClass == .reworded || itemClass == .optionsChanged }

  /// Whether both versions put the same question in the same words and with the same possible answers, be it under
  /// another name, and whether or not "not applicable" could be the answer: then what was said in the one can be held
  /// against what was said in the other.
  package var asksTheSame: Bool {
    guard from != nil, to != nil else { return false }
    return reasons.allSatisfy { reason in
      switch reason {
      case .wasCalled, .notApplicableEnded: true
      default: false
      }
    }
  }

  /// Whether nothing at all changed.
  package var isPlain: Bool { itemClass == .unchanged && aspects.isEmpty }
}

/// A part of an item that can change while an answer stands.
package enum ItemAspect: String, CaseIterable, Sendable {
  /// Not the same in both versions; the raw value is the key in the questionnaire's file.
  case importance, foundation, target, core, source, why, help, steps, evidence, needs, leads, short, askWhen
  /// Under another heading: the id of its section is not the same.
  case section
  /// "Not applicable" could not be the answer and now can.
  case notApplicable
}
