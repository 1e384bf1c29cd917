import StrictJSON
import Wizard

/// What a draft remembers under `wizard` from its beginning, beside what the conversation writes there.
enum DraftMemory {
  /// The digest of the file that the record takes the place of.
  static let replaces = "replaces"
  /// The answers of the last round, by the ids of their items.
  static let last = "last"

  /// What a record's draft begins with: its answers that come from an earlier round, because they are no longer in it once there are
  /// others; the digest of the file it takes the place of, where there is one; and the room for what is said of a plan under review.
  static func beginning(of record: JSONValue, replacing digest: String?, isReview: Bool) -> JSONValue {
    let answers = (record["answers"]?.members ?? []).filter { $0.value["carriedFrom"].map { $0 != .null } ?? false }
    let members = [
      digest.map { JSONValue.Member(key: replaces, value: .string($0)) },
      answers.isEmpty ? nil : JSONValue.Member(key: last, value: .object(answers)),
      isReview ? JSONValue.Member(key: ReviewMarks.key, value: [:]) : nil,
    ]
    return .object(members.compactMap { $0 })
  }

  /// The digest that a draft remembers.
  static func replaced(by record: JSONValue) -> String? {
    guard case .string(let digest)? = record[Marks.key]?[replaces] else { return nil }
    return digest
  }

  /// The record with the answers of the last round in place of its own; nil where there are none.
  static func lastRound(of record: JSONValue) -> JSONValue? {
    record[Marks.key]?[last].map { record.setting("answers", to: $0) }
  }
}
