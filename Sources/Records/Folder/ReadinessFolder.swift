import RulesLibrary
import ScoringEngine

/// The place where an organisation keeps its records: `folder.json`, `assessments`, `ballots`, `drafts` and `plan.json`. All are
/// ordinary files; whatever lies there is listed, and nothing is left out because it cannot be read.
package struct ReadinessFolder: Sendable {
  /// As it was named, without a slash at the end.
  package let path: String
  /// What it says of itself.
  package let settings: FolderSettings
  /// Everything in it, part by part, sorted by name within each.
  package let files: [FolderFile]

  /// Reads everything there is. `library` has the questionnaires that the records answer.
  package init(_ path: String, library: inout Library, storage: Storage = Storage()) throws(FolderFault) {
    let path = Self.tidied(path)
    self.path = path
    settings = try Self.settings(of: path)
    files = FolderPart.allCases.flatMap { FolderListing(part: $0, of: path, library: &library, storage: storage).files }
  }

  /// What a readiness folder says of itself, without looking at anything else in it.
  package static func settings(of path: String) throws(FolderFault) -> FolderSettings {
    let file = "\(tidied(path))/\(FolderSettings.fileName)"
    switch FolderSettings.read(try bytes(of: file, in: path)) {
    case .read(let settings): return settings
    case .refused(let findings): throw .settings(path: file, findings)
    }
  }

  /// The name that the plan of a readiness folder always has.
  static let planName = "plan.json"

  /// The plan that is kept; nil where there is none that can be read.
  package var plan: LivingPlan? {
    files.lazy.compactMap { file in if case .plan(let plan) = file.content { plan } else { nil } }.first
  }

  /// The plan of the readiness folder among whose assessments a file lies; nil where it lies elsewhere, or there is no plan.
  package static func plan(ofRecord path: String) -> String? {
    guard let plan = folder(ofRecord: path).map({ "\($0)/\(planName)" }) else { return nil }
    return Folder.isTaken(plan) ? plan : nil
  }

  /// The readiness folder among whose assessments a file lies; nil where it lies elsewhere.
  package static func folder(ofRecord path: String) -> String? { folder(of: path, in: .assessments) }

  /// The readiness folder among whose ballots a file lies; nil where it lies elsewhere.
  package static func ofBallot(_ path: String) -> String? { folder(of: path, in: .ballots) }

  private static func folder(of path: String, in part: FolderPart) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.dropLast().last.map(String.init) == part.name else { return nil }
    let folder = parts.count == 2 ? "." : parts.dropLast(2).joined(separator: "/")
    return Folder.isTaken("\(folder)/\(FolderSettings.fileName)") ? folder : nil
  }

  private static func bytes(of file: String, in path: String) throws(FolderFault) -> [UInt8] {
    do {
      return try RegularFile.read(file, limit: FolderSettings.limit)
    } catch {
      guard error.reason == .missing else { throw .file(error) }
      throw absence(of: path)
    }
  }

  /// What there is where a readiness folder should be.
  private static func absence(of path: String) -> FolderFault {
    if Folder.isFolder(path) { return .isNoReadinessFolder(path) }
    return Folder.isTaken(path) ? .isFile(path) : .missing(path)
  }

  /// Slashes at the end say nothing; a slash alone is the top of the disk.
  static func tidied(_ path: String) -> String {
    var tidied = path[...]
    while tidied.count > 1, tidied.last == "/" { tidied.removeLast() }
    return String(tidied)
  }
}
