import StrictJSON

extension QuestionnaireReader {
  private static let appraisalKeys: [StaticString] =
    headKeys + ["roles", "guide", "options", "criteria", "mustHaves", "answers", "replaces"]

  /// An option appraisal; options, criteria and must-haves with a fault are noted and left out.
  func appraisal(_ root: JSONNode, as entry: Library.Entry?) throws -> OptionAppraisal? {
    let fields = try JSONFields(root, known: Self.appraisalKeys)
    let head = try head(fields, as: entry)
    let guide = try list(fields, "guide", passage)
    let options = try countedList(fields, "options", 2...OptionAppraisal.mostOptions, option)
    try refuseDuplicates(fields, "options", options.map(\.id), "option")
    let criteria = try countedList(fields, "criteria", 1...OptionAppraisal.mostCriteria, criterion)
    try refuseDuplicates(fields, "criteria", criteria.map(\.id), "criterion")
    let mustHaves = try list(fields, "mustHaves", mustHave)
    try refuseDuplicates(fields, "mustHaves", mustHaves.map(\.id), "must-have")
    try readUnused(fields)
    guard let head else { return nil }
    return OptionAppraisal(
      id: head.id, version: head.version, title: head.title, summary: head.summary, audience: head.audience,
      minutes: head.minutes, notice: head.notice, sources: head.sources, guide: guide, options: options,
      criteria: criteria, mustHaves: mustHaves, answers: try fields.optional("answers").map(identifier),
      changes: head.changes)
  }

  /// Roles and replacements may stand in every questionnaire; they have to be well formed, and an appraisal has no use for
  /// them.
  private func readUnused(_ fields: JSONFields) throws {
    let roles = try list(fields, "roles", role)
    try refuseDuplicates(fields, "roles", roles.map(\.id), "role")
    try fields.optional("replaces")?.forEachMember { _, value in _ = try value.string() }
  }

  /// A list that has to be there and to have so many elements.
  private func countedList<Value>(
    _ fields: JSONFields, _ key: StaticString, _ count: ClosedRange<Int>, _ read: (JSONNode) throws -> Value
  ) throws -> [Value] {
    let node = try fields.required(key)
    let found = try node.elements().count
    guard count.contains(found) else { throw node.fault(.elementCount(found: found, wanted: count)) }
    return try list(fields, key, read)
  }

  private func passage(_ node: JSONNode) throws -> GuidePassage {
    let fields = try JSONFields(node, known: ["title", "text", "source"])
    return GuidePassage(
      title: try fields.required("title").filledString(), text: try fields.required("text").filledString(),
      source: try strings(fields, "source"))
  }

  private func option(_ node: JSONNode) throws -> AppraisalOption {
    let fields = try JSONFields(node, known: ["id", "title", "description", "advantages", "disadvantages"])
    let advantages = try list(fields, "advantages", advantage)
    try refuseDuplicates(fields, "advantages", advantages.map(\.id), "advantage")
    let disadvantages = try list(fields, "disadvantages", disadvantage)
    try refuseDuplicates(fields, "disadvantages", disadvantages.map(\.id), "disadvantage")
    return AppraisalOption(
      id: try identifier(fields.required("id")), title: try fields.required("title").filledString(),
      description: try fields.optional("description")?.string() ?? "", advantages: advantages,
      disadvantages: disadvantages)
  }

  private func advantage(_ node: JSONNode) throws -> Advantage {
    let fields = try JSONFields(node, known: ["id", "text", "source"])
    return Advantage(
      id: try identifier(fields.required("id")), text: try fields.required("text").filledString(),
      source: try strings(fields, "source"))
  }

  private func disadvantage(_ node: JSONNode) throws -> Disadvantage {
    let fields = try JSONFields(node, known: ["id", "text", "source", "mitigation"])
    return Disadvantage(
      id: try identifier(fields.required("id")), text: try fields.required("text").filledString(),
      source: try strings(fields, "source"),
      mitigation: try fields.optional("mitigation").map { try step(JSONFields($0, known: Self.stepKeys)) })
  }

  private func criterion(_ node: JSONNode) throws -> Criterion {
    let fields = try JSONFields(node, known: ["id", "title", "worst", "best", "why", "source"])
    return Criterion(
      id: try identifier(fields.required("id")), title: try fields.required("title").filledString(),
      worst: try fields.required("worst").filledString(), best: try fields.required("best").filledString(),
      why: try fields.optional("why")?.string() ?? "", source: try strings(fields, "source"))
  }

  /// Its words stand under `title`, or under `text` as those of advantages do; not under both.
  private func mustHave(_ node: JSONNode) throws -> MustHave {
    let words: StaticString = try JSONFields(ofAny: node)["text"] == nil ? "title" : "text"
    let fields = try JSONFields(node, known: ["id", words, "why", "source"])
    return MustHave(
      id: try identifier(fields.required("id")), title: try fields.required(words).filledString(),
      why: try fields.optional("why")?.string() ?? "", source: try strings(fields, "source"))
  }
}
