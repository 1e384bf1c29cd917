extension JSONValue {
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
