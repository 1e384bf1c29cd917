import Records
import Reports
import RulesLibrary
import ScoringEngine

/// What a readiness folder comes to, in the plain values that reports take.
struct StatusReading {
  private let folder: ReadinessFolder
  private let library: Library
  private let today: CivilDate

  /// A reading of a folder on a day, with the questionnaires that are at hand.
  init(_ folder: ReadinessFolder, library: Library, today: CivilDate) {
    self.folder = folder
    self.library = library
    self.today = today
  }

  /// Everything that is shown. `word` makes a path ready for a command to copy, with the libraries that were named.
  func status(word: (String) -> String) -> FolderStatus {
    let strands = strands
    let attention = FolderAttention(folder)
    let next = NextStep(folder.path, strands, attention.all, review: folder.plan?.nextReview, today: today)
    return FolderStatus(
      folder: folder.path, organisation: folder.settings.organisation, today: today, strands: strands,
      ballots: ballots, plan: folder.plan, attention: attention.all,
      backups: paths { if case .leftover(.backup) = $0 { true } else { false } },
      others: paths { if case .stranger = $0 { true } else { false } }, next: next.command(word))
  }

  private func paths(_ isMeant: (FolderFile.Content) -> Bool) -> [String] {
    folder.files.filter { isMeant($0.content) }.map(\.path)
  }

  private var strands: [FolderStatus.Strand] {
    let groups = Dictionary(grouping: folder.records + folder.journals) { StrandName($0.record) }
    return groups.keys.sorted().compactMap { name in groups[name].flatMap { strand($0, name) } }
  }

  private func strand(_ records: [FolderRecord], _ name: StrandName) -> FolderStatus.Strand? {
    let inOrder = records.sorted { ($0.record.date, $0.path) < ($1.record.date, $1.path) }
    guard let last = inOrder.last, let newest = inOrder.map(\.answered.version).max() else { return nil }
    let answered = QuestionnaireName(id: name.questionnaire, version: newest)
    return FolderStatus.Strand(
      questionnaire: name.questionnaire, title: last.answered.title, unit: name.unit,
      rounds: inOrder.filter(\.counts).map(FolderStatus.Record.init),
      drafts: inOrder.filter { $0.record.status == .draft }.map(FolderStatus.Record.init),
      corrected: inOrder.count { $0.isSuperseded }, newer: library.newer(than: answered)?.version)
  }

  private var ballots: [FolderStatus.BallotBox] {
    let all = folder.files.compactMap { file -> Ballot? in
      if case .ballot(let answered) = file.content { answered.ballot } else { nil }
    }
    let boxes = Dictionary(grouping: all) { StrandName($0) }
    return boxes.keys.sorted().flatMap { name in
      let rounds = Dictionary(grouping: boxes[name] ?? []) { $0.round ?? "\($0.date)" }
      return rounds.keys.sorted().map { round in
        FolderStatus.BallotBox(
          questionnaire: name.questionnaire, unit: name.unit, round: round, count: rounds[round]?.count ?? 0)
      }
    }
  }
}

/// Which records belong together: those of one unit on one questionnaire.
private struct StrandName: Hashable, Comparable {
  let questionnaire: String
  let unit: FolderStatus.Unit

  init(_ record: any GroupRecord) { self.init(record.questionnaire, record.unit) }

  init(_ ballot: Ballot) { self.init(ballot.questionnaire, ballot.unit) }

  private init(_ pin: Assessment.Pin, _ unit: Assessment.Unit) {
    questionnaire = pin.name.id
    self.unit = FolderStatus.Unit(organisation: unit.organisation, team: unit.team)
  }

  static func < (one: StrandName, other: StrandName) -> Bool { one.words.lexicographicallyPrecedes(other.words) }

  private var words: [String] { [questionnaire, unit.organisation, unit.team ?? ""] }
}

extension FolderStatus.Record {
  /// What is shown of a record.
  fileprivate init(_ kept: FolderRecord) {
    let record = kept.record
    self.init(
      file: kept.path, id: record.id, date: record.date, round: record.round, version: kept.answered.version,
      revision: record.revision?.number ?? 1, content: FolderStatus.Content(kept.answered))
  }
}

extension FolderStatus.Content {
  /// What is shown of answers.
  fileprivate init(_ answered: AnsweredFile) {
    switch answered {
    case .rated(let answered):
      let scorecard = answered.scorecard
      self = .rated(scorecard.overall, scorecard.progress)
    case .appraisal(let answered):
      let ratings = answered.record.ratings.flatMap { $0 }
      self = .weighed(
        given: ratings.count { $0 != .open }, of: ratings.count,
        decision: answered.record.decision.map { answered.appraisal.options[$0.option].title })
    }
  }
}

extension AnsweredFile {
  /// What was answered, of whichever kind.
  private var heading: any QuestionnaireHeading {
    switch self {
    case .rated(let answered): answered.questionnaire
    case .appraisal(let answered): answered.appraisal
    }
  }

  /// The questionnaire's title.
  fileprivate var title: String { heading.title }
  /// The version that was answered.
  fileprivate var version: Version { heading.version }
}
