import Digests
import RulesLibrary
import StrictJSON

/// The files that are released, each with its SHA-256: from then on they never change.
struct Ledger {
  /// As in `imroc-checklist/1.0.0.json`, in the order of the ledger.
  let files: [(path: String, sha256: String)]

  /// Reads a ledger; throws where it is none.
  init(_ bytes: [UInt8]) throws {
    let fields = try JSONFields(try JSONDocument(parsing: bytes).root, known: ["format", "formatVersion", "files"])
    let format = "\(try fields.required("format").string()) \(try fields.required("formatVersion").integer(in: 1...1))"
    guard format == "peerready/released 1" else { throw NotALedger(format: format) }
    var files: [(path: String, sha256: String)] = []
    try fields.required("files").forEachMember { files.append(($0.text, try $1.string())) }
    self.files = files
  }

  /// What is wrong with the files in a folder: a line for each that is not there, or has changed.
  func faults(in folder: String) -> [String] {
    files.compactMap { file in
      guard let bytes = try? RegularFile.read("\(folder)/\(file.path)", limit: QuestionnaireContent.largestFile) else {
        return "\(file.path) is not there"
      }
      return SHA256.hex(of: bytes) == file.sha256 ? nil : "\(file.path) has changed"
    }
  }

  /// A file of another kind.
  struct NotALedger: Error {
    let format: String
  }
}
