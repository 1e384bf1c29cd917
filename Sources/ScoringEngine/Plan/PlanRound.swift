import RulesLibrary

/// One round of answers that a plan comes from, in words that still say what they said when the questionnaire has changed.
package struct PlanRound: Equatable, Sendable {
  /// The version of the method that ranked the priorities.
  package let engine: String
  /// Whose answers they are, and of when.
  package let assessment: Source
  /// The exact text that was answered.
  package let questionnaire: Pin
  /// What the actions of this round are for.
  package let basis: Basis
  /// Ids of items at or above their target: what to keep doing. Empty where options were weighed.
  package let strengths: [String]

  /// A round of given parts.
  package init(
    engine: String = engineVersion, assessment: Source, questionnaire: Pin, basis: Basis, strengths: [String]
  ) {
    self.engine = engine
    self.assessment = assessment
    self.questionnaire = questionnaire
    self.basis = basis
    self.strengths = strengths
  }
}

extension PlanRound {
  /// The assessment, or the record of an option appraisal, that a plan comes from.
  package struct Source: Equatable, Sendable {
    /// Its own id; never blank.
    package let id: String
    /// The day of the answers.
    package let date: CivilDate
    /// As in `2026-Q4`; nil where it names none.
    package let round: String?
    /// As people write it; never blank.
    package let organisation: String
    /// As people write it; nil where the whole organisation answers.
    package let team: String?

    /// A source of given parts.
    package init(id: String, date: CivilDate, round: String?, organisation: String, team: String?) {
      self.id = id
      self.date = date
      self.round = round
      self.organisation = organisation
      self.team = team
    }

    /// Whose plan it is, as in "Advisory group, Anytown NHS Trust".
    package var unit: String { team.map { "\($0), \(organisation)" } ?? organisation }
  }

  /// A questionnaire's name and the digest of its text.
  package struct Pin: Equatable, Sendable {
    /// Stable for ever, whatever the version.
    package let id: String
    /// The version that was answered.
    package let version: Version
    /// Of its file: 64 lower-case hexadecimal digits.
    package let sha256: String

    /// The name and digest of one text.
    package init(id: String, version: Version, sha256: String) {
      self.id = id
      self.version = version
      self.sha256 = sha256
    }
  }

  /// What a round's actions are for.
  package enum Basis: Equatable, Sendable {
    /// Items that were found to come first.
    case priorities(Priorities)
    /// The drawbacks of an option that was decided for.
    case decision(Decision)
  }

  /// Which priorities a round is for, and who chose them; all by the items' ids.
  package struct Priorities: Equatable, Sendable {
    /// The first by rank, whether or not the group followed it.
    package let engine: [String]
    /// The items planned for, in the order chosen.
    package let chosen: [String]
    /// Whether the group chose them itself; they are the first by rank otherwise.
    package let isGroupChoice: Bool
    /// What the group chose and nothing can be planned for: not asked, not applicable, or at its top.
    package let leftOut: [String]
    /// Why the group chose otherwise; nil where it gave no reason.
    package let reason: String?

    /// A choice with both sides of it.
    package init(engine: [String], chosen: [String], isGroupChoice: Bool, leftOut: [String], reason: String?) {
      self.engine = engine
      self.chosen = chosen
      self.isGroupChoice = isGroupChoice
      self.leftOut = leftOut
      self.reason = reason
    }
  }

  /// The option that a group decided for.
  package struct Decision: Equatable, Sendable {
    /// Its id.
    package let option: String
    /// Why; nil where nothing was written down.
    package let reason: String?

    /// An option with the reason for it.
    package init(option: String, reason: String?) {
      self.option = option
      self.reason = reason
    }
  }
}
