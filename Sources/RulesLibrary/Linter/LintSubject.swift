import StrictJSON

/// A questionnaire with the text it was read from, so that a finding can say where it stands.
struct LintSubject {
  /// What was read.
  let questionnaire: Questionnaire
  /// The whole file.
  let root: JSONNode
  /// The objects of the items, in the questionnaire's order.
  let items: [(item: Item, node: JSONNode)]
  /// The objects of the checks, in the questionnaire's order.
  let checks: [(check: Check, node: JSONNode)]
  /// The objects of the sections, in the questionnaire's order.
  let sections: [(section: Section, node: JSONNode)]
  /// Every text that people read, in the order of the file.
  let passages: [Passage]
  /// What answers can make of the questionnaire's conditions.
  let outlook: Outlook

  /// Pairs a questionnaire with its text; both have to come from the same bytes.
  init(_ questionnaire: Questionnaire, _ root: JSONNode) {
    let sections = root.list("sections")
    self.questionnaire = questionnaire
    self.root = root
    self.sections = Array(zip(questionnaire.sections, sections)).map { (section: $0, node: $1) }
    items = Array(zip(questionnaire.items, sections.flatMap { $0.list("items") })).map { (item: $0, node: $1) }
    checks = Array(zip(questionnaire.checks, root.list("checks"))).map { (check: $0, node: $1) }
    passages = Passage.all(in: root)
    outlook = Outlook(questionnaire)
  }

  /// The level items with their objects.
  var levels: [(level: LevelQuestion, item: Item, node: JSONNode)] {
    items.compactMap { item, node in item.level.map { ($0, item, node) } }
  }

  /// Every list of labels that people choose from: the scales' and the choice items', each with its objects.
  var labelLists: [[(label: String, node: JSONNode)]] {
    let lists = root.list("scales").map { $0.list("levels") } + items.map { $0.node.list("choices") }
    return lists.map { list in list.map { (label: $0.at("label").text, node: $0.at("label")) } }
  }
}

extension JSONNode {
  /// The value of a key; the object itself where it has no such key.
  func at(_ key: String) -> JSONNode { value(of: key) ?? self }

  /// The value of a key; nil where it is missing or null, or where this is no object.
  func value(of key: String) -> JSONNode? {
    let found = try? JSONMember.value(of: key, in: self)  // what is no object has none
    guard let value = found, !value.isNull else { return nil }
    return value
  }

  /// The elements of the list at a key; none where it is missing.
  func list(_ key: String) -> [JSONNode] { value(of: key)?.listed ?? [] }

  /// The elements, where this is a list; otherwise none.
  var listed: [JSONNode] { (try? elements()) ?? [] }  // what is no list has none
}
