import StrictJSON

extension JSONNode {
  /// The value that was read, ready to be written again.
  package func value() throws -> JSONValue {
    if isNull { return .null }
    if isString { return .string(try string()) }
    if isObject { return .object(try members()) }
    if source.hasPrefix("[") { return .array(try elements().map { try $0.value() }) }
    if source == "true" || source == "false" { return .bool(try bool()) }
    let number = try number()
    return .decimal(units: number.coefficient, places: -number.exponent)
  }

  private func members() throws -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    try forEachMember { members.append(JSONValue.Member(key: $0.text, value: try $1.value())) }
    return members
  }
}
