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
  private var unread: Set<String> = []

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

  /// Remembers that there is an item of this id, although a fault, which has been noted, keeps it from being read.
  mutating func appendUnread(_ id: String) { unread.insert(id) }

  /// Where the item stands that a text names. Throws `NotedFault` for one that could not be read.
  func position(of node: JSONNode) throws -> Int {
    let id = try node.string()
    if let position = positions[id] { return position }
    guard !unread.contains(id) else { throw NotedFault() }
    throw node.fault(.unknownReference(id, what: "item", suggestion: NearestName.to(id, among: ids)))
  }
}

/// What an item may refer to.
struct ItemContext {
  /// Every item of the file, because needs and checks may name later ones.
  let heads: ItemHeads
  /// The scales that could be read, and stand-ins for some that could not.
  let scales: [Scale]
  /// Every scale there is, read or not.
  let scaleIDs: DeclaredIDs
  /// Every role there is, read or not.
  let roleIDs: DeclaredIDs
}

/// The ids of a list, quick to look up however long it is. One whose element has a fault counts: the fault is told where
/// it stands, and not again wherever the id is used.
struct DeclaredIDs {
  private let inOrder: [String]
  private let all: Set<String>
  private let what: String

  /// Those of the list at `key`, whose elements are each called `what`; none where there is no such list.
  init(_ fields: JSONFields, _ key: StaticString, _ what: String) {
    let elements = (try? fields.optional(key)?.elements()) ?? []  // what is no list has been noted
    inOrder = elements.compactMap { element in
      let id = try? JSONMember.id(of: element)  // what is no object has none
      return id?.isString == true ? id?.text : nil
    }
    all = Set(inOrder)
    self.what = what
  }

  /// The id that a text names. Throws where the list does not have it.
  func named(by node: JSONNode) throws -> String {
    let id = try node.string()
    guard !all.contains(id) else { return id }
    let suggestion = NearestName.to(id, among: inOrder) ?? NearestName.to(Identifier.from(id), among: inOrder)
    throw node.fault(.unknownReference(id, what: what, suggestion: suggestion, known: inOrder))
  }
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
    let head: Void? = findings.attempt {
      guard let idNode = members["id"] else { throw node.fault(.missingKey("id")) }
      guard let kindNode = members["kind"] else { throw node.fault(.missingKey("kind")) }
      let id = try identifier(idNode)
      guard heads.positions[id] == nil else { throw idNode.fault(.duplicateID(id, what: "item")) }
      let kind = try word(kindNode, "a kind of item", as: ItemHeads.Kind.self)
      let choices = kind == .choice ? try members["choices"]?.elements() ?? [] : []
      // a choice whose id cannot be read is reported when the item itself is read
      heads.append(id, kind, choices: choices.compactMap { try? JSONMember.id(of: $0)?.text }, node: node)
    }
    if head == nil, let id = members["id"], id.isString { heads.appendUnread(id.text) }
  }
}
