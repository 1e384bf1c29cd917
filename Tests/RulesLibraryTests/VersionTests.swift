import RulesLibrary
import Testing

/// Versions as Semantic Versioning 2.0.0 orders them.
@Suite struct VersionTests {
  /// Section 11 of the specification, with more between its own examples; each comes before all that follow it.
  private static let ascending = [
    "0.0.0-0", "0.0.0", "0.0.9", "0.0.10", "0.9.0", "1.0.0-1", "1.0.0-2", "1.0.0-10", "1.0.0-999999999", "1.0.0--5",
    "1.0.0-1a", "1.0.0-RC", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.1.0", "1.0.0-alpha.beta", "1.0.0-beta",
    "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-beta-1", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.1.0-a", "1.1.0", "1.10.0",
    "2.0.0", "2.1.0", "2.1.1", "10.0.0", "999999999.0.0",
  ]

  @Test("Every version comes before all that stand after it in the table")
  func order() throws {
    let versions = try Self.ascending.map { try #require(Version($0)) }
    for (place, one) in versions.enumerated() {
      for (otherPlace, other) in versions.enumerated() {
        #expect((one < other) == (place < otherPlace), "\(one) and \(other)")
        #expect((one == other) == (place == otherPlace), "\(one) and \(other)")
      }
    }
  }

  @Test("A version is shown as it was written", arguments: ascending)
  func roundTrip(_ text: String) {
    #expect(Version(text)?.description == text)
  }

  @Test(
    "What is not a version is refused",
    arguments: [
      "", "1", "1.0", "1.0.0.0", "1..0", ".1.0", "1.0.", "01.0.0", "1.00.0", "1.0.01", "-1.0.0", "+1.0.0", "1.0.-1",
      "1.0.0-", "1.0.0-.", "1.0.0-a.", "1.0.0-.a", "1.0.0-a..b", "1.0.0-01", "1.0.0-a.007", "1.0.0-a_b", "1.0.0-é",
      "1.0.0+build", "1.0.0-a+b", "v1.0.0", " 1.0.0", "1.0.0 ", "1.0.0\n", "1,0,0", "x.0.0", "١.0.0", "１.0.0",
      "1\u{301}.0.0", "1.0.0-\u{301}", "1.0.0-a\u{301}", "1000000000.0.0", "1.0.0-1000000000", "1.0.0/",
      "99999999999999999999.0.0",
    ])
  func malformed(_ text: String) {
    #expect(Version(text) == nil)
  }

  @Test("A zero of its own is no leading zero", arguments: ["0.0.0", "1.0.0-0", "1.0.0-0a", "1.0.0-0.0", "1.0.0-00a"])
  func zero(_ text: String) {
    #expect(Version(text) != nil)
  }

  @Test("Only a hyphen makes a version come before its release")
  func preRelease() throws {
    #expect(try #require(Version("1.0.0-draft.1")).isPreRelease)
    #expect(try !#require(Version("1.0.0")).isPreRelease)
  }

  @Test("Without a version named, the newest release is taken, and pre-releases only after all releases")
  func preferred() throws {
    let texts = ["1.0.0-rc.1", "2.0.0-alpha", "1.10.0", "0.1.0", "1.9.0", "2.0.0-beta"]
    let versions = try texts.map { try #require(Version($0)) }
    let preferred = versions.sorted { $0.isPreferred(to: $1) }.map(\.description)
    #expect(preferred == ["1.10.0", "1.9.0", "0.1.0", "2.0.0-beta", "2.0.0-alpha", "1.0.0-rc.1"])
    for version in versions { #expect(!version.isPreferred(to: version)) }
  }
}
