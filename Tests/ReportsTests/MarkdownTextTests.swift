import Testing

@testable import Reports

/// Hostile text in Markdown: it shows as written.
@Suite struct MarkdownTextTests {
  @Test(
    "What has a meaning anywhere in a line is escaped",
    arguments: [
      ("*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~"),
      ("[a](http://b)", "\\[a\\](http://b)"), ("![a](b)", "!\\[a\\](b)"),
      ("<script>", "\\<script\\>"), ("&lt;", "\\&lt;"), ("a|b", "a\\|b"), ("\\*", "\\\\\\*"),
      ("a # b", "a \\# b"), ("\u{1B}[2J", "\\<U+001B\\>\\[2J"), ("a\n# b", "a \\# b"),
    ])
  func anywhere(_ text: String, _ escaped: String) { #expect(MarkdownText.escape(text) == escaped) }

  @Test(
    "What has a meaning at the start of a line is escaped there only",
    arguments: [
      ("- a", "\\- a"), ("+ a", "\\+ a"), ("a - b + c = d", "a - b + c = d"), ("---", "\\---"), ("===", "\\==="),
      ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("2026", "2026"), ("3.5", "3\\.5"), ("a 1. b", "a 1. b"),
      ("> a", "\\> a"), ("# a", "\\# a"), ("1", "1"), ("", ""), ("٣. a", "٣. a"),
    ])
  func atTheStart(_ text: String, _ escaped: String) { #expect(MarkdownText.escape(text) == escaped) }

  @Test(
    "Spaces at the start, which would make code or a list within, go",
    arguments: [("    code", "code"), ("\tcode", "code"), ("  - a", "\\- a"), ("\n\n1. a", "1\\. a")])
  func spaces(_ text: String, _ escaped: String) { #expect(MarkdownText.escape(text) == escaped) }

  @Test(
    "An accent on a mark does not hide it",
    arguments: ["*", "_", "`", "[", "<", "|", "&"])
  func accents(_ mark: String) {
    #expect(MarkdownText.escape("a\(mark)\u{301}b") == "a\\\(mark)\u{301}b")
  }

  @Test("Titles, headings, paragraphs, entries and their lines are all escaped") func everywhere() {
    let document = Document(
      title: "*t*",
      blocks: [
        .heading(2, "*h*"), .paragraph("*p*"), .bullets([Document.Entry("*e*", lines: ["*l*"])]),
        .numbered([Document.Entry("*n*", lines: ["- m"])]),
      ])
    let expected = """
      # \\*t\\*

      ## \\*h\\*

      \\*p\\*

      - \\*e\\*
        - \\*l\\*

      1. \\*n\\*
         - \\- m

      """
    #expect(Markdown().render(document) == expected)
  }

  @Test("A list right after another has another bullet, so that they stay two") func neighbours() {
    let document = Document(title: "T", blocks: [.bullets(["a"]), .bullets(["b"]), .paragraph("p"), .bullets(["c"])])
    #expect(Markdown().render(document) == "# T\n\n- a\n\n* b\n\np\n\n- c\n")
  }
}
