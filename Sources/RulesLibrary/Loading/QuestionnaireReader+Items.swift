import StrictJSON

extension QuestionnaireReader {
  /// The sections and, in one list, their items; sections and items with a fault are noted and left out.
  func readSections(_ fields: JSONFields, _ context: ItemContext) throws -> ([Section], [Item]) {
    var items: [Item] = []
    var positions: Set<Int> = []
    let sections = try list(fields, "sections") { node in try section(node, context, &items, &positions) }
    try refuseDuplicates(fields, "sections", sections.map(\.id), "section")
    return (sections, items)
  }

  private func section(
    _ node: JSONNode, _ context: ItemContext, _ items: inout [Item], _ positions: inout Set<Int>
  ) throws -> Section {
    let fields = try JSONFields(node, known: ["id", "title", "intro", "source", "items"])
    let first = items.count
    for node in try fields.required("items").elements() {
      guard let position = try position(of: node, context), positions.insert(position).inserted else { continue }
      if let item = findings.attempt({ try item(node, at: position, context) }) { items.append(item) }
    }
    return Section(
      id: try identifier(fields.required("id")), title: try fields.required("title").filledString(),
      intro: try fields.optional("intro")?.string() ?? "", source: try strings(fields, "source"),
      items: first..<items.count)
  }

  private static let commonKeys: [StaticString] = [
    "id", "kind", "prompt", "short", "why", "help", "source", "core", "leads", "askWhen", "notApplicable",
  ]
  private static let levelKeys: [StaticString] =
    commonKeys + ["scale", "importance", "foundation", "target", "levels", "steps", "evidence", "needs"]
  private static let choiceKeys: [StaticString] = commonKeys + ["choices"]
  private static let numberKeys: [StaticString] = commonKeys + ["unit", "min", "max", "decimals"]

  /// Nil for an item whose head could not be read, which has been noted. The second item of an id has the first one's
  /// position.
  private func position(of node: JSONNode, _ context: ItemContext) throws -> Int? {
    try JSONMember.id(of: node).flatMap { context.heads.positions[$0.text] }
  }

  private func item(_ node: JSONNode, at position: Int, _ context: ItemContext) throws -> Item {
    let kind = context.heads.kinds[position]
    let fields = try JSONFields(node, known: Self.keys(of: kind))
    return Item(
      id: context.heads.ids[position], prompt: try fields.required("prompt").filledString(),
      short: try fields.required("short").filledString(),
      why: try fields.optional("why")?.string() ?? "", help: try fields.optional("help")?.string(),
      source: try strings(fields, "source"),
      isCore: try fields.optional("core")?.bool() ?? false, leads: try leads(fields, context),
      askWhen: try fields.optional("askWhen").map { try condition($0, context.heads, before: position) },
      allowsNotApplicable: try fields.optional("notApplicable")?.bool() ?? false,
      question: try question(fields, kind, position, context))
  }

  private static func keys(of kind: ItemHeads.Kind) -> [StaticString] {
    switch kind {
    case .level: levelKeys
    case .choice: choiceKeys
    case .number: numberKeys
    case .text: commonKeys
    }
  }

  private func question(
    _ fields: JSONFields, _ kind: ItemHeads.Kind, _ position: Int, _ context: ItemContext
  ) throws -> Item.Question {
    switch kind {
    case .level: .level(try levelQuestion(fields, position, context))
    case .choice: .choice(try choices(fields))
    case .number: .number(try numberQuestion(fields))
    case .text: .text
    }
  }

  private func leads(_ fields: JSONFields, _ context: ItemContext) throws -> [String] {
    try elements(fields, "leads").map { try context.roleIDs.named(by: $0) }
  }

  private func choices(_ fields: JSONFields) throws -> [Choice] {
    let list = try fields.required("choices")
    let choices = try list.elements().map { node in
      let fields = try JSONFields(node, known: ["id", "label", "description"])
      return Choice(
        id: try identifier(fields.required("id")), label: try fields.required("label").filledString(),
        description: try fields.optional("description")?.string() ?? "")
    }
    guard choices.count > 1 else { throw list.fault(.tooFewChoices(found: choices.count)) }
    try refuseDuplicates(fields, "choices", choices.map(\.id), "choice")
    return choices
  }

  private func numberQuestion(_ fields: JSONFields) throws -> NumberQuestion {
    let low = try hundredths(fields.required("min"))
    let maximum = try fields.required("max")
    let high = try hundredths(maximum)
    guard low <= high else { throw maximum.fault(.minimumAboveMaximum) }
    return NumberQuestion(
      unit: try fields.required("unit").filledString(), hundredths: low...high,
      decimals: try fields.optional("decimals")?.integer(in: 0...2) ?? 0)
  }
}

extension QuestionnaireReader {
  /// The largest number a questionnaire may name, either way.
  package static let largestNumber = 1_000_000_000

  /// A number with at most two decimals, in hundredths; `wanted` names it in the message where it is no number.
  func hundredths(_ node: JSONNode, _ wanted: @autoclosure () -> String = "a number") throws -> Int {
    guard let number = node.exactNumber else { throw node.wrongKind(wanted()) }
    let bound = Self.largestNumber
    guard number.exponent >= -2 else { throw node.fault(.tooManyDecimals(node.source, limit: 2)) }
    guard let scaled = number.scaled(places: 2), abs(scaled) <= bound * 100 else {
      throw node.fault(.numberTooLarge(node.source, limit: bound))
    }
    return scaled
  }
}
