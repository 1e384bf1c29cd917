import Records
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Option {
  /// "Our organisation" where it is not named.
  static let organisation = Option("organisation", value: "NAME", help: "Whose answers these are.")
  /// Left out of the file where it is not named.
  static let team = Option("team", value: "NAME", help: "The team or group, where it is not the whole organisation.")
  /// Taken as today where the computer is.
  static let date = Option("date", value: "YYYY-MM-DD", help: "The day of the answers; today unless named.")
  /// Always json, whatever its ending.
  static let newFile = Option(
    "output", letter: "o", value: "FILE", help: "Write to a new file. Nothing is overwritten.")
  /// Its words are the raw values of `Depth`.
  static let depth = Option("depth", value: "DEPTH", help: "core for the quick first pass, or full; full unless named.")
}

extension Command {
  /// An empty assessment file.
  static let new = Command(
    "new", summary: "An empty assessment file, to fill in.", words: "ID[@VERSION]",
    example: "peerready new imroc-checklist --organisation \"Anytown NHS Trust\" --output november.json",
    details: "Each item stands in the file with the key its answer takes; replace null by the answer. "
      + "Other answers: \"doNotKnow\": true, or \"notApplicable\": \"the reason\" where an item allows it. "
      + "A \"note\" and \"evidence\" may stand beside any answer. In the file for an option appraisal every "
      + "weight, rating and must-have waits, and so does the decision. Without --output the file is printed.",
    options: [.organisation, .team, .date, .depth, .newFile, .library]
  ) { invocation in
    var invocation = invocation
    let word = try invocation.arguments.words(1...1, named: "the questionnaire's id")[0]
    var library = try invocation.library()
    let file = try library.file(invocation.name(word))
    let blank = try BlankAssessment(
      unit: unit(invocation), date: invocation.date(.date) ?? invocation.console.today, depth: invocation.depth())
    if case .appraisal = file.content { try invocation.refuseDepth() }
    let (content, next) =
      switch file.content {
      case .rated(let questionnaire): (blank.json(for: file.holding(questionnaire)), "score")
      case .appraisal(let appraisal): (blank.json(for: file.holding(appraisal)), "appraise")
      }
    try invocation.deliver(JSONWriter.pretty(content))
    if let path = invocation.arguments.value(.output), path != "-" {
      invocation.suggest(for: path) { "fill it in, then: peerready \(next) \($0)" }
    }
    return .fine
  }

  private static func unit(_ invocation: Invocation) throws(UsageFault) -> Assessment.Unit {
    for option in [Option.organisation, .team] {
      guard let name = invocation.arguments.value(option)?.unicodeScalars else { continue }
      let isName = !name.allSatisfy(\.properties.isWhitespace) && !name.contains(where: \.isUnsafeToShow)
      guard isName, name.count <= longestName else {
        let wanted = "a name of at most \(longestName) characters, without control characters"
        throw .badValue(String(String.UnicodeScalarView(name.prefix(40))), option: "--\(option.name)", wanted: wanted)
      }
    }
    return Assessment.Unit(
      organisation: invocation.arguments.value(.organisation) ?? "Our organisation",
      team: invocation.arguments.value(.team))
  }

  /// Code points of an organisation's or a team's name.
  private static let longestName = 200
}

extension Invocation {
  /// How much of a questionnaire is wanted.
  func depth() throws(UsageFault) -> Depth {
    guard let text = arguments.value(.depth) else { return .full }
    guard let depth = Depth(rawValue: text) else { throw .badValue(text, option: "--depth", wanted: "core or full") }
    return depth
  }
}
