import Records
import RulesLibrary

/// Where answers are kept while people give them, and where the record goes once it is handed in.
struct DraftPlace: Equatable {
  /// The path of the record.
  let record: String
  /// The path of its journal.
  let journal: String

  /// Two paths that belong together.
  init(record: String, journal: String) {
    self.record = record
    self.journal = journal
  }

  /// Beside the record: `november.json.journal`. Either of the two may be named. In a readiness folder, `drafts/november.jsonl` belongs to
  /// `assessments/november.json`.
  init(naming path: String) {
    if path.hasSuffix(Self.ending) {
      self.init(record: String(path.dropLast(Self.ending.count)), journal: path)
    } else if let record = Self.recordOfFolder(path) {
      self.init(record: record, journal: path)
    } else {
      self.init(record: path, journal: path + Self.ending)
    }
  }

  /// What people name to go on: the record beside its journal, or the journal where it lies elsewhere.
  var named: String { DraftPlace(naming: record) == self ? record : journal }

  private static let ending = ".journal"

  /// The record of a journal in the `drafts` of a readiness folder; nil for any other path.
  private static func recordOfFolder(_ path: String) -> String? {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let name = parts.popLast() ?? ""
    guard parts.popLast() == "drafts", name.hasSuffix(".jsonl") else { return nil }
    return (parts + ["assessments", "\(name.dropLast(".jsonl".count)).json"]).joined(separator: "/")
  }
}
