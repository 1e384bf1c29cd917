import StrictJSON
import TestSupport

/// A library folder of a test.
struct Shelf {
  private let folder: TemporaryFolder
  /// Its path.
  var path: String { folder.path }

  /// An empty folder.
  init() throws { folder = try TemporaryFolder() }

  /// Adds a sound questionnaire where it belongs; gives its bytes.
  @discardableResult
  func add(_ id: String, _ version: String, title: String = "A sample") throws -> [UInt8] {
    var text = QuestionnaireText([QuestionnaireText.level("a")])
    text.id = id
    text.version = version
    text.overriding = [("title", .string(title))]
    try write(text.bytes, to: "\(id)/\(version).json")
    return text.bytes
  }

  /// Adds any file; gives its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String { try folder.write(bytes, to: name) }
}
