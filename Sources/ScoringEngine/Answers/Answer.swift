/// What a group said to one item (scoring method, section 1). The ways of having no value are never confused.
package enum Answer: Equatable, Sendable {
  /// No answer yet.
  case open
  /// The group looked and could not tell; a finding of its own.
  case doNotKnow
  /// The item does not concern this group, with the reason written down.
  case notApplicable(reason: String)
  /// A rating, from 0 to the top of the item's scale.
  case level(Int)
  /// A decision, as a position in the item's choices.
  case choice(Int)
  /// A fact, in hundredths of its unit.
  case number(hundredths: Int)
  /// The group's own words; never scored.
  case text(String)

  /// Whether the item does not concern the group.
  package var isNotApplicable: Bool {
    if case .notApplicable = self { return true }
    return false
  }

  /// The rating, if this is one.
  package var level: Int? {
    guard case .level(let level) = self else { return nil }
    return level
  }
}

/// How much of a questionnaire a group set out to answer. The raw value is the word used in files.
package enum Depth: String, CaseIterable, Sendable {
  /// Only the items marked as core: a quick first pass.
  case core
  /// Every item.
  case full
}
