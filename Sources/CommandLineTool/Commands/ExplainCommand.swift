import Records
import Reports
import RulesLibrary
import StrictJSON

extension Command {
  /// How a score, verdict or priority comes about.
  static let explain = Command(
    "explain", summary: "How the score, the verdict or one item's rank comes about, in words and numbers.",
    words: "FILE [ITEM]",
    example: "peerready explain november.json funding",
    details:
      "In place of ITEM may stand the id of a check. Of an option appraisal it writes out every total, or with the "
      + "option's id in place of ITEM that of one option.",
    options: [.since, .format, .json, .library]
  ) { invocation in
    var invocation = invocation
    let words = try invocation.arguments.words(1...2, named: "the assessment's file")
    var library = try invocation.library()
    let part = words.count == 2 ? words[1] : nil
    let (document, parts) =
      switch try invocation.input.answeredFile(words[0], library: &library) {
      case .rated(let answered):
        (
          try explain(
            answered, since: invocation.earlierRound(before: answered, words[0], &library), part, invocation),
          "ITEM, for one item"
        )
      case .appraisal(let answered): (try explain(answered, part, invocation), "OPTION, for one option")
      }
    let format = try invocation.format()
    if part == nil, format != .json {
      invocation.suggest(for: words[0]) { "peerready explain \($0) \(parts)" }
    }
    let bytes = try invocation.render(document) {
      JSONWriter.pretty(DocumentJSON(format: "peerready/explanation").render(document))
    }
    invocation.console.output.write(bytes)
    return .fine
  }

  private static func explain(
    _ answered: AnsweredQuestionnaire, since: AnsweredQuestionnaire?, _ part: String?, _ invocation: Invocation
  ) throws -> Document {
    let explanation = Explanation(answered.scorecard(since: since), head: ReportHead(answered.assessment))
    guard let part else { return explanation.document }
    if let check = invocation.check(part, in: answered.questionnaire) { return explanation.document(ofCheck: check) }
    return explanation.document(ofItem: try invocation.position(of: part, in: answered.questionnaire))
  }

  private static func explain(
    _ answered: AnsweredAppraisal, _ option: String?, _ invocation: Invocation
  ) throws -> Document {
    try invocation.refuseSince()
    let explanation = AppraisalExplanation(
      answered.appraisal, answered.record.sheet, answered.result, head: ReportHead(answered.record))
    guard let option else { return explanation.document }
    return explanation.document(ofOption: try answered.appraisal.position(ofOption: option))
  }
}

extension Invocation {
  /// Where the check of an id stands; nil where there is none, or an item has the id.
  fileprivate func check(_ id: String, in questionnaire: Questionnaire) -> Int? {
    questionnaire.positions[id] == nil ? questionnaire.checks.firstIndex { $0.id == id } : nil
  }

  /// Where an item that people named stands.
  func position(of id: String, in questionnaire: Questionnaire) throws(Failure) -> Int {
    if let position = questionnaire.positions[id] { return position }
    let suggestion = NearestName.to(id, among: questionnaire.items.map(\.id)).map { ". Did you mean \"\($0)\"?" }
    let way = ". To see the names: peerready show \(questionnaire.id)@\(questionnaire.version)"
    throw Failure(.usage, ["\(questionnaire.id) \(questionnaire.version) has no item \"\(id)\"\(suggestion ?? way)"])
  }
}
