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
  /// Always json, whatever its ending.
  static let newRecord = Option(
    "output", letter: "o", value: "FILE",
    help: "Write to a new file, or into a readiness folder. Nothing is overwritten.")
  /// Its words are the raw values of `Depth`.
  static let depth = Option("depth", value: "DEPTH", help: "core for the quick first pass, or full; full unless named.")
  /// An assessment of either kind.
  static let from = Option("from", value: "EARLIER", help: "Start a new round from the answers of this assessment.")
  /// A submitted assessment of either kind; not together with what the new file takes from it.
  static let amend = Option("amend", value: "FILE", help: "Start a correction of this submitted assessment.")
}

extension Command {
  /// A new assessment file: empty, a new round, or a correction.
  static let new = Command(
    "new", summary: "A new assessment file to fill in: empty, the next round, or a correction.",
    words: "[ID[@VERSION]]",
    example: "peerready new imroc-checklist --organisation \"Anytown NHS Trust\" --output november.json",
    details: "Each item stands in the file with the key its answer takes; replace null by the answer. "
      + "Other answers: \"doNotKnow\": true, or \"notApplicable\": \"the reason\" where an item allows it. "
      + "A \"note\" and \"evidence\" may stand beside any answer. In the file for an option appraisal every "
      + "weight, rating and must-have waits, and so does the decision. Without --output the file is printed.\n\n"
      + "With --from the answers of the last round come along, each with \"carriedFrom\": the round it is from. To confirm one, "
      + "take \"carriedFrom\" out; to change it, write the new answer and take \"carriedFrom\" out. With --amend the new file "
      + "is a copy that says what it corrects; what was submitted is never changed.",
    options: [.from, .amend, .organisation, .team, .date, .depth, .newRecord, .library]
  ) { invocation in
    var invocation = invocation
    let place = try NewPlace(invocation)
    var library = try invocation.library()
    let record =
      switch (invocation.arguments.value(.from), invocation.arguments.value(.amend)) {
      case (nil, nil):
        try empty(invocation.arguments.words(1...1, named: "the questionnaire's id")[0], &invocation, place, &library)
      case (let earlier?, nil):
        try nextRound(from: earlier, invocation.arguments.words(0...1, named: "").first, &invocation, place, &library)
      case (nil, let submitted?): try correction(of: submitted, &invocation, &library)
      case (_?, _?): throw UsageFault.cannotCombine("--from", "--amend")
      }
    try place.deliver(record, invocation)
    return .fine
  }

  /// The record of a beginning, with everything open; `word` names its questionnaire.
  static func empty(
    _ word: String, _ invocation: inout Invocation, _ place: NewPlace, _ library: inout Library
  ) throws -> NewRecord {
    let file = try library.file(invocation.name(word))
    let blank = try BlankAssessment(
      unit: invocation.unit(like: place.unit), date: invocation.date(.date) ?? invocation.console.today,
      depth: invocation.depth() ?? .full)
    if case .appraisal = file.content { try invocation.refuseDepth() }
    return blank.record(for: file)
  }
}

/// What `new` has made, and what to say of it.
struct NewRecord {
  /// The record's own id.
  let id: String
  /// The file's content.
  let content: JSONValue
  /// What to do with it once it is filled in, as in `score`.
  let next: String
  /// What people should know of it, in sentences.
  var notes: [String] = []
  /// What they have to do who fill it in by hand, in a sentence; nil where there is nothing.
  var byHand: String?
}

extension BlankAssessment {
  /// An empty record of whichever kind.
  func record(for file: Loaded<QuestionnaireContent>) -> NewRecord {
    switch file.content {
    case .rated(let questionnaire):
      NewRecord(id: id(for: questionnaire), content: json(for: file.holding(questionnaire)), next: "score")
    case .appraisal(let appraisal):
      NewRecord(id: id(for: appraisal), content: json(for: file.holding(appraisal)), next: "appraise")
    }
  }
}

extension Invocation {
  /// How much of a questionnaire is wanted; nil where nobody said.
  func depth() throws(UsageFault) -> Depth? {
    guard let text = arguments.value(.depth) else { return nil }
    guard let depth = Depth(rawValue: text) else { throw .badValue(text, option: "--depth", wanted: "core or full") }
    return depth
  }

  /// Whose answers they will be: as people named it, else like another unit.
  func unit(like other: Assessment.Unit) throws(UsageFault) -> Assessment.Unit {
    Assessment.Unit(
      organisation: try typedName(.organisation) ?? other.organisation, team: try typedName(.team) ?? other.team)
  }
}
