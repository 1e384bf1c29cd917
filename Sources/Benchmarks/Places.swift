/// Where the things that are measured stand.
struct Places {
  /// The repository.
  let root: String
  /// The executable that was built together with this one.
  let tool: String
  /// The assessment that is read and scored.
  let example: String

  /// Finds the repository by this file's own place, and the tool beside this executable.
  init(file: String = #filePath, program: String = CommandLine.arguments[0]) {
    root = file.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    tool =
      program.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/peerready"
    example = "\(root)/Examples/anytown/assessments/2026-Q3-checklist.json"
  }
}
