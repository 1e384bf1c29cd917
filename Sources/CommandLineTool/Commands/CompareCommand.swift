import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Command {
  /// Two rounds, and what brought the change about.
  static let compare = Command(
    "compare", summary: "What changed between two rounds, and what brought it about.", words: "EARLIER LATER",
    example: "peerready compare june.json november.json",
    details:
      "The change of the score is split into your answers, the questionnaire and the scope, which add up to it exactly. "
      + "The two files may answer different versions of one questionnaire.",
    options: [.output, .format, .json, .library]
  ) { invocation in
    var invocation = invocation
    let paths = try invocation.arguments.words(2...2, named: "the file of the earlier or the later round")
    var library = try invocation.library()
    let files = try RoundFiles.read((paths[0], paths[1]), invocation, &library)
    let comparison = files.comparison
    let carried = files.later.carried(in: comparison.later)
    let document = ComparisonDocument(
      comparison, heads: (ReportHead(files.earlier.assessment), ReportHead(files.later.assessment)), carried: carried
    ).document
    let bytes = try invocation.render(document) {
      JSONWriter.pretty(
        ComparisonJSON(comparison, carried: carried).render(from: files.earlier.source, to: files.later.source))
    }
    try invocation.deliver(bytes)
    if try invocation.format() != .json {
      invocation.suggest(for: paths[1]) { "peerready plan \($0) --since \(ShellWord.quoted(paths[0]))" }
    }
    return .fine
  }
}

extension AnsweredQuestionnaire {
  /// What a result says of where it comes from.
  var source: ComparisonJSON.Source {
    (assessment.headJSON, assessment.questionnaire.json, assessment.status.rawValue)
  }
}
