import StrictJSON

/// Something in a questionnaire that may say which document it comes from.
struct Citing {
  /// As it stands in a sentence: `"rent"`, or `the check "few"`.
  let what: String
  /// Where it stands.
  let node: JSONNode
  /// Whether it has to say so where documents are declared; headings and guidance need not.
  let isOwed: Bool

  /// What it refers to.
  var references: [JSONNode] { node.list("source") }

  /// Sections, items and checks.
  static func rated(_ root: JSONNode) -> [Citing] {
    let sections = root.list("sections")
    return named("the section", sections, isOwed: false)
      + named("", sections.flatMap { $0.list("items") }, isOwed: true)
      + named("the check", root.list("checks"), isOwed: true)
  }

  /// Guidance, advantages, disadvantages, criteria and must-haves.
  static func appraisal(_ root: JSONNode) -> [Citing] {
    let options = root.list("options")
    return root.list("guide").map { Citing(what: "this passage", node: $0, isOwed: true) }
      + named("the advantage", options.flatMap { $0.list("advantages") }, isOwed: true)
      + named("the disadvantage", options.flatMap { $0.list("disadvantages") }, isOwed: true)
      + named("the criterion", root.list("criteria"), isOwed: true)
      + named("the must-have", root.list("mustHaves"), isOwed: true)
  }

  private static func named(_ kind: String, _ nodes: [JSONNode], isOwed: Bool) -> [Citing] {
    nodes.map { node in
      let id = "\"\(node.at("id").text)\""
      return Citing(what: kind.isEmpty ? id : "\(kind) \(id)", node: node, isOwed: isOwed)
    }
  }
}
