import RulesLibrary
import ScoringEngine

/// One unit's answers to one questionnaire in one round, as kept in a file.
package struct Assessment: Equatable, Sendable {
  /// Chosen by whoever made the file; never blank. Results repeat it, and nothing else depends on it.
  package var id: String
  /// Organisation and team; every report opens with them.
  package var unit: Unit
  /// The questionnaire to score with, and no other text of it (scoring method, section 11).
  package var questionnaire: Pin
  /// The day of the answers; a plan starts here unless another day is named.
  package var date: CivilDate
  /// As in `2026-Q4`; nil where the file names none.
  package var round: String?
  /// Which items the group set out to answer; full where the file names none.
  package var depth: Depth
  /// Draft where the file names none. It is kept, and no result depends on it yet.
  package var status: Status
  /// In the order of the file; may be empty.
  package var participants: [Participants]
  /// One for each item of the questionnaire, in its order.
  package var responses: [Response]
  /// What the group says of priorities; nil where it has not said.
  package var priorities: GroupPriorities?
  /// The record it was moved from; nil where it was begun under its own version.
  package var migratedFrom: Origin?
  /// Answers of other versions that do not answer this one, in the order they were set aside. Nothing is worked out of
  /// them.
  package var orphaned: [OrphanedAnswer] = []
  /// Which correction of a submitted assessment this is; nil where it corrects none.
  package var revision: Revision?
  /// The assessment of the round before that this one was begun from; nil where it was begun empty.
  package var startedFrom: Start?

  /// The largest assessment file, or line of a stream, that is read: 8 MiB.
  package static let limit = 8 * 1024 * 1024

  /// Whose answers these are.
  package struct Unit: Equatable, Sendable {
    /// As people write it; never blank.
    package let organisation: String
    /// As people write it, never blank; nil where the whole organisation answers.
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
    /// Id and version, as in `imroc-checklist@1.0.0`; never without the version.
    package let name: QuestionnaireName
    /// Of the questionnaire's file: 64 lower-case hexadecimal digits.
    package let sha256: String
  }

  /// Whether people are still answering.
  package enum Status: String, CaseIterable, Sendable {
    /// The raw value is the word used in files.
    case draft, submitted
  }

  /// How many people of one perspective took part; never who.
  package struct Participants: Equatable, Sendable {
    /// Lower-case words with hyphens by custom, as in `peer-support-workers`; never blank.
    package let perspective: String
    /// Within `AssessmentReader.headcount`.
    package let count: Int
  }

  /// An answer with what was written beside it.
  package struct Response: Equatable, Sendable {
    /// Of the item's kind and within its range; open where the file says nothing.
    package var answer: Answer = .open
    /// What the group wants to remember of how it came to the answer; nil where it wrote nothing.
    package var note: String?
    /// What shows that the answer holds, as in "Minutes, 3 June"; nil where the group wrote nothing.
    package var evidence: String?
    /// How many people still differed from the agreed level.
    package var dissent: Int?
    /// How people voted before they talked, on a level item; nil where the record does not say.
    package var spread: VoteSpread?
    /// The round an answer was taken over from without being reconfirmed.
    package var carriedFrom: String?
  }

  /// The group's own view of what comes first. Items are positions in the questionnaire's list.
  package struct GroupPriorities: Equatable, Sendable {
    /// What the group chose in place of the engine's order; empty where it chose nothing.
    package let chosen: [Int]
    /// Why the group chose otherwise; nil where it gave no reason.
    package let reason: String?
    /// Votes for an item's importance.
    package let votes: [Int: Int]
  }

  /// The assessment of the round before, which this round was begun from; its file is still what it was.
  package struct Start: Equatable, Sendable {
    /// Its own id; never blank.
    package let id: String
    /// The day of its answers.
    package let date: CivilDate
    /// As in `2026-Q3`; nil where it names none.
    package let round: String?
    /// Of its file: 64 lower-case hexadecimal digits.
    package let sha256: String
  }

  /// The record that this one was moved from; its file is still what it was.
  package struct Origin: Equatable, Sendable {
    /// The old record's own id; never blank.
    package let id: String
    /// The version of the questionnaire that it answers; the questionnaire is the same.
    package let version: Version
    /// Of that version's file: 64 lower-case hexadecimal digits.
    package let sha256: String
  }
}

extension Assessment {
  /// The bare answers, as the engine takes them.
  package var answers: [Answer] { responses.map(\.answer) }

  /// By item, the round that its answer was taken over from without being confirmed again.
  private var carried: [Int: String] {
    let carried = responses.enumerated().compactMap { item, response in response.carriedFrom.map { (item, $0) } }
    return Dictionary(uniqueKeysWithValues: carried)
  }

  /// The answers laid beside their questionnaire.
  package func sheet(_ questionnaire: Questionnaire) -> AnswerSheet {
    AnswerSheet(questionnaire: questionnaire, answers: answers, depth: depth)
  }

  /// What the answers mean under their questionnaire, and since an earlier round of it where one is given.
  package func scorecard(_ questionnaire: Questionnaire, since earlier: AnswerSheet? = nil) -> Scorecard {
    let sheet = sheet(questionnaire)
    let gaps = zip(responses.indices, responses.map { $0.spread?.gap ?? 0 }).filter { $0.1 > 0 }
    let signals = GroupSignals(
      votes: priorities?.votes ?? [:], fell: earlier.map(sheet.fell(since:)) ?? [],
      gaps: Dictionary(uniqueKeysWithValues: gaps))
    return Scorecard(sheet, signals: signals, carried: carried)
  }
}
