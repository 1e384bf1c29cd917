import Testing

@testable import Reports

/// Lines for terminals and pipes.
@Suite struct PlainTextTests {
  private static let sentence = "The quick brown fox jumps over the lazy dog, and the dog does not mind it at all."

  @Test("Without a width a paragraph stays one line") func unwrapped() {
    let long = Array(repeating: Self.sentence, count: 40).joined(separator: " ")
    #expect(render(.paragraph(long), width: nil) == "T\n\n\(long)\n")
  }

  @Test("At eighty columns a line breaks at the last space that fits") func eighty() {
    #expect(
      render(.paragraph(Self.sentence), width: 80)
        == "T\n\nThe quick brown fox jumps over the lazy dog, and the dog does not mind it at\nall.\n")
  }

  @Test("A line of exactly the width stays whole; one more character breaks it", arguments: [(40, 1), (39, 2)])
  func exactly(_ width: Int, _ lines: Int) {
    let text = "abcdefghi abcdefghi abcdefghi abcdefghij"
    #expect(text.count == 40)
    #expect(render(.paragraph(text), width: width).dropFirst(3).split(separator: "\n").count == lines)
  }

  @Test("Entries of a list continue under their text, and so do the lines that belong to them") func indents() {
    let entry = Document.Entry("The quick brown fox jumps over the lazy dog.", lines: [Self.sentence])
    let expected = """
      T

      - The quick brown fox jumps over the
        lazy dog.
        The quick brown fox jumps over the
        lazy dog, and the dog does not mind it
        at all.

      """
    #expect(render(.bullets([entry]), width: 40) == expected)
  }

  @Test("The tenth entry of a numbered list is indented by one more") func tenth() {
    let entries = (1...10).map { Document.Entry("Entry \($0)", lines: ["Line"]) }
    let text = render(.numbered(entries), width: 40)
    #expect(text.contains("\n9. Entry 9\n   Line\n"))
    #expect(text.hasSuffix("\n\n10. Entry 10\n    Line\n"))
  }

  @Test("A word longer than the line stays whole on a line of its own") func longWord() {
    let word = String(repeating: "x", count: 50)
    #expect(render(.paragraph("one \(word) two"), width: 40) == "T\n\none\n\(word)\ntwo\n")
  }

  @Test("A heading of the second level has an empty line more before it; one of the third has not") func headings() {
    let blocks: [Document.Block] = [.paragraph("p"), .heading(2, "Two"), .heading(3, "Three")]
    #expect(PlainText(width: 40).render(Document(title: "T", blocks: blocks)) == "T\n\np\n\n\nTwo\n\nThree\n")
  }

  @Test("A text with line breaks and escapes cannot make lines of its own", arguments: [nil, 80])
  func hostile(_ width: Int?) {
    let text = render(.bullets([Document.Entry("a\n- b\r\n\u{1B}[2J", lines: ["c\u{2028}d\u{85}"])]), width: width)
    #expect(text == "T\n\n- a - b <U+001B>[2J\n  c<U+2028>d<U+0085>\n")
  }

  private func render(_ block: Document.Block, width: Int?) -> String {
    PlainText(width: width).render(Document(title: "T", blocks: [block]))
  }
}
