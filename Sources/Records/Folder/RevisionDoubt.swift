/// Something about the corrections in a folder that people have to sort out themselves.
package enum RevisionDoubt: Equatable, Sendable {
  /// Several submitted records correct the same one, and all of them count; its path, and theirs in order.
  case several(of: String, by: [String])
  /// A record corrects another of which the folder has an earlier or later text only; the paths of both.
  case otherText(by: String, of: String)
  /// A record corrects one that the folder does not have; its path, and the id of that one.
  case missing(by: String, id: String)
}

extension ReadinessFolder {
  /// What is doubtful about the corrections among some records, by the names of the files concerned.
  package static func doubts(about records: [FolderRecord]) -> [RevisionDoubt] {
    several(records) + records.compactMap { doubt(about: $0, among: records) }
  }

  private static func several(_ records: [FolderRecord]) -> [RevisionDoubt] {
    records.compactMap { amended in
      let corrections = records.filter { $0.counts && $0.record.revision?.sha256 == amended.sha256 }
      return corrections.count > 1 ? .several(of: amended.path, by: corrections.map(\.path)) : nil
    }
  }

  private static func doubt(about correction: FolderRecord, among records: [FolderRecord]) -> RevisionDoubt? {
    guard let revision = correction.record.revision, !records.contains(where: { $0.sha256 == revision.sha256 }) else {
      return nil
    }
    guard let amended = records.first(where: { $0.record.id == revision.id && $0.path != correction.path }) else {
      return .missing(by: correction.path, id: revision.id)
    }
    return .otherText(by: correction.path, of: amended.path)
  }
}
