import StrictJSON
import Testing

@testable import Reports

/// The gate on the way to a terminal.
@Suite struct VisibleTextTests {
  @Test(
    "What a terminal would obey is shown by its number",
    arguments: [
      ("\u{1B}[31mred", "<U+001B>[31mred"), ("\u{9B}2J", "<U+009B>2J"), ("\u{07}", "<U+0007>"),
      ("\u{7F}", "<U+007F>"), ("\0", "<U+0000>"), ("abc\u{8}\u{8}", "abc<U+0008><U+0008>"),
      ("\u{202E}txt.exe", "<U+202E>txt.exe"), ("\u{2066}a\u{2069}", "<U+2066>a<U+2069>"),
      ("\u{200F}", "<U+200F>"), ("\u{61C}", "<U+061C>"), ("\u{FEFF}a", "<U+FEFF>a"),
      ("e\u{1B}\u{301}", "e<U+001B>\u{301}"),
    ])
  func unsafe(_ text: String, _ visible: String) { #expect(VisibleText.of(text) == visible) }

  @Test(
    "A text of several lines becomes one",
    arguments: [("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "ab"), ("a\tb", "a b"), ("a\u{2029}b", "a<U+2029>b")])
  func lines(_ text: String, _ visible: String) { #expect(VisibleText.of(text) == visible) }

  @Test("Every other character stays", arguments: ["", "Zoë", "naïve ½ “quotes” – dash", "日本", "👩‍👩‍👧", "عربي", "a<U+1>"])
  func plain(_ text: String) { #expect(VisibleText.of(text) == text) }

  @Test("No control or bidirectional character gets through, whichever it is") func all() {
    let controls = (0...0xFFFF).compactMap(Unicode.Scalar.init).filter(\.isUnsafeToShow)
    #expect(controls.count == 65 + 1 + 2 + 7 + 4 + 1)  // C0 DEL C1, ALM, marks, 2028-202E, isolates, BOM
    for control in controls {
      let line = VisibleText.of("a\(control)b").unicodeScalars.filter(\.isUnsafeToShow)
      #expect(line.isEmpty)
      let json = VisibleText.ofJSON("\"a\(control)b\"").unicodeScalars.filter(\.isUnsafeToShow)
      #expect(json.allSatisfy { $0 == "\n" || $0 == "\t" })
    }
  }

  @Test("A JSON text for a terminal is the same value without such characters") func json() throws {
    let text = "\u{FEFF}{\r\n\t\"a\u{9B}2J\": \"\u{202E}b\u{FEFF}\u{7F}\"\r}\n"
    let visible = VisibleText.ofJSON(text)
    #expect(visible == "{\n\t\"a\\u009B2J\": \"\\u202Eb\\uFEFF\\u007F\"}\n")
    #expect(try member(visible) == member(text))
  }

  private func member(_ text: String) throws -> [String] {
    var found: [String] = []
    try JSONDocument(parsing: Array(text.utf8)).root.forEachMember { found += [$0.text, $1.text] }
    return found
  }
}
