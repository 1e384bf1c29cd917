import Digests
import RulesLibrary

/// A record of a readiness folder that could be read.
package struct FolderRecord: Sendable {
  /// The part of the folder it lies in.
  package let part: FolderPart
  /// The path of its file, beginning with that of the readiness folder as it was named.
  package let path: String
  /// Of the file: 64 lower-case hexadecimal digits.
  package let sha256: String
  /// What was answered.
  package let answered: AnsweredFile
  /// Whether a submitted record corrects this one and stands in its place.
  package let isSuperseded: Bool

  /// What it says of itself, of whichever kind.
  package var record: any GroupRecord { answered.record }
  /// Whether it counts: submitted, and not corrected by another.
  package var counts: Bool { record.status == .submitted && !isSuperseded }
}

extension [FolderFile] {
  /// Every record among them that could be read, rated and appraisals, in their order.
  package var records: [FolderRecord] {
    let read = compactMap { file -> FolderRecord? in
      guard case .record(let answered, let sha256) = file.content else { return nil }
      return FolderRecord(part: file.part, path: file.path, sha256: sha256, answered: answered, isSuperseded: false)
    }
    let digests = Set(read.map(\.sha256))
    let revisions = read.filter { $0.record.status == .submitted }.compactMap(\.record.revision)
    return read.map { one in
      FolderRecord(
        part: one.part, path: one.path, sha256: one.sha256, answered: one.answered,
        isSuperseded: revisions.contains { $0.amends(one, among: digests) })
    }
  }
}

extension ReadinessFolder {
  /// Every record that could be read, rated and appraisals, part by part, by the names of their files.
  package var records: [FolderRecord] { files.records }

  /// The drafts that are kept in journals and could be read, by the names of their files. Each has the digest that its record would
  /// have as a file of its own.
  package var journals: [FolderRecord] {
    files.compactMap { file in
      guard case .journal(let replay, .read(let answered)) = file.content, !replay.isSubmitted else { return nil }
      return FolderRecord(
        part: file.part, path: file.path, sha256: SHA256.hex(of: replay.bytes), answered: answered, isSuperseded: false)
    }
  }

  /// The records that count, those of one questionnaire and unit together, the earliest first: what a run of rounds is made of.
  package var rounds: [FolderRecord] {
    records.filter(\.counts).sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }
}

extension Revision {
  /// Whether it corrects a record: the one with the very bytes that it names, or where no file has these, an earlier revision of
  /// that id. `digests` are those of every record there is.
  fileprivate func amends(_ one: FolderRecord, among digests: Set<String>) -> Bool {
    guard (one.record.revision?.number ?? 1) < number else { return false }
    return digests.contains(sha256) ? one.sha256 == sha256 : one.record.id == id
  }
}

extension FolderRecord {
  /// Questionnaire, unit, day; then the revision's path, so that the order is the same from run to run.
  fileprivate var order: [String] {
    [record.questionnaire.name.id, record.unit.organisation, record.unit.team ?? "", "\(record.date)", path]
  }
}
