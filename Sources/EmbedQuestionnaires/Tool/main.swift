import Digests
import Foundation

// Writes the table: embed-questionnaires OUTPUT.swift QUESTIONNAIRE.json...
// Each text stands in a raw string literal, so that its bytes are exactly those of the file.

/// A line that would end the raw literal early, or an escape in it, would change the bytes: such a file is refused.
func literal(of text: String, in file: URL) throws -> String {
  guard !text.contains("\"\"\"##"), !text.contains("\\##"), !text.contains("\r"), text.hasSuffix("\n") else {
    throw CocoaError(.fileReadCorruptFile, userInfo: [NSFilePathErrorKey: file.path])
  }
  return "##\"\"\"\n\(text)\n\"\"\"##"
}

/// The Swift file to be written.
let output = URL(fileURLWithPath: CommandLine.arguments[1])
/// One element of the table for each questionnaire, in the order given.
let rows = try CommandLine.arguments.dropFirst(2).map { path in
  let file = URL(fileURLWithPath: path)
  let id = file.deletingLastPathComponent().lastPathComponent
  let version = file.deletingPathExtension().lastPathComponent
  let bytes = [UInt8](try Data(contentsOf: file))
  let text = try literal(of: String(decoding: bytes, as: UTF8.self), in: file)
  return """
      EmbeddedQuestionnaire(
        id: "\(id)", version: "\(version)", sha256: "\(SHA256.hex(of: bytes))",
        text: \(text)),

    """
}
/// The whole file; its types are declared in EmbeddedLibrary.swift.
let table = "let embeddedQuestionnaires: [EmbeddedQuestionnaire] = [\n\(rows.joined())]\n"
try Data(table.utf8).write(to: output)
