import StrictJSON
import Testing

/// One place of a JSON value, and what becomes of it.
struct Change: Sendable, CustomTestStringConvertible {
  /// As faults name it: `sections[0].items[1].min`. The last step may be new: a key, or the element after the last.
  let path: String
  /// Nil takes the place out.
  let value: JSONValue?

  /// Another value, or a new one.
  static func put(_ path: String, _ value: JSONValue) -> Change { Change(path: path, value: value) }

  /// Nothing any more.
  static func cut(_ path: String) -> Change { Change(path: path, value: nil) }

  /// A key that nothing reads.
  static func add(_ path: String) -> Change { Change(path: path, value: "x") }

  var testDescription: String {
    value.map { "\(path) = \(String(decoding: JSONWriter.compact($0).dropLast(), as: UTF8.self))" } ?? "no \(path)"
  }

  /// The whole value with this change.
  func applied(to whole: JSONValue) throws -> JSONValue {
    guard let changed = try Self.replacing(steps[...], of: whole, by: value) else { throw NoSuchPlace(path: path) }
    return changed
  }

  private var steps: [String] {
    path.replacing("[", with: ".[").replacing("]", with: "").split(separator: ".").map(String.init)
  }

  private static func replacing(_ steps: ArraySlice<String>, of whole: JSONValue?, by value: JSONValue?) throws
    -> JSONValue?
  {
    guard let step = steps.first else { return value }
    switch whole {
    case .object(var members)?:
      let at = members.firstIndex { $0.key == step }
      let new = try replacing(steps.dropFirst(), of: at.map { members[$0].value }, by: value)
      let range = at.map { $0..<$0 + 1 } ?? members.count..<members.count
      members.replaceSubrange(range, with: new.map { [JSONValue.Member(key: step, value: $0)] } ?? [])
      return .object(members)
    case .array(var elements)?:
      guard let at = Int(step.dropFirst()), at <= elements.count else { throw NoSuchPlace(path: step) }
      let range = at..<min(at + 1, elements.count)
      let new = try replacing(steps.dropFirst(), of: elements[range].first, by: value)
      elements.replaceSubrange(range, with: new.map { [$0] } ?? [])
      return .array(elements)
    default: throw NoSuchPlace(path: step)
    }
  }

  /// A place that a test wanted to change and that is not there.
  struct NoSuchPlace: Error { let path: String }
}

extension JSONValue {
  /// The way down to every value inside this one, as `Change` takes it.
  var places: [String] {
    switch self {
    case .object(let members):
      members.flatMap { member in [member.key] + member.value.places.map { Self.joined(member.key, $0) } }
    case .array(let elements):
      elements.enumerated().flatMap { at, element in
        ["[\(at)]"] + element.places.map { Self.joined("[\(at)]", $0) }
      }
    default: []
    }
  }

  private static func joined(_ step: String, _ rest: String) -> String {
    rest.hasPrefix("[") ? step + rest : "\(step).\(rest)"
  }
}
