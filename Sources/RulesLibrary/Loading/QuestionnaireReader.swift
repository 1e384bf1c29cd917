import StrictJSON

/// Reads a questionnaire from bytes, going on after a fault where it can, so that one look shows all of them.
package struct QuestionnaireReader {
  /// What has come up so far; a reading that is given up keeps it.
  let findings = FindingCollector()

  /// The questionnaire, unless an error was found, and everything that was found. With `entry` the file has to bear
  /// that id and version.
  package static func read(_ bytes: [UInt8], as entry: Library.Entry? = nil) -> QuestionnaireReading {
    let reader = QuestionnaireReader()
    let content = reader.findings.attempt {
      let root = try JSONDocument(parsing: bytes).root
      return try reader.content(root, as: entry)
    }
    let usable = reader.findings.hasErrors ? nil : content.flatMap { $0 }
    return QuestionnaireReading(content: usable, findings: reader.findings.findings)
  }
}

/// What reading a questionnaire gave.
package struct QuestionnaireReading: Sendable {
  /// Nil where an error keeps it from being used.
  package let content: QuestionnaireContent?
  /// Errors in the order they came up, which is nearly that of the file.
  package let findings: [Finding]

  /// The rated questionnaire; nil for any other.
  package var questionnaire: Questionnaire? {
    guard case .rated(let questionnaire) = content else { return nil }
    return questionnaire
  }
}

extension QuestionnaireReader {
  /// Kinds of questionnaire; the raw value is the word used in files.
  private enum Kind: String, CaseIterable {
    case rated, appraisal
  }

  private func content(_ root: JSONNode, as entry: Library.Entry?) throws -> QuestionnaireContent? {
    switch try kind(of: root) {
    case .rated: try questionnaire(root, as: entry).map(QuestionnaireContent.rated)
    case .appraisal: try appraisal(root, as: entry).map(QuestionnaireContent.appraisal)
    }
  }

  /// The kind, once the format is known to be that of a questionnaire; it decides which keys there may be.
  private func kind(of root: JSONNode) throws -> Kind {
    let members = try JSONFields(ofAny: root)
    let format = try members.required("format")
    guard try format.string() == "peerready/questionnaire" else {
      throw format.fault(.notAQuestionnaire(format: format.text))
    }
    let formatVersion = try members.required("formatVersion")
    let number = try formatVersion.integer(in: 1...Int.max)
    guard number == 1 else { throw formatVersion.fault(.unknownFormatVersion(number)) }
    return try word(members.required("kind"), "a kind of questionnaire", as: Kind.self)
  }

  private static let keys: [StaticString] =
    headKeys + ["roles", "scales", "sections", "checks", "verdict", "replaces"]

  private func questionnaire(_ root: JSONNode, as entry: Library.Entry?) throws -> Questionnaire? {
    let fields = try JSONFields(root, known: Self.keys)
    let head = try head(fields, as: entry)
    let roles = try list(fields, "roles", role)
    let scales = try list(fields, "scales", scaleOrStandIn).compactMap { $0 }
    try refuseDuplicates(fields, "roles", roles.map(\.id), "role")
    try refuseDuplicates(fields, "scales", scales.map(\.id), "scale")
    let heads = try itemHeads(fields)
    let context = ItemContext(
      heads: heads, scales: scales, scaleIDs: DeclaredIDs(fields, "scales", "scale"),
      roleIDs: DeclaredIDs(fields, "roles", "role"))
    let (sections, items) = try readSections(fields, context)
    try refuseCircles(items, heads)
    let checks = try checks(fields, context)
    guard let head else { return nil }
    return Questionnaire(
      id: head.id, version: head.version, title: head.title, summary: head.summary, audience: head.audience,
      minutes: head.minutes, notice: head.notice, sources: head.sources, roles: roles, scales: scales,
      sections: sections, items: items, checks: checks, verdict: try fields.optional("verdict").flatMap(verdict),
      changes: head.changes, replaces: try replaces(fields, heads), positions: heads.positions)
  }
}

extension QuestionnaireReader {
  /// The elements of a list that may be missing; an element with a fault is left out and noted.
  func list<Value>(_ fields: JSONFields, _ key: StaticString, _ read: (JSONNode) throws -> Value) throws -> [Value] {
    let nodes = findings.attempt { try fields.optional(key)?.elements() ?? [] } ?? []
    return nodes.compactMap { node in findings.attempt { try read(node) } }
  }

  /// The elements of a list of texts that may be missing.
  func elements(_ fields: JSONFields, _ key: StaticString) throws -> [JSONNode] {
    guard let node = fields.optional(key) else { return [] }
    guard node.isList else { throw node.wrongKind(Pattern.list(of: node)) }
    return try node.elements()
  }

