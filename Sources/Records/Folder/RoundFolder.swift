import RulesLibrary

/// Where the rounds of a unit are kept: the `assessments` of a readiness folder, or any other folder that assessments lie in.
package struct RoundFolder: Sendable {
  /// Everything that lies there, sorted by name.
  package let files: [FolderFile]

  /// Looks into a folder's `assessments`, or where it has none into the folder itself, whose settings and plan are no rounds.
  package init(_ path: String, library: inout Library, storage: Storage = Storage()) {
    let path = ReadinessFolder.tidied(path)
    let inner = "\(path)/\(FolderPart.assessments.name ?? "")"
    guard !Folder.isFolder(inner) else {
      files = FolderListing(part: .assessments, at: inner, library: &library, storage: storage).files
      return
    }
    let others = ["\(path)/\(FolderSettings.fileName)", "\(path)/\(ReadinessFolder.planName)"]
    files = FolderListing(part: .assessments, at: path, library: &library, storage: storage).files
      .filter { !others.contains($0.path) }
  }
}
