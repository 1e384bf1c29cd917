import StrictJSON

/// Reads a questionnaire from bytes, going on after a fault where it can, so that one look shows all of them.
package struct QuestionnaireReader {
  /// What has come up so far; a reading that is given up keeps it.
  let findings = FindingCollector()

  /// The questionnaire, unless an error was found, and everything that was found. With `entry` the file has to bear
  /// that id and version.
  package static func read(_ bytes: [UInt8], as entry: Library.Entry? = nil) -> QuestionnaireReading {
    let reader = QuestionnaireReader()
    let questionnaire = reader.findings.attempt {
      let root = try JSONDocument(parsing: bytes).root
      return try reader.questionnaire(root, as: entry)
    }
    let usable = reader.findings.hasErrors ? nil : questionnaire.flatMap { $0 }
    return QuestionnaireReading(questionnaire: usable, findings: reader.findings.findings)
  }
}

/// What reading a questionnaire gave.
package struct QuestionnaireReading: Sendable {
  /// Nil where an error keeps it from being used.
  package let questionnaire: Questionnaire?
  /// Errors and warnings in the order they came up, which is nearly that of the file.
  package let findings: [Finding]
}

extension QuestionnaireReader {
  private static let keys: [StaticString] = [
    "format", "formatVersion", "id", "version", "kind", "title", "summary", "audience", "minutes", "notice", "sources",
    "roles", "scales", "sections", "checks", "verdict", "changes", "replaces",
  ]

  private func questionnaire(_ root: JSONNode, as entry: Library.Entry?) throws -> Questionnaire? {
    let fields = try JSONFields(root, known: Self.keys)
    try checkFormat(fields)
    let version = findings.attempt { try self.version(fields.required("version")) }
    let id = findings.attempt { try identifier(fields.required("id")) }
    if let entry, let id, let version, (id, version) != (entry.id, entry.version) {
      findings.report(try fields.required("id").fault(.misplaced(id: id, version: "\(version)")))
    }
    let sources = try list(fields, "sources", source)
    let roles = try list(fields, "roles", role)
    let scales = try list(fields, "scales", scale)
    try refuseDuplicates(fields, "sources", sources.map(\.id), "source")
    try refuseDuplicates(fields, "roles", roles.map(\.id), "role")
    try refuseDuplicates(fields, "scales", scales.map(\.id), "scale")
    let heads = try itemHeads(fields)
    let context = ItemContext(
      heads: heads, scales: scales, roles: DeclaredIDs(roles.map(\.id)))
    let (sections, items) = try readSections(fields, context)
    try refuseCircles(items, heads)
    let checks = try checks(fields, context)
    guard let id, let version else { return nil }
    return Questionnaire(
      id: id, version: version, title: try fields.required("title").filledString(),
      summary: try fields.optional("summary")?.string() ?? "",
      audience: try fields.optional("audience")?.string() ?? "",
      minutes: try fields.optional("minutes")?.integer(in: 1...10_000) ?? 0,
      notice: try fields.optional("notice")?.string() ?? "",
      sources: sources, roles: roles, scales: scales, sections: sections, items: items, checks: checks,
      verdict: try fields.optional("verdict").flatMap(verdict),
      changes: try list(fields, "changes", change), replaces: try replaces(fields, heads),
      positions: heads.positions)
  }

  private func checkFormat(_ fields: JSONFields) throws {
    let format = try fields.required("format")
    guard try format.string() == "peerready/questionnaire" else {
      throw format.fault(.notAQuestionnaire(format: format.text))
    }
    let formatVersion = try fields.required("formatVersion")
    let number = try formatVersion.integer(in: 1...Int.max)
    guard number == 1 else { throw formatVersion.fault(.unknownFormatVersion(number)) }
    let kind = try fields.required("kind")
    guard try kind.string() == "rated" else {
      throw kind.fault(.unknownWord(kind.text, what: "a kind of questionnaire this version reads", known: ["rated"]))
    }
  }
}

extension QuestionnaireReader {
  /// The elements of a list that may be missing; an element with a fault is left out and noted.
  func list<Value>(_ fields: JSONFields, _ key: StaticString, _ read: (JSONNode) throws -> Value) throws -> [Value] {
    let nodes = findings.attempt { try fields.optional(key)?.elements() ?? [] } ?? []
    return nodes.compactMap { node in findings.attempt { try read(node) } }
  }

  /// The strings of a list that may be missing, none of them empty; throws at the first fault.
  func strings(_ fields: JSONFields, _ key: StaticString) throws -> [String] {
    try fields.optional(key)?.elements().map { try $0.filledString() } ?? []
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

  private func version(_ node: JSONNode) throws -> Version {
    guard let version = Version(try node.string()) else { throw node.fault(.malformedVersion(node.text)) }
    return version
  }

  private func source(_ node: JSONNode) throws -> Source {
    let fields = try JSONFields(node, known: ["id", "title", "authors", "publisher", "year"])
    return Source(
      id: try identifier(fields.required("id")), title: try fields.required("title").filledString(),
      authors: try fields.optional("authors")?.string() ?? "",
      publisher: try fields.optional("publisher")?.string() ?? "", year: try fields.optional("year")?.string() ?? "")
  }

  private func role(_ node: JSONNode) throws -> Role {
    let fields = try JSONFields(node, known: ["id", "title"])
    return Role(id: try identifier(fields.required("id")), title: try fields.required("title").filledString())
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

  private func change(_ node: JSONNode) throws -> Change {
    let fields = try JSONFields(node, known: ["version", "date", "what"])
    let date = try fields.required("date")
    guard let day = CivilDate(try date.string()) else { throw date.fault(.malformedDate(date.text)) }
    return Change(
      version: try version(fields.required("version")), date: day, what: try fields.required("what").filledString())
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
        throw value.fault(.unknownReference(value.text, what: "item", suggestion: heads.nearest(to: value.text)))
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
