import RulesLibrary
import ScoringEngine
import StrictJSON

extension AssessmentReader {
  private static let keys: [StaticString] = [
    "level", "choice", "number", "text", "notApplicable", "doNotKnow", "note", "evidence", "dissent", "carriedFrom",
  ]

  /// One response an item; items that are not mentioned are open.
  func responses(
    _ node: JSONNode, _ questionnaire: Questionnaire, _ name: QuestionnaireName
  ) throws -> [Assessment.Response] {
    var responses = [Assessment.Response](repeating: .init(), count: questionnaire.items.count)
    try node.forEachMember { key, value in
      findings.attempt {
        let position = try position(of: key, questionnaire, name)
        responses[position] = try response(value, to: questionnaire.items[position])
      }
    }
    return responses
  }

  private func position(of node: JSONNode, _ questionnaire: Questionnaire, _ name: QuestionnaireName) throws -> Int {
    let id = node.text
    guard let position = questionnaire.positions[id] else {
      let suggestion = NearestName.to(id, among: questionnaire.items.map(\.id))
      throw node.fault(.unknownItem(id, suggestion: suggestion, questionnaire: name))
    }
    return position
  }

  private func response(_ node: JSONNode, to item: Item) throws -> Assessment.Response {
    let fields = try JSONFields(node, known: Self.keys, "an answer in curly brackets, as in { \"level\": 2 }")
    return Assessment.Response(
      answer: try answer(fields, to: item), note: try fields.optional("note")?.string(),
      evidence: try fields.optional("evidence")?.string(),
      dissent: try fields.optional("dissent")?.integer(in: 0...100_000),
      carriedFrom: try fields.optional("carriedFrom")?.filledString())
  }

  /// The one answer of the six that are possible; null and absence mean that nothing was said.
  private func answer(_ fields: JSONFields, to item: Item) throws -> Answer {
    var answer = Answer.open
    func take(_ key: StaticString, _ read: (JSONNode, Item) throws -> Answer?) throws {
      guard let value = fields.optional(key), let given = try read(value, item) else { return }
      guard answer == .open else { throw value.fault(.twoAnswers(item: item.short)) }
      answer = given
    }
    try take("level", readLevel)
    try take("choice", readChoice)
    try take("number", readNumber)
    try take("text", readText)
    try take("notApplicable", readNotApplicable)
    try take("doNotKnow", readDoNotKnow)
    return answer
  }

  private func readLevel(_ value: JSONNode, _ item: Item) throws -> Answer? {
    guard let question = item.level else { throw wrongKind("level", value, item) }
    guard let level = try? value.integer(in: 0...question.top) else {
      throw value.fault(.notALevel(value.source, item: item.short, labels: question.scale.labels))
    }
    return .level(level)
  }

  private func readChoice(_ value: JSONNode, _ item: Item) throws -> Answer? {
    guard case .choice(let choices) = item.question else { throw wrongKind("choice", value, item) }
    guard value.isString, let choice = choices.firstIndex(where: { $0.id == value.text }) else {
      let known = choices.map(\.id)
      let suggestion = NearestName.to(value.text, among: known)
      throw value.fault(.notAChoice(value.source, item: item.short, suggestion: suggestion, known: known))
    }
    return .choice(choice)
  }

  private func readNumber(_ value: JSONNode, _ item: Item) throws -> Answer? {
    guard case .number(let question) = item.question else { throw wrongKind("number", value, item) }
    guard let number = try? value.number(), number.scaled(places: question.decimals) != nil,
      let hundredths = number.scaled(places: 2), question.hundredths.contains(hundredths)
    else { throw value.fault(.notANumber(value.source, item: item.short, question)) }
    return .number(hundredths: hundredths)
  }

  private func readText(_ value: JSONNode, _ item: Item) throws -> Answer? {
    guard case .text = item.question else { throw wrongKind("text", value, item) }
    let text = try value.string()
    return text.isEmpty ? nil : .text(text)
  }

  private func readNotApplicable(_ value: JSONNode, _ item: Item) throws -> Answer? {
    guard item.allowsNotApplicable else { throw value.fault(.mustApply(item: item.short)) }
    guard value.isString, let reason = try? value.filledString() else {
      throw value.fault(.reasonMissing(item: item.short))
    }
    return .notApplicable(reason: reason)
  }

  private func readDoNotKnow(_ value: JSONNode, _ item: Item) throws -> Answer? {
    try value.bool() ? .doNotKnow : nil
  }

  private func wrongKind(_ key: String, _ value: JSONNode, _ item: Item) -> AssessmentFault {
    let wanted =
      switch item.question {
      case .level(let question): "\"level\": a number from 0 to \(question.top)"
      case .choice(let choices): "\"choice\": one of \(choices.map(\.id).joined(separator: ", "))"
      case .number(let question): "\"number\": a number (\(question.unit))"
      case .text: "\"text\": some words in double quotes"
      }
    return value.fault(.wrongKind(item: item.short, key: key, wanted: wanted))
  }
}

extension AssessmentReader {
  /// The group's own priorities and votes.
  func groupPriorities(
    _ node: JSONNode, _ questionnaire: Questionnaire, _ name: QuestionnaireName
  ) throws -> Assessment.GroupPriorities {
    let fields = try JSONFields(node, known: ["chosen", "reason", "votes"])
    var votes: [Int: Int] = [:]
    try fields.optional("votes")?.forEachMember { key, value in
      votes[try position(of: key, questionnaire, name)] = try value.integer(in: 0...100_000)
    }
    return Assessment.GroupPriorities(
      chosen: try chosen(fields.optional("chosen"), questionnaire, name),
      reason: try fields.optional("reason")?.string(), votes: votes)
  }

  private func chosen(_ node: JSONNode?, _ questionnaire: Questionnaire, _ name: QuestionnaireName) throws -> [Int] {
    var chosen: [Int] = []
    for element in try node?.elements() ?? [] {
      _ = try element.string()
      let item = try position(of: element, questionnaire, name)
      guard questionnaire.items[item].level != nil else { throw element.fault(.notPlannable(element.text)) }
      guard !chosen.contains(item) else { throw element.fault(.chosenTwice(element.text)) }
      guard chosen.count < ActionPlan.size.upperBound else {
        throw element.fault(.tooManyChosen(limit: ActionPlan.size.upperBound))
      }
      chosen.append(item)
    }
    return chosen
  }
}
