import RulesLibrary
import ScoringEngine

/// One unit's answers to one questionnaire in one round, as kept in a file.
package struct Assessment: Equatable, Sendable {
  package let id: String
  package let unit: Unit
  package let questionnaire: Pin
  package let date: CivilDate
  /// As in `2026-Q4`; nil where the file names none.
  package let round: String?
  package let depth: Depth
  package let status: Status
  package let participants: [Participants]
  /// One for each item of the questionnaire, in its order.
  package let responses: [Response]
  /// What the group says of priorities; nil where it has not said.
  package let priorities: GroupPriorities?

  /// The largest assessment file, or line of a stream, that is read: 8 MiB.
  package static let limit = 8 * 1024 * 1024

  /// Whose answers these are.
  package struct Unit: Equatable, Sendable {
    package let organisation: String
    package let team: String?

    /// An organisation, or a team of it.
    package init(organisation: String, team: String?) {
      self.organisation = organisation
      self.team = team
    }

    /// As in "Advisory group, Anytown NHS Trust".
    package var name: String { team.map { "\($0), \(organisation)" } ?? organisation }
  }

  /// The exact questionnaire that was answered.
  package struct Pin: Equatable, Sendable {
    package let name: QuestionnaireName
    /// Of the questionnaire's file: 64 lower-case hexadecimal digits.
    package let sha256: String
  }

  /// Whether people are still answering.
  package enum Status: String, CaseIterable, Sendable {
    case draft, submitted
  }

  /// How many people of one perspective took part; never who.
  package struct Participants: Equatable, Sendable {
    package let perspective: String
    package let count: Int
  }

  /// An answer with what was written beside it.
  package struct Response: Equatable, Sendable {
    package var answer: Answer = .open
    package var note: String?
    package var evidence: String?
    /// How many people still differed from the agreed level.
    package var dissent: Int?
    /// The round an answer was taken over from without being reconfirmed.
    package var carriedFrom: String?
  }

  /// The group's own view of what comes first. Items are positions in the questionnaire's list.
  package struct GroupPriorities: Equatable, Sendable {
    /// What the group chose in place of the engine's order; empty where it chose nothing.
    package let chosen: [Int]
    package let reason: String?
    /// Votes for an item's importance.
    package let votes: [Int: Int]
  }
}

extension Assessment {
  /// The bare answers, as the engine takes them.
  package var answers: [Answer] { responses.map(\.answer) }

  /// What the answers mean under their questionnaire.
  package func scorecard(_ questionnaire: Questionnaire) -> Scorecard {
    let sheet = AnswerSheet(questionnaire: questionnaire, answers: answers, depth: depth)
    return Scorecard(sheet, signals: GroupSignals(votes: priorities?.votes ?? [:]))
  }
}
