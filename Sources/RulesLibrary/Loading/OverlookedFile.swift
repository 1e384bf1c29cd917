/// Something in or about a folder of questionnaires that its owner most probably took for a questionnaire.
package enum OverlookedFile: Equatable, Sendable {
  /// A folder without any questionnaire; its path.
  case emptyFolder(String)
  /// A folder that holds the versions of one questionnaire and should lie in the one that is named; its path.
  case folderOfOne(String)
  /// A file whose name begins like a version and is none; its path.
  case misnamed(String)

  /// What is left out, and what to do about it.
  package var message: String {
    switch self {
    case .emptyFolder(let path):
      "\"\(path)\" holds no questionnaire. One lies there as ID/VERSION.json, as in tea-room/1.0.0.json"
    case .folderOfOne(let path):
      "\"\(path)\" is the folder of one questionnaire, so nothing is taken from it. Name the folder that it lies in"
    case .misnamed(let path):
      "\"\(path)\" is left out, because its name is no version. Name it as in 1.1.0.json or 1.1.0-draft.1.json"
    }
  }
}

extension Library {
  /// What a folder has that is not among the entries, although its owner may think so.
  package static func overlooked(in folder: String) throws(FileFault) -> [OverlookedFile] {
    try LibraryFolder.overlooked(in: folder)
  }
}
