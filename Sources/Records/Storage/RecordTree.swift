import StrictJSON

/// A record while answers are put into it: objects by their keys, so that each answer costs the same however large the
/// record is.
struct RecordTree: Equatable {
  /// What is inside; nil where this is no object.
  private var members: [String: RecordTree]?
  /// The value itself where this is no object.
  private var leaf: JSONValue

  /// A value taken apart.
  init(_ value: JSONValue) {
    guard case .object(let list) = value else {
      (members, leaf) = (nil, value)
      return
    }
    leaf = .null
    members = Dictionary(list.map { ($0.key, RecordTree($0.value)) }) { $1 }
  }

  /// The value put together again, its keys in order.
  var value: JSONValue {
    guard let members else { return leaf }
    let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return .members(sorted.map { ($0.key, $0.value.value) })
  }

  /// Puts a value where the keys lead, and makes the objects on the way; null takes away what is there. Says whether that could
  /// be done: false, with nothing changed, where something on the way is no object.
  mutating func set(_ keys: ArraySlice<String>, to value: JSONValue) -> Bool {
    guard leadsInside(keys) else { return false }
    put(keys, value)
    return true
  }

  private func leadsInside(_ keys: ArraySlice<String>) -> Bool {
    guard let first = keys.first else { return true }
    guard let members else { return false }
    return members[first]?.leadsInside(keys.dropFirst()) ?? true
  }

  private mutating func put(_ keys: ArraySlice<String>, _ value: JSONValue) {
    guard let first = keys.first else {
      self = RecordTree(value)
      return
    }
    let rest = keys.dropFirst()
    if value == .null {
      guard members?[first] != nil else { return }
      if rest.isEmpty {
        members?[first] = nil
      } else {
        members?[first]?.put(rest, value)
      }
    } else {
      members?[first, default: RecordTree([:])].put(rest, value)
    }
  }
}
