import Records
import Reports
import RulesLibrary
import ScoringEngine

/// The files of two rounds of one questionnaire, in the order of their days.
struct RoundFiles {
  /// Not of a later day than the other.
  let earlier: AnsweredQuestionnaire
  /// In the same version of the questionnaire as the earlier one, or in another.
  let later: AnsweredQuestionnaire

  /// The two as the engine compares them.
  var comparison: RoundComparison { RoundComparison(from: earlier.scorecard, to: later.scorecard) }

  /// Reads the two files that were named, in the order that `compare` takes them.
  static func read(_ paths: (earlier: String, later: String), _ invocation: Invocation, _ library: inout Library) throws
    -> RoundFiles
  {
    guard paths != ("-", "-") else { throw Failure(.usage, ["standard input can be read only once"]) }
    let files = RoundFiles(
      earlier: try invocation.round(paths.earlier, &library), later: try invocation.round(paths.later, &library))
    try files.refuseOthers(paths)
    let dates = (files.earlier.assessment.date, files.later.assessment.date)
    guard dates.0 <= dates.1 else {
      let names = (ShellWord.quoted(paths.later), ShellWord.quoted(paths.earlier))
      throw Failure(
        .usage,
        [
          "\(Input.name(of: paths.later)) is of \(dates.1), before \(Input.name(of: paths.earlier)) of \(dates.0). "
            + "The earlier one comes first: peerready compare \(names.0) \(names.1)"
        ])
    }
    return files
  }

  /// Throws where the two answer questionnaires of different ids.
  fileprivate func refuseOthers(_ paths: (earlier: String, later: String)) throws(Failure) {
    let ids = (earlier.questionnaire.id, later.questionnaire.id)
    guard ids.0 != ids.1 else { return }
    throw Failure(
      .usage,
      [
        "\(Input.name(of: paths.earlier)) answers \(ids.0), and \(Input.name(of: paths.later)) answers \(ids.1). "
          + "Only rounds of one questionnaire can be held against each other"
      ])
  }
}

extension Option {
  /// A file of the same questionnaire, of the same day or an earlier one; not the file itself.
  static let since = Option(
    "since", value: "EARLIER", help: "The file of an earlier round: what has fallen since then counts for its priority."
  )
}

extension Invocation {
  /// A round of a rated questionnaire.
  func round(_ path: String, _ library: inout Library) throws -> AnsweredQuestionnaire {
    switch try input.answeredFile(path, library: &library) {
    case .rated(let answered): return answered
    case .appraisal:
      throw Failure(
        .inputWrong,
        [
          "\(Input.name(of: path)) is an option appraisal. Only rounds of a rated questionnaire can be held against each other"
        ])
    }
  }

  /// The earlier round that `--since` names for an assessment read from `path`; nil where none is named.
  func earlierRound(before later: AnsweredQuestionnaire, _ path: String, _ library: inout Library) throws
    -> AnsweredQuestionnaire?
  {
    guard let earlierPath = arguments.value(.since) else { return nil }
    guard (earlierPath, path) != ("-", "-") else { throw Failure(.usage, ["standard input can be read only once"]) }
    let earlier = try round(earlierPath, &library)
    try RoundFiles(earlier: earlier, later: later).refuseOthers((earlierPath, path))
    let name = Input.name(of: earlierPath)
    guard earlier.assessment != later.assessment else {
      throw Failure(
        .usage, ["\(name) is the very assessment that is looked at; --since takes the file of an earlier round"])
    }
    guard earlier.assessment.date <= later.assessment.date else {
      throw Failure(
        .usage,
        [
          "\(name) is of \(earlier.assessment.date), after \(Input.name(of: path)) of \(later.assessment.date); "
            + "--since takes the file of an earlier round"
        ])
    }
    return earlier
  }

  /// Throws where `--since` is given with a file that has no rounds.
  func refuseSince() throws(UsageFault) {
    guard arguments.value(.since) == nil else { throw .cannotCombine("--since", "an option appraisal") }
  }
}
