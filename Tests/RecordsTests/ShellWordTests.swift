import Testing

@testable import Records

/// Command lines that are shown to be copied.
@Suite struct ShellWordTests {
  @Test(
    "A word that a shell would split or obey stands in quotes",
    arguments: [
      ("november.json", "november.json"), ("../a_b-c/d:1@2.json", "../a_b-c/d:1@2.json"),
      ("my notes.json", "'my notes.json'"),
      ("$(rm x)", "'$(rm x)'"), ("a;b", "'a;b'"), ("`a`", "'`a`'"), ("it's", "'it'\\''s'"), ("'", "''\\'''"),
      ("", "''"),
      ("~/a", "'~/a'"), ("é", "'é'"), ("a\nb", "'a\nb'"), ("*", "'*'"),
    ])
  func quoted(_ word: String, _ shown: String) { #expect(ShellWord.quoted(word) == shown) }
}
