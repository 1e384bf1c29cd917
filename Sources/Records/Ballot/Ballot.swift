import RulesLibrary
import ScoringEngine

/// What one person answered alone, before the group talked, as kept in a file. It has no name, and no words of the person's own,
/// because words can tell whose they are.
package struct Ballot: Equatable, Sendable {
  /// Chosen by whoever made the file, and not from the person's name; never blank.
  package let id: String
  /// The group that the person belongs to.
  package let unit: Assessment.Unit
  /// The questionnaire that was answered, and no other text of it.
  package let questionnaire: Assessment.Pin
  /// The day of the answers.
  package let date: CivilDate
  /// As in `2026-Q4`; nil where the file names none.
  package let round: String?
  /// Which items were put to the group; full where the file names none.
  package let depth: Depth
  /// Lower-case words with hyphens by custom, as in `peer-support-workers`; never blank, nil where the person would not say.
  package let perspective: String?
  /// One for each item of the questionnaire, in its order: a level, "do not know", "not applicable" with an empty reason, or
  /// open. Items without levels are always open.
  package let answers: [Answer]

  /// What one person answered. `answers` holds one for each item of the questionnaire that `questionnaire` pins.
  package init(
    id: String, unit: Assessment.Unit, questionnaire: Assessment.Pin, date: CivilDate, round: String?, depth: Depth,
    perspective: String?, answers: [Answer]
  ) {
    self.id = id
    self.unit = unit
    self.questionnaire = questionnaire
    self.date = date
    self.round = round
    self.depth = depth
    self.perspective = perspective
    self.answers = answers
  }
}

/// A ballot and the questionnaire it answers.
package struct AnsweredBallot: Sendable {
  /// Holds one answer for each item of the questionnaire.
  package let ballot: Ballot
  /// The very text that the ballot pins, with its bytes.
  package let loaded: LoadedQuestionnaire

  /// A ballot with the questionnaire that it pins.
  package init(ballot: Ballot, loaded: LoadedQuestionnaire) {
    self.ballot = ballot
    self.loaded = loaded
  }

  /// What was asked.
  package var questionnaire: Questionnaire { loaded.questionnaire }
  /// The answers as the engine takes them.
  package var sheet: BallotSheet { BallotSheet(perspective: ballot.perspective, answers: ballot.answers) }
}
