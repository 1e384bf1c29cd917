import Records
import Reports
import RulesLibrary
import ScoringEngine

/// The rounds that `trend` is to show, with everything that is in none.
struct FoundRounds {
  /// One round, and the file it was read from.
  typealias Round = (path: String, answered: AnsweredQuestionnaire)

  /// In the order found.
  private(set) var rounds: [Round] = []
  /// Drafts, what a correction has replaced, appraisals, and what cannot be read.
  private(set) var leftOut: [TrendDocument.LeftOut] = []
  /// What cannot be read, with the reasons in full.
  private(set) var failures: [Failure] = []

  /// The rounds of files that were named, drafts among them. Throws where any cannot be used.
  init(files paths: [String], _ invocation: Invocation, _ library: inout Library) throws {
    rounds = try invocation.each(paths) { ($0, try invocation.round($0, &library)) }
  }

  /// The rounds that count among those in a folder.
  init(folder path: String, _ invocation: Invocation, _ library: inout Library) {
    let files = RoundFolder(path, library: &library, storage: invocation.console.storage).files
    let records = Dictionary(uniqueKeysWithValues: files.records.map { ($0.path, $0) })
    for file in files {
      switch file.content {
      case .record: if let record = records[file.path] { take(record) }
      case .refused(let findings): leaveOut(file.path, "it cannot be used", Failure(in: file.path, findings: findings))
      case .unopened(let fault): leaveOut(file.path, "it cannot be opened", Failure(reading: fault))
      case .ballot, .journal, .noJournal, .settings, .plan, .leftover, .stranger: break
      }
    }
  }

  /// One list for each questionnaire and unit, each by day; rounds of one day keep the order in which they were found.
  var runs: [[Round]] {
    Dictionary(grouping: rounds.indices) { rounds[$0].answered.owner }.sorted {
      $0.key.lexicographicallyPrecedes($1.key)
    }.map { _, indices in
      indices.sorted { (rounds[$0].answered.assessment.date, $0) < (rounds[$1].answered.assessment.date, $1) }
        .map { rounds[$0] }
    }
  }
}

extension FoundRounds {
  private mutating func take(_ record: FolderRecord) {
    switch record.answered {
    case .rated(let answered) where record.counts: rounds.append((record.path, answered))
    case .rated where record.isSuperseded: leaveOut(record.path, "a correction stands in its place")
    case .rated: leaveOut(record.path, "it is a draft")
    case .appraisal: leaveOut(record.path, "it is an option appraisal, which has no score")
    }
  }

  private mutating func leaveOut(_ path: String, _ reason: String, _ failure: Failure? = nil) {
    leftOut.append(TrendDocument.LeftOut(file: path, reason: reason))
    if let failure { failures.append(failure) }
  }
}

extension AnsweredQuestionnaire {
  /// What has to be the same for two records to be rounds of one run: questionnaire, organisation and team.
  fileprivate var owner: [String] { [questionnaire.id, assessment.unit.organisation, assessment.unit.team ?? ""] }
}
