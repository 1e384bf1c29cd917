import RulesLibrary
import Testing

/// The form of ids, and the ids made from people's words.
@Suite struct IdentifierTests {
  @Test(
    "Lower-case words with single hyphens are ids",
    arguments: ["a", "7", "a-b", "advisory-group", "imroc-17", "4-eyes", "a1b2", String(repeating: "a", count: 80)])
  func wellFormed(_ text: String) {
    #expect(Identifier.isWellFormed(text))
  }

  @Test(
    "Anything else is not an id",
    arguments: [
      "", "-", "-a", "a-", "a--b", "A", "aB", "a_b", "a b", "a.b", "a/b", "..", "é", "cafe\u{301}", "a\n", "\u{0}", "ａ",
      "a‐b", String(repeating: "a", count: 81), "a@1",
    ])
  func malformed(_ text: String) {
    #expect(!Identifier.isWellFormed(text))
  }

  @Test(
    "Words become the nearest id",
    arguments: [
      ("Advisory group, Anytown", "advisory-group-anytown"), ("  East -- Team (2) ", "east-team-2"),
      ("Team 7", "team-7"),
      ("Café", "caf"), ("../../etc/passwd", "etc-passwd"), ("日本", ""), ("", ""), ("---", ""), ("ÉCOLE", "cole"),
    ])
  func words(_ words: String, _ id: String) {
    #expect(Identifier.from(words) == id)
  }

  @Test("What becomes of words is an id or empty")
  func wordsAreWellFormed() {
    let words = (0..<0x250).compactMap(Unicode.Scalar.init).map { "a\($0)B\($0)" }
    for word in words { #expect(Identifier.isWellFormed(Identifier.from(word)), "\(word)") }
  }
}
