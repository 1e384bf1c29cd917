import StrictJSON

extension Schema {
  /// What the rules for members and elements find.
  func inside(_ value: JSONNode, _ keyword: Keyword) throws -> [SchemaFault] {
    switch keyword.name {
    case "items": value.isArray ? try value.elements().flatMap { try faults(of: $0, by: keyword.argument) } : []
    case "properties": value.isObject ? try members(of: value, keyword) : []
    case "required": value.isObject ? try missing(in: value, keyword) : []
    case "additionalProperties": value.isObject ? try others(of: value, keyword.schema, by: keyword.argument) : []
    case "propertyNames": value.isObject ? try names(of: value, keyword) : []
    default: []
    }
  }

  private func members(of value: JSONNode, _ keyword: Keyword) throws -> [SchemaFault] {
    var found: [SchemaFault] = []
    try value.forEachMember { key, member in
      guard let schema = try keyword.argument.member(key.text) else { return }
      found += try faults(of: member, by: schema)
    }
    let describesAll = try refusesUndescribed && keyword.schema.describesAll()
    return describesAll ? found + (try others(of: value, keyword.schema, by: nil)) : found
  }

  private func missing(in value: JSONNode, _ keyword: Keyword) throws -> [SchemaFault] {
    try keyword.argument.elements().filter { try value.member($0.string()) == nil }.map { _ in value.fault("required") }
  }

  /// Members that `properties` does not name; with nil none may be there.
  private func others(of value: JSONNode, _ schema: JSONNode, by other: JSONNode?) throws -> [SchemaFault] {
    let described = try schema.member("properties")
    var found: [SchemaFault] = []
    try value.forEachMember { key, member in
      guard try described?.member(key.text) == nil else { return }
      if let other, other.isObject {
        found += try faults(of: member, by: other)
      } else if try other?.bool() != true {
        found.append(key.fault("additionalProperties"))
      }
    }
    return found
  }

  private func names(of value: JSONNode, _ keyword: Keyword) throws -> [SchemaFault] {
    var found: [SchemaFault] = []
    try value.forEachMember { key, _ in
      let name = try JSONDocument(parsing: JSONWriter.compact(.string(key.text))).root
      if try !faults(of: name, by: keyword.argument).isEmpty { found.append(key.fault("propertyNames")) }
    }
    return found
  }
}

extension JSONNode {
  /// Whether the members of an object are all described in this schema's own `properties`: not where it only adds to another
  /// schema, or others add to it, or it speaks of further members itself.
  fileprivate func describesAll() throws -> Bool {
    try member("type") != nil && member("additionalProperties") == nil && member("allOf") == nil
  }
}
