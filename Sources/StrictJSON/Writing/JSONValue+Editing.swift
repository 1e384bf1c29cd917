extension JSONValue {
  /// The members of an object; of any other value none.
  package var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// The value of a key; nil where there is none.
  package subscript(_ key: String) -> JSONValue? { members.last { $0.key == key }?.value }

  /// The object with one member set, in place of the one of that key or at the end.
  package func setting(_ key: String, to value: JSONValue) -> JSONValue {
    guard case .object(let members) = removing(key) else { return self }
    return .object(members + [Member(key: key, value: value)])
  }

  /// The object without the member of that key.
  package func removing(_ key: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != key })
  }
}

extension JSONValue {
  /// The value with other values put where their keys lead, one after the other, with objects made on the way. Null takes away what is
  /// there.
  package func putting(_ values: [(keys: [String], value: JSONValue)]) -> JSONValue {
    values.reduce(self) { $0.putting($1.keys[...], $1.value) }
  }

  private func putting(_ keys: ArraySlice<String>, _ value: JSONValue) -> JSONValue {
    guard let first = keys.first else { return value }
    guard case .object = self else { return JSONValue.object([]).putting(keys, value) }
    let new = keys.count == 1 ? value : (self[first] ?? [:]).putting(keys.dropFirst(), value)
    return new == .null ? removing(first) : setting(first, to: new)
  }
}
