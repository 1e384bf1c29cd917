import TestSupport
import Testing

@testable import Reports

/// Comma-separated values: what is written reads back as what was meant, and nothing in it is a formula to Excel.
@Suite struct CSVTests {
  private static let hostile = [
    "plain", "", "a,b", "say \"so\"", "two\nlines", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1",
    "＠x",
    " =1", "'=1", "\u{FEFF}=1", "<b>", "é\u{301}", String(repeating: "w", count: 40_000),
  ]

  @Test("For a program, every text reads back as it was") func plain() throws {
    let sheet = Sheet(["Text", "Other"], rows: Self.hostile.map { [.words($0), .words("\($0)!")] })
    let rows = try StrictCSV.rows(Array(CSV.plain.render(sheet).utf8))
    #expect(rows == [["Text", "Other"]] + Self.hostile.map { [$0, "\($0)!"] })
  }

  @Test("For a spreadsheet, every text reads back, behind an apostrophe where it could be worked out")
  func spreadsheet()
    throws
  {
    let sheet = Sheet(["Text"], rows: Self.hostile.map { [.words($0)] })
    let bytes = Array(CSV.spreadsheet.render(sheet).utf8)
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let fields = try StrictCSV.rows(Array(bytes.dropFirst(3))).dropFirst().map { $0[0] }
    for (field, text) in zip(fields, Self.hostile) {
      let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{FEFF}" }
      let isRisky = first.map { "=+-@\t\r＝＋－＠".unicodeScalars.contains($0) } ?? false
      #expect(field.hasPrefix("'") == (isRisky || text.hasPrefix("'")))
    }
    #expect(fields[4] == "two\nlines")
    #expect(fields[5] == "'=1+1")
  }

  @Test("Numbers stay numbers, and every field of a spreadsheet is in quotation marks") func figures() {
    let sheet = Sheet(["N", "W"], rows: [[.figure("-12.5"), .empty]])
    #expect(CSV.spreadsheet.render(sheet) == "\u{FEFF}\"N\",\"W\"\r\n\"-12.5\",\"\"\r\n")
    #expect(CSV.plain.render(sheet) == "N,W\r\n-12.5,\r\n")
  }

  @Test("What a terminal would obey is made visible for people, and kept for programs") func controls() {
    let sheet = Sheet(["A"], rows: [[.words("\u{1B}[2J\u{202E}\0")]])
    #expect(CSV.spreadsheet.render(sheet).hasSuffix("\"<U+001B>[2J<U+202E><U+0000>\"\r\n"))
    #expect(CSV.plain.render(sheet).hasSuffix("\u{1B}[2J\u{202E}\0\r\n"))
  }

  @Test(
    "What is not as the standard has it is refused by the tests' reader",
    arguments: ["a\"b\r\n", "\"a\"b\r\n", "\"a\r\n", "a\nb\r\n", "a\rb\r\n", "a"])
  func strict(_ text: String) {
    #expect(throws: StrictCSV.Fault.self) { try StrictCSV.rows(Array(text.utf8)) }
  }
}
