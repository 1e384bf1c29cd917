import StrictJSON

/// What the wizard remembers of a draft beside its answers, so that a conversation can be taken up where it was left. It stands in the
/// draft under `wizard`, and not in the record that is handed in.
package struct Marks: Equatable, Sendable {
  /// Fields that the group wants to come back to, by their ids.
  var parked: Set<String> = []
  /// Fields that the group answered with "do not know" and whose record has no room for that, by their ids.
  var doNotKnow: Set<String> = []
  /// Texts that were begun and not ended, line by line.
  var unfinished: [Place: [String]] = [:]

  /// The key in the record.
  package static let key = "wizard"

  /// A text that can be written.
  struct Place: Hashable, Sendable {
    /// The id of the field it belongs to.
    let field: String
    /// Which of the field's texts it is.
    let part: Part
  }

  /// The texts that can belong to a field; the raw value is the word in drafts.
  enum Part: String, CaseIterable, Sendable {
    /// The answer itself, why the question does not concern the group, and why it decides so.
    case answer, notApplicable, reason
    /// What stands beside an answer.
    case note, evidence
  }

  /// Nothing remembered.
  package init() {}
}

extension Marks {
  /// What a draft holds under `wizard`. Whatever is not understood was not written here and is passed over.
  package init(_ value: JSONValue) {
    parked = Set((value["parked"]?.members ?? []).map(\.key))
    doNotKnow = Set((value["doNotKnow"]?.members ?? []).map(\.key))
    for field in value["unfinished"]?.members ?? [] {
      for text in field.value.members {
        guard let part = Part(rawValue: text.key) else { continue }
        unfinished[Place(field: field.key, part: part)] = Self.lines(text.value)
      }
    }
  }

  /// What changes a draft from the one to the other: the keys below the record's root, and the value.
  static func records(from old: Marks, to new: Marks) -> [Record] {
    flags("parked", old.parked, new.parked) + flags("doNotKnow", old.doNotKnow, new.doNotKnow)
      + places(old, new).flatMap { texts($0, old.unfinished[$0] ?? [], new.unfinished[$0] ?? []) }
  }

  private static func flags(_ name: String, _ old: Set<String>, _ new: Set<String>) -> [Record] {
    new.subtracting(old).sorted().map { Record([key, name, $0], true) }
      + old.subtracting(new).sorted().map { Record([key, name, $0], .null) }
  }

  private static func places(_ old: Marks, _ new: Marks) -> [Place] {
    let all = Set(old.unfinished.keys).union(new.unfinished.keys)
    return all.sorted { ($0.field, $0.part.rawValue) < ($1.field, $1.part.rawValue) }
  }

  /// A line each where lines were added; otherwise the whole.
  private static func texts(_ place: Place, _ old: [String], _ new: [String]) -> [Record] {
    let keys = [key, "unfinished", place.field, place.part.rawValue]
    guard old != new else { return [] }
    guard new.starts(with: old) else {
      return [
        Record(keys, new.isEmpty ? .null : .members(zip(new.indices.map(number), new.map(JSONValue.string)).map { $0 }))
      ]
    }
    return new.indices.dropFirst(old.count).map { Record(keys + [number($0)], .string(new[$0])) }
  }

  /// Lines are counted from 1.
  private static func number(_ index: Int) -> String { "\(index + 1)" }

  private static func lines(_ value: JSONValue) -> [String] {
    value.members.compactMap { line -> (Int, String)? in
      guard let number = Int(line.key), case .string(let text) = line.value else { return nil }
      return (number, text)
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// A value that is to stand in the record from now on, and the keys that lead to it; null takes away what stands there.
package struct Record: Equatable, Sendable {
  /// From the record's root.
  package let keys: [String]
  /// Whole; it replaces what stood there.
  package let value: JSONValue

  /// A value and its place.
  init(_ keys: [String], _ value: JSONValue) {
    self.keys = keys
    self.value = value
  }
}
