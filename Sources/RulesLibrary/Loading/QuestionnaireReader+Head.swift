import StrictJSON

/// What every kind of questionnaire says of itself.
struct QuestionnaireHead {
  /// Well formed.
  let id: String
  /// Well formed.
  let version: Version
  /// Not blank.
  let title: String
  /// Empty where the file does not say; likewise the audience and the notice.
  let summary, audience, notice: String
  /// 1…10,000; 0 where the file does not say.
  let minutes: Int
  /// Those that could be read.
  let sources: [Source]
  /// Those that could be read.
  let changes: [Change]
}

extension QuestionnaireReader {
  /// The keys of every kind.
  static let headKeys: [StaticString] = [
    "format", "formatVersion", "id", "version", "kind", "title", "summary", "audience", "minutes", "notice", "sources",
    "changes",
  ]

  /// Nil where the id or the version cannot be read, which has been noted. With `entry` they have to be those.
  func head(_ fields: JSONFields, as entry: Library.Entry?) throws -> QuestionnaireHead? {
    let version = findings.attempt { try self.version(fields.required("version")) }
    let id = findings.attempt { try identifier(fields.required("id")) }
    if let entry, let id, let version, (id, version) != (entry.id, entry.version) {
      let node = try fields.required(id == entry.id ? "version" : "id")
      findings.report(node.fault(.misplaced(id: id, version: version, path: "\(entry.id)/\(entry.version).json")))
    }
    let sources = try list(fields, "sources", source)
    try refuseDuplicates(fields, "sources", sources.map(\.id), "source")
    let changes = try list(fields, "changes", change)
    let head = findings.attempt { () throws -> QuestionnaireHead? in
      guard let id, let version else { return nil }
      return QuestionnaireHead(
        id: id, version: version, title: try fields.required("title").filledString(),
        summary: try fields.optional("summary")?.string() ?? "",
        audience: try fields.optional("audience")?.string() ?? "",
        notice: try fields.optional("notice")?.string() ?? "",
        minutes: try fields.optional("minutes")?.integer(in: 1...10_000) ?? 0, sources: sources, changes: changes)
    }
    return head.flatMap { $0 }
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

  private func change(_ node: JSONNode) throws -> Change {
    let fields = try JSONFields(node, known: ["version", "date", "what"])
    let date = try fields.required("date")
    guard let day = CivilDate(try date.string()) else { throw date.fault(.malformedDate(date.text)) }
    return Change(
      version: try version(fields.required("version")), date: day, what: try fields.required("what").filledString())
  }
}
