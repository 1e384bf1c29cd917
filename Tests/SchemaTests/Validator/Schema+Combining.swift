import StrictJSON

extension Schema {
  /// What the rules find that put schemas together.
  func combining(_ value: JSONNode, _ rule: Rule) throws -> [SchemaFault] {
    switch rule.keyword {
    case "$ref": try targets[rule.argument.string()].map { try faults(of: value, by: $0) } ?? []
    case "allOf": try rule.argument.elements().flatMap { try faults(of: value, by: $0) }
    case "anyOf": try fitting(value, rule).isEmpty ? [value.fault("anyOf")] : []
    case "oneOf": try fitting(value, rule).count == 1 ? [] : [value.fault("oneOf")]
    case "not": try fits(value, rule.argument) ? [value.fault("not")] : []
    case "if": try fits(value, rule.argument) ? then(value, rule) : []
    default: []
    }
  }

  private func fits(_ value: JSONNode, _ schema: JSONNode) throws -> Bool { try faults(of: value, by: schema).isEmpty }

  private func fitting(_ value: JSONNode, _ rule: Rule) throws -> [JSONNode] {
    try rule.argument.elements().filter { try fits(value, $0) }
  }

  private func then(_ value: JSONNode, _ rule: Rule) throws -> [SchemaFault] {
    try rule.schema.member("then").map { try faults(of: value, by: $0) } ?? []
  }
}
