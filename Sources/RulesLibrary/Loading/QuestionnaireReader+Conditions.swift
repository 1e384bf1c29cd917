import StrictJSON

extension QuestionnaireReader {
  private static let keys: [StaticString] = [
    "all", "any", "not", "item", "unknown", "is", "atLeast", "atMost", "above", "below",
  ]

  /// A condition; with `before` it may name only items that stand earlier than that position. Depth is bounded by the
  /// reader's.
  func condition(_ node: JSONNode, _ heads: ItemHeads, before position: Int? = nil) throws -> Condition {
    guard !node.isList else { throw node.fault(.listForCondition) }
    let fields = try JSONFields(node, known: Self.keys, Pattern.condition) { throw foreign($0) ?? $0 }
    if fields["item"] != nil { return try comparison(fields, heads, before: position) }
    if let parts = try only("all", fields) { return .all(try conditions(parts, "all", heads, before: position)) }
    if let parts = try only("any", fields) { return .any(try conditions(parts, "any", heads, before: position)) }
    if let part = try only("not", fields) { return .not(try condition(part, heads, before: position)) }
    throw node.fault(.conditionShape)
  }

  /// The fault of a key that is another language's word for one of a condition; nil for any other key.
  private func foreign(_ fault: JSONFault) -> QuestionnaireFault? {
    guard case .unknownKey(let key, _, _) = fault.reason, let meaning = ForeignWord.meaning(key) else { return nil }
    return QuestionnaireFault(place: fault.place, reason: .foreignWord(key, meaning: meaning))
  }

  /// The value of a key that has to be the only one; nil where it is missing.
  private func only(_ key: StaticString, _ fields: JSONFields) throws -> JSONNode? {
    guard let value = fields[key] else { return nil }
    try requireMembers(1, fields)
    return value
  }

  private func requireMembers(_ count: Int, _ fields: JSONFields) throws {
    var found = 0
    try fields.node.forEachMember { _, _ in found += 1 }
    guard found == count else { throw fields.node.fault(.conditionShape) }
  }

  private func refuseSeveralComparisons(_ fields: JSONFields) throws {
    let words = Condition.Comparison.allCases.map(\.key) + ["is"]
    let found = words.filter { fields[$0] != nil }.map { "\($0)" }
    if found.count > 1 { throw fields.node.fault(.severalComparisons(found)) }
  }

  private func conditions(
    _ node: JSONNode, _ word: String, _ heads: ItemHeads, before position: Int?
  ) throws -> [Condition] {
    let parts = try node.elements(Pattern.conditions).map { try condition($0, heads, before: position) }
    guard !parts.isEmpty else { throw node.fault(.emptyCondition(word)) }
    return parts
  }

  private func comparison(_ fields: JSONFields, _ heads: ItemHeads, before position: Int?) throws -> Condition {
    try refuseSeveralComparisons(fields)
    try requireMembers(2, fields)
    let node = try fields.required("item")
    let item = try reference(node, heads, before: position)
    if let flag = fields["unknown"] {
      guard try flag.bool() else { throw flag.fault(.onlyTrue) }
      return .unknown(item: item)
    }
    if let choice = fields["is"] {
      return .isChoice(item: item, choice: try self.choice(choice, of: item, node, heads))
    }
    for comparison in Condition.Comparison.allCases {
      guard let value = fields[comparison.key] else { continue }
      try requireValue(of: item, node, heads)
      return .compare(item: item, comparison, try bound(value, heads, before: position))
    }
    throw fields.node.fault(.conditionShape)
  }

  private func reference(_ node: JSONNode, _ heads: ItemHeads, before position: Int?) throws -> Int {
    let item = try heads.position(of: node)
    guard item < position ?? Int.max else { throw node.fault(.asksLaterItem(node.text)) }
    return item
  }

  private func choice(_ node: JSONNode, of item: Int, _ itemNode: JSONNode, _ heads: ItemHeads) throws -> Int {
    guard heads.kinds[item] == .choice else { throw itemNode.fault(.choosesNonChoice(itemNode.text)) }
    guard !node.isList else { throw node.fault(.severalChoices(item: itemNode.text, heads.choices[item])) }
    let id = try node.string()
    guard let choice = heads.choices[item].firstIndex(of: id) else {
      throw node.fault(.unknownWord(id, what: "a choice of \"\(itemNode.text)\"", known: heads.choices[item]))
    }
    return choice
  }

  private func requireValue(of item: Int, _ node: JSONNode, _ heads: ItemHeads) throws {
    guard heads.kinds[item] == .level || heads.kinds[item] == .number else {
      throw node.fault(.comparesNonNumber(node.text))
    }
  }

  private func bound(_ node: JSONNode, _ heads: ItemHeads, before position: Int?) throws -> Condition.Bound {
    guard node.isObject else { return .number(hundredths: try hundredths(node, Pattern.bound(node))) }
    let fields = try JSONFields(node, known: ["item", "times"])
    let itemNode = try fields.required("item")
    let item = try reference(itemNode, heads, before: position)
    try requireValue(of: item, itemNode, heads)
    return .multiple(of: item, timesTenThousandths: try factor(fields.required("times")))
  }

  /// A factor with at most four decimals, at most 1,000 either way, so that products stay exact.
  private func factor(_ node: JSONNode) throws -> Int {
    let number = try node.number()
    guard number.exponent >= -4 else { throw node.fault(.tooManyDecimals(node.source, limit: 4)) }
    guard let scaled = number.scaled(places: 4), abs(scaled) <= 10_000_000 else {
      throw node.fault(.numberTooLarge(node.source, limit: 1000))
    }
    return scaled
  }

  /// Every check; one with a fault is noted and left out. Throws where there are more than `Questionnaire.mostChecks`.
  func checks(_ fields: JSONFields, _ context: ItemContext) throws -> [Check] {
    if let node = fields.optional("checks"), try node.elements().count > Questionnaire.mostChecks {
      throw node.fault(.tooManyChecks(limit: Questionnaire.mostChecks))
    }
    let checks = try list(fields, "checks") { try check($0, context) }
    try refuseDuplicates(fields, "checks", checks.map(\.id), "check")
    return checks
  }

  private func check(_ node: JSONNode, _ context: ItemContext) throws -> Check {
    let fields = try JSONFields(node, known: ["id", "when", "severity", "message", "why", "source", "step"])
    return Check(
      id: try identifier(fields.required("id")), when: try condition(fields.required("when"), context.heads),
      severity: try word(fields.required("severity"), "a severity", as: Check.Severity.self),
      message: try fields.required("message").filledString(), why: try fields.optional("why")?.string() ?? "",
      source: try strings(fields, "source"),
      step: try fields.optional("step").map { try step(JSONFields($0, known: Self.stepKeys)) })
  }
}

extension Condition.Comparison {
  /// The key that stands for it in a file.
  fileprivate var key: StaticString {
    switch self {
    case .atLeast: "atLeast"
    case .atMost: "atMost"
    case .above: "above"
    case .below: "below"
    }
  }
}
