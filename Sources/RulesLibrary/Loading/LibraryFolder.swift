/// A folder of questionnaires laid out as `<id>/<version>.json`; anything else in it is left alone.
enum LibraryFolder {
  /// What the names promise, in their order; no file is opened. Throws where the folder, or one in it, cannot be
  /// listed.
  static func entries(of folder: String) throws(FileFault) -> [Library.Entry] {
    var entries: [Library.Entry] = []
    for id in try Folder.names(in: folder) where Identifier.isWellFormed(id) {
      guard Folder.isFolder("\(folder)/\(id)") else { continue }
      for file in try Folder.names(in: "\(folder)/\(id)") {
        guard file.hasSuffix(".json"), let version = Version(String(file.dropLast(5))) else { continue }
        entries.append(.init(id: id, version: version, origin: .file("\(folder)/\(id)/\(file)")))
      }
    }
    return entries
  }

  /// What its owner may miss among the entries of a folder. Throws where the folder, or one in it, cannot be listed.
  static func overlooked(in folder: String) throws(FileFault) -> [OverlookedFile] {
    let misnamed = try misnamed(in: folder).map(OverlookedFile.misnamed)
    guard try entries(of: folder).isEmpty else { return misnamed }
    let isOne = try Folder.names(in: folder).contains { isVersion($0) }
    return [isOne ? .folderOfOne(folder) : .emptyFolder(folder)] + misnamed
  }

  private static func misnamed(in folder: String) throws(FileFault) -> [String] {
    var paths: [String] = []
    for id in try Folder.names(in: folder) where Identifier.isWellFormed(id) && Folder.isFolder("\(folder)/\(id)") {
      for file in try Folder.names(in: "\(folder)/\(id)") where file.hasSuffix(".json") && !isVersion(file) {
        let word = file.utf8.first == UInt8(ascii: "v") ? file.dropFirst() : file[...]
        if word.utf8.first?.isDigit == true { paths.append("\(folder)/\(id)/\(file)") }
      }
    }
    return paths
  }

  private static func isVersion(_ file: String) -> Bool {
    file.hasSuffix(".json") && Version(String(file.dropLast(5))) != nil
  }
}
