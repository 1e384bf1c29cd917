import StrictJSON

/// What has to be known of every item before any can be read, because conditions and needs name items by id.
struct ItemHeads {
  /// The items' ids in the order asked.
  private(set) var ids: [String] = []
  /// Where each id stands.
  private(set) var positions: [String: Int] = [:]
  /// What kind of answer each item asks for.
  private(set) var kinds: [Kind] = []
  /// The choice ids of each item; empty for items that are not choices.
  private(set) var choices: [[String]] = []
  /// Where each item stands in the text, for faults that concern it as a whole.
  private(set) var nodes: [JSONNode] = []

  /// An item's kind of answer.
  enum Kind: String, CaseIterable {
    /// The raw value is the word used in files.
    case level, choice, number, text
  }

  /// Adds the item that comes next; its id is not among those there.
  mutating func append(_ id: String, _ kind: Kind, choices: [String], node: JSONNode) {
    positions[id] = ids.count
    ids.append(id)
    kinds.append(kind)
    self.choices.append(choices)
    nodes.append(node)
  }

  /// The item that a mistyped id most probably meant; nil where none is near.
  func nearest(to id: String) -> String? { NearestName.to(id, among: ids) }
}

/// What an item may refer to.
struct ItemContext {
  /// Every item of the file, because needs and checks may name later ones.
  let heads: ItemHeads
  /// Those that could be read.
  let scales: [Scale]
  /// Those that could be read.
  let roles: DeclaredIDs
}

/// The ids of a list, quick to look up however long it is.
struct DeclaredIDs {
  private let inOrder: [String]
  private let all: Set<String>

  /// In the order of the file, which decides between equally near ones.
  init(_ ids: [String]) {
    inOrder = ids
    all = Set(ids)
  }

  /// Whether the list has this id.
  func contains(_ id: String) -> Bool { all.contains(id) }

  /// The id that a mistyped one most probably meant; nil where none is near.
  func nearest(to id: String) -> String? { NearestName.to(id, among: inOrder) }
}

extension QuestionnaireReader {
  /// The ids and kinds of all items; an item whose id or kind cannot be read is noted and left out here.
  func itemHeads(_ fields: JSONFields) throws -> ItemHeads {
    var heads = ItemHeads()
    for section in try fields.required("sections").elements() {
      for node in try JSONMember.value(of: "items", in: section)?.elements() ?? [] { try add(node, to: &heads) }
    }
    return heads
  }

  private func add(_ node: JSONNode, to heads: inout ItemHeads) throws {
    guard heads.ids.count < Questionnaire.mostItems else {
      throw node.fault(.tooManyItems(limit: Questionnaire.mostItems))
    }
    var members: [String: JSONNode] = [:]
    findings.attempt { try node.forEachMember { members[$0.text] = $1 } }
    guard node.isObject else { return }
    findings.attempt {
      guard let idNode = members["id"] else { throw node.fault(.missingKey("id")) }
      guard let kindNode = members["kind"] else { throw node.fault(.missingKey("kind")) }
      let id = try identifier(idNode)
      guard heads.positions[id] == nil else { throw idNode.fault(.duplicateID(id, what: "item")) }
      let kind = try word(kindNode, "a kind of item", as: ItemHeads.Kind.self)
      let choices = kind == .choice ? try members["choices"]?.elements() ?? [] : []
      // a choice whose id cannot be read is reported when the item itself is read
      heads.append(id, kind, choices: choices.compactMap { try? JSONMember.id(of: $0)?.text }, node: node)
    }
  }
}
