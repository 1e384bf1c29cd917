import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Command {
  /// The rounds in order.
  static let trend = Command(
    "trend", summary: "The rounds in order, each with what changed since the one before.", words: "FOLDER | FILE...",
    example: "peerready trend anytown",
    details:
      "Of a folder it takes what is submitted under its \"assessments\", or where it has none what lies in the folder "
      + "itself; of several corrections the last. What it leaves out is named. Two rounds are a change; from three on "
      + "they are shown as a run.",
    options: [.printedOutput, .printedFormat, .json, .library]
  ) { invocation in
    var invocation = invocation
    let paths = try invocation.arguments.words(1...Int.max, named: "the folder, or the files, of the rounds")
    var library = try invocation.library()
    let found = try find(paths, invocation, &library)
    let runs = found.runs.compactMap(Run.init)
    let document = TrendDocument(runs.map(\.trend), leftOut: found.leftOut)
    let bytes = try invocation.render(document.document, page: document.page) {
      JSONWriter.pretty(TrendJSON().render(runs.map { ($0.trend.run, $0.sources) }, leftOut: found.leftOut))
    }
    try invocation.deliver(bytes)
    if try invocation.format(among: OutputFormat.printed) != .json { suggestNext(runs, invocation) }
    if let failure = Failure(all: found.failures) { throw failure }
    return .fine
  }

  private static func find(_ paths: [String], _ invocation: Invocation, _ library: inout Library) throws -> FoundRounds
  {
    guard paths.count == 1, Folder.isFolder(paths[0]) else {
      return try FoundRounds(files: paths, invocation, &library)
    }
    return FoundRounds(folder: paths[0], invocation, &library)
  }

  /// The last two rounds of the first run that has two.
  private static func suggestNext(_ runs: [Run], _ invocation: Invocation) {
    guard let paths = runs.first(where: { $0.paths.count > 1 })?.paths.suffix(2), let earlier = paths.first,
      let later = paths.last, earlier != "-"
    else { return }
    invocation.suggest(for: later) { "peerready compare \(ShellWord.quoted(earlier)) \($0)" }
  }

  /// One run with the files of its rounds.
  private struct Run {
    let trend: TrendRun
    let sources: [ComparisonJSON.Source]
    let paths: [String]

    /// Nil where there is no round.
    init?(_ rounds: [FoundRounds.Round]) {
      guard let run = RoundRun(rounds.map(\.answered.scorecard)) else { return nil }
      trend = TrendRun(run, heads: rounds.map { ReportHead($0.answered.assessment) })
      sources = rounds.map(\.answered.source)
      paths = rounds.map(\.path)
    }
  }
}
