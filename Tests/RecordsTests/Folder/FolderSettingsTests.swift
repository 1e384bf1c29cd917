import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// `folder.json`: what it says, and every way in which it can be wrong.
@Suite struct FolderSettingsTests {
  @Test("Everything it says is read") func whole() throws {
    let settings = try sound(GardenFolder.settings)
    let expected = FolderSettings(
      organisation: "Anytown", teams: ["Seed group"], ballots: SmallGroupRule(minimum: 6),
      surveys: SmallGroupRule(minimum: 12))
    #expect(settings == expected)
  }

  @Test("Without teams and thresholds there are no teams, and the minimum sizes of the scoring method") func least()
    throws
  {
    let least = #"{ "format": "peerready/folder", "formatVersion": 1, "organisation": "Anytown""#
    for rest in [
      "}", #", "teams": null, "thresholds": null }"#, #", "teams": [], "thresholds": { "ballots": null } }"#,
    ] {
      let settings = try sound(least + rest)
      #expect(settings == FolderSettings(organisation: "Anytown", teams: []))
      #expect([settings.ballots.minimum, settings.surveys.minimum] == [5, 10])
    }
  }

  @Test("What is written is read back the same")
  func roundTrip() throws {
    let settings = FolderSettings(
      organisation: "\"Any\" town\n", teams: ["b", "a", "\u{202E}c"], ballots: SmallGroupRule(minimum: 2),
      surveys: SmallGroupRule(minimum: 100_000))
    #expect(try sound(String(decoding: JSONWriter.pretty(settings.json), as: UTF8.self)) == settings)
  }

  @Test("A fault is told at its place", arguments: faults)
  func fault(_ mutation: Mutation) throws {
    let findings = FolderSettings.read(Array(try mutation.text().utf8)).findings
    #expect(try Sample.lines(findings) == [mutation.expected()])
  }

  private static let faults = [
    slip(
      #""format": "peerready/folder""#, #""format": ➤"peerready/plan""#, "format",
      #"the format is "peerready/plan"; a folder.json has the format "peerready/folder""#),
    slip(
      #""formatVersion": 1"#, #""formatVersion": ➤2"#, "formatVersion",
      "format version 2 is not known here; this tool reads version 1"),
    slip(
      #""organisation": "Anytown""#, #""organisation": ➤" ""#, "organisation",
      "this text is empty; it has to say something"),
    slip(
      #"["Seed group"]"#, #"["Seed group", ➤"Seed group"]"#, "teams[1]", #""Seed group" is named twice; once is enough"#
    ),
    slip(#"["Seed group"]"#, #"[➤7]"#, "teams[0]", "7 stands here; a text in double quotes was expected"),
    slip(#""ballots": 6"#, #""ballots": ➤1"#, "thresholds.ballots", "1 is outside 2 to 100000"),
    slip(
      #""surveys": 12"#, #""surveys": ➤"12""#, "thresholds.surveys", #""12" stands here; a whole number was expected"#),
    slip(
      #""teams":"#, #"➤"team":"#, "team", #""team" is not a key that is known here. Did you mean "teams"?"#),
    slip(
      #""surveys": 12"#, #"➤"survey": 12"#, "thresholds.survey",
      #""survey" is not a key that is known here. Did you mean "surveys"?"#),
  ]

  private static func slip(_ old: String, _ new: String, _ path: String, _ message: String) -> Mutation {
    Mutation(old, to: new, path, message, in: { GardenFolder.settings })
  }

  @Test("All faults are told at once, in the order of the file") func many() {
    let text = #"{ "format": "peerready/folder", "formatVersion": 1, "teams": 1, "thresholds": [], "x": 2 }"#
    let paths = FolderSettings.read(Array(text.utf8)).findings.map(\.place.path)
    #expect(paths == ["", "teams", "thresholds", "x"])
  }

  @Test("No cut, and no byte changed, brings down the reader", arguments: 0..<3 as Range<UInt64>)
  func hostile(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = Array(GardenFolder.settings.utf8)
    for end in bytes.indices { #expect(!FolderSettings.read(Array(bytes[..<end])).findings.isEmpty) }
    for _ in 0..<300 {
      var changed = bytes
      changed[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      let reading = FolderSettings.read(changed)
      if case .refused(let findings) = reading { #expect(!findings.isEmpty) }
    }
  }

  private func sound(_ text: String) throws -> FolderSettings {
    switch FolderSettings.read(Array(text.utf8)) {
    case .read(let settings): return settings
    case .refused(let findings): throw Sample.Refused(findings: Sample.lines(findings))
    }
  }
}
