import RulesLibrary
import ScoringEngine
import StrictJSON

/// What may stand in an answer. The first six are ways to answer; there is at most one of them.
enum AnswerKey: Int {
  /// Named as files spell them.
  case level, choice, number, text, notApplicable, doNotKnow, note, evidence, dissent, carriedFrom, spread

  /// The keys as files spell them, in the order of the cases.
  static let names: [StaticString] = [
    "level", "choice", "number", "text", "notApplicable", "doNotKnow", "note", "evidence", "dissent", "carriedFrom",
    "spread",
  ]
}

extension AssessmentReader {
  /// One response an item; items that are not mentioned are open.
  func responses(
    _ node: JSONNode, _ questionnaire: Questionnaire, _ name: QuestionnaireName
  ) throws -> [Assessment.Response] {
    var responses = [Assessment.Response](repeating: .init(), count: questionnaire.items.count)
    try node.forEachMember { key, value in
      findings.attempt {
        let position = try position(of: key, questionnaire, name)
        responses[position] = try response(value, to: position, of: questionnaire.items)
      }
    }
    return responses
  }

  /// Where the item of that id stands.
  func position(of node: JSONNode, _ questionnaire: Questionnaire, _ name: QuestionnaireName) throws -> Int {
    let id = node.text
    guard let position = questionnaire.positions[id] else {
      let suggestion = NearestName.to(id, among: questionnaire.items.map(\.id))
      throw node.fault(.unknownItem(id, suggestion: suggestion, questionnaire: name))
    }
    return position
  }

  /// An item is taken out of the list only where its words are needed, because that is the dearer half of reading a
  /// rating.
  private func response(_ node: JSONNode, to position: Int, of items: [Item]) throws -> Assessment.Response {
    try response(node, to: items[position].short, levels: items[position].level?.scale.levels) {
      try answer($0, $1, to: position, of: items)
    }
  }

  /// What stands beside an answer, and what `answer` makes of each way to answer; `item` names the question in faults,
  /// and `levels` is how many levels it has, nil for a question without levels. Null means the same as absence: nothing was said.
  func response(
    _ node: JSONNode, to item: @autoclosure () -> String, levels: @autoclosure () -> ClosedRange<Int>?,
    answer: (AnswerKey, JSONNode) throws -> Answer?
  ) throws -> Assessment.Response {
    var response = Assessment.Response()
    try node.forEachMember("an answer in curly brackets, as in { \"level\": 2 }") { name, value in
      guard let key = name.position(in: AnswerKey.names).flatMap(AnswerKey.init) else {
        return try note(name.unknownKey(known: AnswerKey.names.map { "\($0)" }))
      }
      guard !value.isNull else { return }
      switch key {
      case .note: response.note = try value.string()
      case .evidence: response.evidence = try value.string()
      case .dissent: response.dissent = try value.integer(in: Self.headcount)
      case .carriedFrom: response.carriedFrom = try value.filledString()
      case .spread: response.spread = try spread(value, levels(), item())
      default:
        guard let answer = try answer(key, value) else { return }
        guard response.answer == .open else { throw value.fault(.twoAnswers(item: item())) }
        response.answer = answer
      }
    }
    return response
  }

  private func answer(_ key: AnswerKey, _ value: JSONNode, to position: Int, of items: [Item]) throws -> Answer? {
    switch key {
    case .level: try readLevel(value, to: position, of: items)
    case .choice: try readChoice(value, items[position])
    case .number: try readNumber(value, items[position])
    case .text: try readText(value, items[position])
    case .notApplicable: try readNotApplicable(value, items[position])
    case .doNotKnow: try value.bool() ? .doNotKnow : nil
    case .note, .evidence, .dissent, .carriedFrom, .spread: nil
    }
  }

  /// A rating on the item's scale.
  func readLevel(_ value: JSONNode, to position: Int, of items: [Item]) throws -> Answer? {
    guard case .level(let question) = items[position].question else {
      throw wrongKind("level", value, items[position])
    }
    guard let level = value.wholeNumber, (0...question.top).contains(level) else {
      throw value.fault(.notALevel(value.source, item: items[position].short, labels: question.scale.labels))
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
    guard let number = value.exactNumber, number.scaled(places: question.decimals) != nil,
      let hundredths = number.scaled(places: 2), question.hundredths.contains(hundredths)
    else { throw value.fault(.notANumber(value.source, item: item.short, question)) }
    return .number(hundredths: hundredths)
  }

  private func readText(_ value: JSONNode, _ item: Item) throws -> Answer? {
    guard case .text = item.question else { throw wrongKind("text", value, item) }
    return try readText(value)
  }

  /// An empty text says nothing.
  func readText(_ value: JSONNode) throws -> Answer? {
    let text = try value.string()
    return text.isEmpty ? nil : .text(text)
  }

  private func readNotApplicable(_ value: JSONNode, _ item: Item) throws -> Answer? {
    guard item.allowsNotApplicable else { throw value.fault(.mustApply(item: item.short)) }
    return try readReason(value, item.short)
  }

  /// "Not applicable" with its reason, which is never blank; `item` names the question in the fault.
  func readReason(_ value: JSONNode, _ item: String) throws -> Answer {
    guard value.isFilledString else { throw value.fault(.reasonMissing(item: item)) }
    return .notApplicable(reason: value.text)
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
    let fields = try fields(node, known: ["chosen", "reason", "votes"])
    var votes: [Int: Int] = [:]
    try fields.optional("votes")?.forEachMember { key, value in
      votes[try position(of: key, questionnaire, name)] = try value.integer(in: Self.headcount)
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

extension Scale {
  /// How many levels it has, as bounds.
  fileprivate var levels: ClosedRange<Int> { labels.count...labels.count }
}
