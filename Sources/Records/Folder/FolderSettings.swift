import RulesLibrary
import ScoringEngine
import StrictJSON

/// What a readiness folder says of itself, in its `folder.json`.
package struct FolderSettings: Equatable, Sendable {
  /// Whose records lie there, as people write it; never blank.
  package let organisation: String
  /// The teams and groups whose records lie there, as people write them, each once; may be empty.
  package let teams: [String]
  /// Which counts of a workshop's ballots may be shown.
  package let ballots: SmallGroupRule
  /// Which counts of surveys that were brought in may be shown.
  package let surveys: SmallGroupRule

  /// The name that the file always has.
  package static let fileName = "folder.json"
  /// What an organisation is called that nobody has named.
  package static let usualOrganisation = "Our organisation"
  /// The largest file that is read: 1 MiB.
  package static let limit = 1024 * 1024
  /// What a minimum group size may be.
  static let minimums = SmallGroupRule.least...100_000

  /// Settings with the minimum group sizes of the scoring method, section 9, unless others are named.
  package init(
    organisation: String, teams: [String], ballots: SmallGroupRule = .ballots, surveys: SmallGroupRule = .surveys
  ) {
    self.organisation = organisation
    self.teams = teams
    self.ballots = ballots
    self.surveys = surveys
  }

  /// The file's content.
  package var json: JSONValue { FolderFileV1(self).json }

  /// The settings, or everything that was found, in the order of the file.
  package static func read(_ bytes: [UInt8]) -> Reading<FolderSettings> {
    let reader = AssessmentReader()
    let settings = reader.findings.attempt { () throws -> FolderSettings? in
      let root = try JSONDocument(parsing: bytes).root
      try reader.checkFormat(JSONFields(ofAny: root), .folder)
      return try FolderFileV1(root, reader)?.settings
    }
    return Reading(settings ?? nil, reader.findings)
  }
}

/// `folder.json` in format version 1.
private struct FolderFileV1 {
  let settings: FolderSettings

  init(_ settings: FolderSettings) { self.settings = settings }

  /// Notes what is wrong; nil where that keeps the settings from being read.
  init?(_ root: JSONNode, _ reader: AssessmentReader) throws {
    let fields = try reader.fields(root, known: ["format", "formatVersion", "organisation", "teams", "thresholds"])
    let organisation = reader.findings.attempt { try fields.required("organisation").filledString() }
    let teams = reader.findings.attempt { try Self.teams(fields.optional("teams")) }
    let thresholds = reader.findings.attempt { try Self.thresholds(fields.optional("thresholds"), reader) }
    guard let organisation, let teams, let thresholds else { return nil }
    settings = FolderSettings(
      organisation: organisation, teams: teams, ballots: thresholds.ballots, surveys: thresholds.surveys)
  }

  private static func teams(_ node: JSONNode?) throws -> [String] {
    try (node?.elements() ?? []).reduce(into: []) { teams, node in
      let team = try node.filledString()
      guard !teams.contains(team) else { throw node.fault(.namedTwice(team)) }
      teams.append(team)
    }
  }

  private static func thresholds(
    _ node: JSONNode?, _ reader: AssessmentReader
  ) throws -> (ballots: SmallGroupRule, surveys: SmallGroupRule) {
    guard let node else { return (.ballots, .surveys) }
    let fields = try reader.fields(node, known: ["ballots", "surveys"])
    return (try rule(fields.optional("ballots")) ?? .ballots, try rule(fields.optional("surveys")) ?? .surveys)
  }

  private static func rule(_ node: JSONNode?) throws -> SmallGroupRule? {
    try node.map { SmallGroupRule(minimum: try $0.integer(in: FolderSettings.minimums)) }
  }

  var json: JSONValue {
    [
      "format": .string(RecordFormat.folder.rawValue), "formatVersion": 1,
      "organisation": .string(settings.organisation), "teams": .strings(settings.teams),
      "thresholds": [
        "ballots": .integer(settings.ballots.minimum), "surveys": .integer(settings.surveys.minimum),
      ],
    ]
  }
}
