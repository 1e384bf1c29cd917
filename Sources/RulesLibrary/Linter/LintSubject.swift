import StrictJSON

/// A questionnaire with the text it was read from, so that a finding can say where it stands. What belongs to the other kind
/// is empty.
struct LintSubject {
  /// What it says of itself.
  let heading: any QuestionnaireHeading
  /// The rated questionnaire; nil where it is an option appraisal.
  let questionnaire: Questionnaire?
  /// Versions of it that came before, the newest first; those that are at hand.
  let earlier: [Questionnaire]
  /// The whole file.
  let root: JSONNode
  /// The objects of the items, in the questionnaire's order.
  let items: [(item: Item, node: JSONNode)]
  /// The objects of the checks, in the questionnaire's order.
  let checks: [(check: Check, node: JSONNode)]
  /// The objects of the sections, in the questionnaire's order.
  let sections: [(section: Section, node: JSONNode)]
  /// The objects of an appraisal's options, in its order.
  let options: [(option: AppraisalOption, node: JSONNode)]
  /// The objects of an appraisal's criteria, in its order.
  let criteria: [(criterion: Criterion, node: JSONNode)]
  /// Everything that may say where it comes from.
  let citing: [Citing]
  /// Every text that people read, in the order of the file.
  let passages: [Passage]
  /// What answers can make of the questionnaire's conditions.
  let outlook: Outlook

  /// Pairs a questionnaire with its text; both have to come from the same bytes.
  init(_ content: QuestionnaireContent, _ root: JSONNode, earlier: [Questionnaire]) {
    heading = content.heading
    self.earlier = earlier
    self.root = root
    passages = Passage.all(in: root)
    switch content {
    case .rated(let questionnaire):
      let sections = root.list("sections")
      self.questionnaire = questionnaire
      self.sections = Array(zip(questionnaire.sections, sections)).map { (section: $0, node: $1) }
      items = Array(zip(questionnaire.items, sections.flatMap { $0.list("items") })).map { (item: $0, node: $1) }
      checks = Array(zip(questionnaire.checks, root.list("checks"))).map { (check: $0, node: $1) }
      (options, criteria) = ([], [])
      citing = Citing.rated(root)
      outlook = Outlook(questionnaire)
    case .appraisal(let appraisal):
      questionnaire = nil
      (sections, items, checks) = ([], [], [])
      options = Array(zip(appraisal.options, root.list("options"))).map { (option: $0, node: $1) }
      criteria = Array(zip(appraisal.criteria, root.list("criteria"))).map { (criterion: $0, node: $1) }
      citing = Citing.appraisal(root)
      outlook = .withoutConditions
    }
  }

  /// The level items with their objects.
  var levels: [(level: LevelQuestion, item: Item, node: JSONNode)] {
    items.compactMap { item, node in item.level.map { ($0, item, node) } }
  }

  /// Every list of labels that people choose from: the scales', the choice items' and the options', each with its objects.
  var labelLists: [[(label: String, node: JSONNode)]] {
    let lists = root.list("scales").map { $0.list("levels") } + items.map { $0.node.list("choices") }
    let labels = lists.map { list in list.map { (label: $0.at("label").text, node: $0.at("label")) } }
    return labels + [options.map { (label: $0.option.title, node: $0.node.at("title")) }]
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
