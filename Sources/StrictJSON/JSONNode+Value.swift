extension JSONNode {
  /// Powers of ten, either way, that a number may have to be written again: far more than any file of the tool needs, and
  /// few enough that writing its zeros costs nothing.
  private static let largestExponent = 100

  /// The value that was read, ready to be written again. Throws for a number so large or small that it could only be
  /// written with a row of zeros.
  package func value() throws -> JSONValue {
    switch entry.kind {
    case .null: return .null
    case .bool: return .bool(try bool())
    case .string, .key: return .string(text)
    case .array: return .array(try elements().map { try $0.value() })
    case .object: return .object(try members())
    case .number:
      let number = try number()
      guard number.exponent.magnitude <= Self.largestExponent else {
        throw wrongKind("a number of at most \(Self.largestExponent) digits")
      }
      return .decimal(units: number.coefficient, places: -number.exponent)
    }
  }

  private func members() throws -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    try forEachMember { members.append(JSONValue.Member(key: $0.text, value: try $1.value())) }
    return members
  }
}
