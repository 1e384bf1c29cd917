import Digests
import Records
import RulesLibrary
import TestSupport

/// A readiness folder on the disk, for one test.
struct GardenFolder {
  /// Where it is.
  let place: TemporaryFolder

  /// The path of it.
  var path: String { place.path }

  /// A folder whose `folder.json` says this; nil leaves it out.
  init(settings: String? = Self.settings) throws {
    place = try TemporaryFolder()
    if let settings { try place.write(settings.utf8, to: "folder.json") }
  }

  static let settings = """
    { "format": "peerready/folder", "formatVersion": 1, "organisation": "Anytown", "teams": ["Seed group"],
      "thresholds": { "ballots": 6, "surveys": 12 } }
    """

  /// Puts the half-answered assessment into `assessments` with some passages replaced; gives its path and its SHA-256.
  @discardableResult
  func add(_ name: String, _ passages: [(String, String)] = []) throws -> (path: String, sha256: String) {
    let text = try passages.reduce(Sample.text()) { $0.replacing($1.0, with: $1.1) }
    return (try place.write(text.utf8, to: name), SHA256.hex(of: Array(text.utf8)))
  }

  /// The passages that make a correction of the sample.
  func amending(_ number: Int, _ id: String, _ sha256: String, id own: String) -> [(String, String)] {
    let amends = #""amends": { "id": "\#(id)", "sha256": "\#(sha256)" }"#
    return [(#""id": "november""#, #""id": "\#(own)", "revision": \#(number), \#(amends)"#)]
  }

  /// What there is, with the small garden at hand.
  func read() throws -> ReadinessFolder {
    var library = try Library(folders: [SmallGarden.library])
    return try ReadinessFolder(path, library: &library)
  }
}
