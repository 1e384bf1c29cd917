import StrictJSON

extension Schema {
  /// What the rules find that put schemas together.
  func combining(_ value: JSONNode, _ keyword: Keyword) throws -> [SchemaFault] {
    switch keyword.name {
    case "$ref": try targets[keyword.argument.string()].map { try faults(of: value, by: $0) } ?? []
    case "allOf": try keyword.argument.elements().flatMap { try faults(of: value, by: $0) }
    case "anyOf": try fitting(value, keyword).isEmpty ? [value.fault("anyOf")] : []
    case "oneOf": try fitting(value, keyword).count == 1 ? [] : [value.fault("oneOf")]
    case "not": try fits(value, keyword.argument) ? [value.fault("not")] : []
    case "if": try fits(value, keyword.argument) ? then(value, keyword) : []
    default: []
    }
  }

  private func fits(_ value: JSONNode, _ schema: JSONNode) throws -> Bool { try faults(of: value, by: schema).isEmpty }

  private func fitting(_ value: JSONNode, _ keyword: Keyword) throws -> [JSONNode] {
    try keyword.argument.elements().filter { try fits(value, $0) }
  }

  private func then(_ value: JSONNode, _ keyword: Keyword) throws -> [SchemaFault] {
    try keyword.schema.member("then").map { try faults(of: value, by: $0) } ?? []
  }
}