  /// The strings of a list that may be missing, none of them empty; throws at the first fault.
  func strings(_ fields: JSONFields, _ key: StaticString) throws -> [String] {
    try elements(fields, key).map { try $0.filledString() }
  }

  /// An id of the form of `Identifier`; throws `malformedID` for any other.
  func identifier(_ node: JSONNode) throws -> String {
    let text = try node.string()
    guard Identifier.isWellFormed(text) else { throw node.fault(.malformedID(text)) }
    return text
  }

  /// Notes each id that an earlier element of the same list has.
  func refuseDuplicates(_ fields: JSONFields, _ key: StaticString, _ ids: [String], _ what: String) throws {
    guard Set(ids).count < ids.count else { return }
    var seen: Set<String> = []
    for node in try fields[key]?.elements() ?? [] {
      guard let id = try JSONMember.id(of: node), !seen.insert(id.text).inserted else { continue }
      findings.report(id.fault(QuestionnaireFault.Reason.duplicateID(id.text, what: what)))
    }
  }

  /// One of the words of an enumeration; throws `unknownWord` for any other, with `what` as in "a severity".
  func word<Word: RawRepresentable & CaseIterable>(
    _ node: JSONNode, _ what: String, as type: Word.Type
  ) throws -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: try node.string()) else {
      throw node.fault(.unknownWord(node.text, what: what, known: Word.allCases.map(\.rawValue)))
    }
    return word
  }

  /// Someone who could lead; throws at the first fault.
  func role(_ node: JSONNode) throws -> Role {
    let fields = try JSONFields(node, known: ["id", "title"])
    return Role(id: try identifier(fields.required("id")), title: try fields.required("title").filledString())
  }

  /// A scale. Where it has a fault, which is noted, as many levels without their labels, so that items can be held to
  /// them all the same; nil where there are not even two.
  private func scaleOrStandIn(_ node: JSONNode) throws -> Scale? {
    if let scale = findings.attempt({ try scale(node) }) { return scale }
    let levels = try JSONMember.value(of: "levels", in: node).flatMap { try? $0.elements() }  // noted if it is no list
    guard let id = try JSONMember.id(of: node), id.isString, let count = levels?.count, count > 1 else { return nil }
    return Scale(id: id.text, labels: Array(repeating: "", count: count))
  }

  private func scale(_ node: JSONNode) throws -> Scale {
    let fields = try JSONFields(node, known: ["id", "levels"])
    let levels = try fields.required("levels")
    let labels = try levels.elements().enumerated().map { index, level in
      let fields = try JSONFields(level, known: ["value", "label"])
      let value = try fields.required("value").integer(in: 0...100)
      guard value == index else { throw level.fault(.levelOutOfOrder(found: value, wanted: index)) }
      return try fields.required("label").filledString()
    }
    guard (2...11).contains(labels.count) else { throw levels.fault(.levelCount(found: labels.count, wanted: 2...11)) }
    return Scale(id: try identifier(fields.required("id")), labels: labels)
  }

  private func verdict(_ node: JSONNode) throws -> VerdictRule? {
    let fields = try JSONFields(node, known: ["readyAt", "texts"])
    var texts: [VerdictID: String] = [:]
    try fields.optional("texts")?.forEachMember { key, value in
      guard let id = VerdictID(rawValue: key.text) else {
        throw key.fault(.unknownWord(key.text, what: "a verdict", known: VerdictID.allCases.map(\.rawValue)))
      }
      texts[id] = try value.filledString()
    }
    return VerdictRule(readyAt: try fields.optional("readyAt")?.integer(in: 0...100) ?? 70, texts: texts)
  }

  /// Pairs of an earlier id and one of this version, in either order, because a key can stand only once: `"old": "new"`
  /// renames or merges, `"new": "old"` renames or splits. Where both are items here, the first is taken as the old one.
  private func replaces(_ fields: JSONFields, _ heads: ItemHeads) throws -> [Replacement] {
    var replaces: [Replacement] = []
    try fields.optional("replaces")?.forEachMember { key, value in
      if heads.positions[try value.string()] != nil {
        replaces.append(Replacement(old: key.text, new: value.text))
      } else if heads.positions[key.text] != nil {
        replaces.append(Replacement(old: value.text, new: key.text))
      } else {
        _ = try heads.position(of: value)
      }
    }
    return replaces
  }
}

/// Looks at one member of a node that may not be an object.
enum JSONMember {
  /// The value of `id`, where the node is an object that has one.
  static func id(of node: JSONNode) throws -> JSONNode? { try value(of: "id", in: node) }

  /// The value of a key, where the node is an object that has it; its other keys may be any.
  static func value(of key: String, in node: JSONNode) throws -> JSONNode? {
    var found: JSONNode?
    guard node.isObject else { return nil }
    try node.forEachMember { if $0.text == key { found = $1 } }
    return found
  }
}
