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
    details: "ITEM is the name of an item in files, or of a check; explain without it prints those of checks.",
    options: [.format, .json, .library]
  ) { invocation in
    var invocation = invocation
    let words = try invocation.arguments.words(1...2, named: "the assessment's file")
    var library = try invocation.library()
    let answered = try invocation.input.assessment(words[0], library: &library)
    let explanation = Explanation(answered.scorecard, head: ReportHead(answered.assessment))
    let document: Document
    if words.count == 2, let check = invocation.check(words[1], in: answered.questionnaire) {
      document = explanation.document(ofCheck: check)
    } else if words.count == 2 {
      document = explanation.document(ofItem: try invocation.position(of: words[1], in: answered.questionnaire))
    } else {
      document = explanation.document
    }
    let format = try invocation.format()
    if words.count == 1, format != .json {
      invocation.suggest(for: words[0]) { "peerready explain \($0) ITEM, for one item" }
    }
    let bytes = try invocation.render(document) {
      JSONWriter.pretty(DocumentJSON(format: "peerready/explanation").render(document))
    }
    invocation.console.output.write(bytes)
    return .fine
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
