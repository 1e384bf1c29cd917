import RulesLibrary
import StrictJSON

/// A readiness folder that is about to be made: in a new place, or in a folder that is there, to which it only adds.
package struct NewFolder {
  /// Where it will be, without a slash at the end.
  package let path: String
  /// The parts that are there already and stay as they are.
  package let present: [FolderPart]
  private let settings: FolderSettings

  /// What keeps a place from becoming a readiness folder.
  package enum Obstacle: Error, Equatable {
    /// It is one already; its path.
    case isReadinessFolder(String)
    /// Something that is no folder has the name of the folder or of one of its parts; that path.
    case isTaken(String)
  }

  /// Looks at the place; nothing is made yet.
  package init(_ path: String, settings: FolderSettings) throws(Obstacle) {
    self.path = ReadinessFolder.tidied(path)
    self.settings = settings
    let path = self.path
    guard !Folder.isTaken("\(path)/\(FolderSettings.fileName)") else { throw .isReadinessFolder(path) }
    for place in [path] + Self.parts.map({ "\(path)/\($0.name)" }) {
      guard Folder.isFolder(place) || !Folder.isTaken(place) else { throw .isTaken(place) }
    }
    present = Self.parts.filter { Folder.isFolder("\(path)/\($0.name)") }.map(\.part)
  }

  /// Makes what is missing, `folder.json` last: cut short, it can be made again.
  package func make(_ storage: Storage) throws(StorageFault) {
    try storage.makeFolder(path)
    for part in Self.parts { try storage.makeFolder("\(path)/\(part.name)") }
    try storage.create("\(path)/\(FolderSettings.fileName)", with: JSONWriter.pretty(settings.json))
  }

  private static let parts = FolderPart.allCases.compactMap { part in part.name.map { (part: part, name: $0) } }
}
