import RulesLibrary
import ScoringEngine

/// Where a readiness folder stands: what was worked out and found, ready to be shown.
package struct FolderStatus: Sendable {
  /// Its path, as it was named.
  package let folder: String
  /// Whose it is.
  package let organisation: String
  /// The day to count from.
  package let today: CivilDate
  /// One for each questionnaire and unit that there are records of, in the order of their names.
  package let strands: [Strand]
  /// How many ballots there are, by what they answer.
  package let ballots: [BallotBox]
  /// The plan that is kept; nil where there is none that can be read.
  package let plan: LivingPlan?
  /// Files that people should do something about, in the order of the folder.
  package let attention: [Attention]
  /// Paths of the generations before the last change.
  package let backups: [String]
  /// Paths of files that are none of the tool's.
  package let others: [String]
  /// What to do next, as a command to copy.
  package let next: String

  /// Everything that is shown.
  package init(
    folder: String, organisation: String, today: CivilDate, strands: [Strand], ballots: [BallotBox], plan: LivingPlan?,
    attention: [Attention], backups: [String], others: [String], next: String
  ) {
    self.folder = folder
    self.organisation = organisation
    self.today = today
    self.strands = strands
    self.ballots = ballots
    self.plan = plan
    self.attention = attention
    self.backups = backups
    self.others = others
    self.next = next
  }

  /// When to look again; nil where there is nothing to look at yet.
  package var review: NextReview? { NextReview(plan: plan?.nextReview, lastRound: strands.lastRound?.date) }
}

extension FolderStatus {
  /// Whose answers, as people name organisation and team.
  package struct Unit: Hashable, Sendable {
    /// Never blank.
    package let organisation: String
    /// Nil where the whole organisation answers.
    package let team: String?

    /// An organisation, or a team of it.
    package init(organisation: String, team: String?) {
      self.organisation = organisation
      self.team = team
    }

    /// As people in the folder's own organisation say it.
    func name(in organisation: String) -> String {
      guard let team else { return self.organisation }
      return self.organisation == organisation ? team : "\(team), \(self.organisation)"
    }
  }

  /// What one unit has answered of one questionnaire.
  package struct Strand: Sendable {
    /// The questionnaire's id.
    package let questionnaire: String
    /// Its title, in the newest version answered.
    package let title: String
    /// Whose answers they are.
    package let unit: Unit
    /// Submitted and not corrected since, the earliest first.
    package let rounds: [Record]
    /// Still being answered, the earliest first.
    package let drafts: [Record]
    /// How many submitted records are corrected by a later one.
    package let corrected: Int
    /// A version at hand that is newer than those answered; nil where there is none.
    package let newer: Version?

    /// The records of one unit.
    package init(
      questionnaire: String, title: String, unit: Unit, rounds: [Record], drafts: [Record], corrected: Int,
      newer: Version?
    ) {
      self.questionnaire = questionnaire
      self.title = title
      self.unit = unit
      self.rounds = rounds
      self.drafts = drafts
      self.corrected = corrected
      self.newer = newer
    }
  }

  /// One record of a round.
  package struct Record: Sendable {
    /// Its path, beginning with that of the folder.
    package let file: String
    /// Its own id.
    package let id: String
    /// The day of the answers.
    package let date: CivilDate
    /// As in `2026-Q4`; nil where it names none.
    package let round: String?
    /// The version that was answered.
    package let version: Version
    /// 1, or more where it corrects an earlier record.
    package let revision: Int
    /// What it comes to.
    package let content: Content

    /// A record of given parts.
    package init(
      file: String, id: String, date: CivilDate, round: String?, version: Version, revision: Int, content: Content
    ) {
      self.file = file
      self.id = id
      self.date = date
      self.round = round
      self.version = version
      self.revision = revision
      self.content = content
    }

    /// Whether items were rated, and not options weighed.
    package var isRated: Bool {
      if case .rated = content { return true }
      return false
    }
  }

  /// What a record comes to.
  package enum Content: Sendable {
    /// Items rated: the figures over all of them, and how much is answered.
    case rated(Figures, Progress)
    /// Options weighed: how many ratings are given, of how many there is room for, and the title of the option decided for.
    case weighed(given: Int, of: Int, decision: String?)
  }

  /// Ballots of one unit on one questionnaire in one round; how many, and nothing else.
  package struct BallotBox: Equatable, Sendable {
    /// The questionnaire's id.
    package let questionnaire: String
    /// Whose answers they are.
    package let unit: Unit
    /// The round, or the day where the ballots name no round.
    package let round: String
    /// At least 1.
    package let count: Int

    /// A count of ballots.
    package init(questionnaire: String, unit: Unit, round: String, count: Int) {
      self.questionnaire = questionnaire
      self.unit = unit
      self.round = round
      self.count = count
    }
  }

  /// A file that people should do something about.
  package struct Attention: Equatable, Sendable {
    /// Its path, beginning with that of the folder.
    package let file: String
    /// What is the matter with it.
    package let state: State
    /// What is the matter and what to do, in sentences.
    package let message: String

    /// A file and what is the matter with it.
    package init(file: String, state: State, message: String) {
      self.file = file
      self.state = state
      self.message = message
    }

    /// What can be the matter with a file. The raw value is the word used in results.
    package enum State: String, Sendable {
      /// It cannot be read or opened.
      case unreadable
      /// What a second writer could not put in its place.
      case copy
      /// Somebody is at work on the file it belongs to.
      case locked
      /// The mark of a process that is gone.
      case staleLock = "stale-lock"
      /// A lock that does not say whose it is.
      case unreadableLock = "unreadable-lock"
      /// Bytes that a write left on their way.
      case temporary
      /// A journal of answers that were submitted, and whose file is not in its place yet.
      case unfinished
      /// A correction that does not fit what lies in the folder.
      case correction
    }
  }
}

extension [FolderStatus.Strand] {
  /// The rated record that was submitted last; nil where none was.
  package var lastRound: FolderStatus.Record? {
    flatMap(\.rounds).filter(\.isRated).max { ($0.date, $0.file) < ($1.date, $1.file) }
  }
}
