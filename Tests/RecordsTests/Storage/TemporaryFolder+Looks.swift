import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

extension TemporaryFolder {
  /// The names in the folder, hidden ones too, in order.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  /// The text of a file, or that it is a folder; nil where there is none.
  func text(_ name: String) throws -> String? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder) else { return nil }
    if isFolder.boolValue { return "(folder)" }
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
  }

  /// The permission bits of a file.
  func mode(_ name: String) throws -> mode_t {
    var status = stat()
    try #require(stat("\(path)/\(name)", &status) == 0)
    return status.st_mode & 0o7777
  }
}
