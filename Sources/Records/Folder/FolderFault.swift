import RulesLibrary

/// Why a place cannot be used as a readiness folder.
package enum FolderFault: Error, Equatable {
  /// There is nothing at that path; the path.
  case missing(String)
  /// There is a file at that path; the path.
  case isFile(String)
  /// It is a folder without `folder.json`; the path.
  case isNoReadinessFolder(String)
  /// It, or its `folder.json`, cannot be opened.
  case file(FileFault)
  /// Its `folder.json` cannot be used; the file's path, and everything found in it.
  case settings(path: String, [Finding])
}
