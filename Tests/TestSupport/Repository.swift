/// The folder that holds `Package.swift`, found from where this file was compiled.
package enum Repository {
  /// Its path, without a slash at the end.
  package static let root = folder(of: #filePath, up: 3)

  private static func folder(of path: String, up steps: Int) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(steps).joined(separator: "/")
  }
}
