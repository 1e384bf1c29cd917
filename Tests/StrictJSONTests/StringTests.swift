import StrictJSON
import Testing

/// Escapes and UTF-8 inside strings; what is allowed stands in `AcceptedTextsTests`.
struct StringTests {
  @Test(arguments: badEscapes) func badEscapeIsRefused(_ text: RefusedText) { text.check() }

  @Test(arguments: badStrings) func badStringIsRefused(_ text: RefusedText) { text.check() }

  @Test func everyControlCharacterIsRefused() {
    for code in UInt8(0)..<0x20 {
      let fault = fault([0x22, code, 0x22])
      #expect(fault?.reason == .controlCharacter(code: code))
      #expect(words(fault?.place) == "1:2")
    }
  }

  @Test func everyByteAfterABackslashIsAnEscapeOrRefused() {
    let escapes = Array("\"\\/bfnrt".utf8)
    for byte in UInt8(0)...0xFF where byte != UInt8(ascii: "u") {
      #expect((fault([0x22, 0x5C, byte, 0x22]) == nil) == escapes.contains(byte))
    }
  }

  @Test func everyUnicodeEscapeButSurrogatesMeansItsCharacter() throws {
    for unit in UInt32(0)...0xFFFF {
      let digits = Hexadecimal.text([UInt8(unit >> 8), UInt8(unit & 0xFF)])
      let text = "\"\\u\(digits)\""
      if let scalar = Unicode.Scalar(unit) {
        try #require(Array(root(text).string().unicodeScalars) == [scalar])
      } else {
        try #require(fault(text)?.reason == .loneSurrogate("\\u\(digits)"))
      }
    }
  }

  @Test(arguments: [0x10000, 0x103FF, 0x10400, 0x1F600, 0xFFFFF, 0x100000, 0x10FC00, 0x10FFFF] as [UInt32])
  func surrogatePairMeansItsCharacter(_ value: UInt32) throws {
    let units = [0xD800 + (value - 0x10000) >> 10, 0xDC00 + (value - 0x10000) & 0x3FF]
    let escapes = units.map { "\\u" + Hexadecimal.text([UInt8($0 >> 8), UInt8($0 & 0xFF)]) }.joined()
    #expect(try root("\"\(escapes)\"").string().unicodeScalars.map(\.value) == [value])
  }

  @Test func quoteAtEveryDistanceIsFound() throws {
    for length in 0..<40 {
      let plain = String(repeating: "a", count: length)
      for last in ["", "\\n", "é", "\u{7F}", "!", "#", "[", "]", "~"] {
        #expect(try root("\"\(plain)\(last)\"").string() == plain + (last == "\\n" ? "\n" : last))
      }
      #expect(fault("\"\(plain)\u{1F}\"")?.place.column == length + 2)
      #expect(fault("\"\(plain)")?.place.column == length + 2)
    }
  }

  private static let badEscapes: [RefusedText] = [
    RefusedText(#""\x00""#, "1:2", .unknownEscape(#"\x"#)),
    RefusedText(#"["\a"]"#, "1:3 [0]", .unknownEscape(#"\a"#)),
    RefusedText(#"["\é"]"#, "1:3 [0]", .unknownEscape(#"\é"#)),
    RefusedText(#"["\🌀"]"#, "1:3 [0]", .unknownEscape(#"\🌀"#)),
    RefusedText(#"["\'"]"#, "1:3 [0]", .unknownEscape(#"\'"#)),
    RefusedText(#"["\U0041"]"#, "1:3 [0]", .unknownEscape(#"\U"#)),
    RefusedText(#"["\u00A"]"#, "1:3 [0]", .unknownEscape(#"\u00A"#)),
    RefusedText(#"["\uqqqq"]"#, "1:3 [0]", .unknownEscape(#"\uqqqq"#)),
    RefusedText(#"["\u00é4"]"#, "1:3 [0]", .unknownEscape(#"\u00é"#)),
    RefusedText(#"["\u-123"]"#, "1:3 [0]", .unknownEscape(#"\u-123"#)),
    RefusedText(#"["\u{41}"]"#, "1:3 [0]", .unknownEscape(#"\u{41}"#)),
    RefusedText(#"["\uD800\u1"]"#, "1:9 [0]", .unknownEscape(#"\u1"#)),
    RefusedText(#"["\uD888\u1234"]"#, "1:3 [0]", .loneSurrogate(#"\uD888"#)),
    RefusedText(#"["\uD800\uD800\uDC00"]"#, "1:3 [0]", .loneSurrogate(#"\uD800"#)),
    RefusedText(#"["\uD800\n"]"#, "1:3 [0]", .loneSurrogate(#"\uD800"#)),
    RefusedText(#"["\uDC00\uD800"]"#, "1:3 [0]", .loneSurrogate(#"\uDC00"#)),
    RefusedText(#"["é\uDFFF"]"#, "1:4 [0]", .loneSurrogate(#"\uDFFF"#)),
    RefusedText(#"["\uD800"#, "1:3 [0]", .loneSurrogate(#"\uD800"#)),
  ]

  private static let badStrings: [RefusedText] = [
    RefusedText("\"", "1:2", .endsEarly(wanted: "a closing double quote")),
    RefusedText("\"\\", "1:3", .endsEarly(wanted: "the rest of an escape")),
    RefusedText("\"\\\"", "1:4", .endsEarly(wanted: "a closing double quote")),
    RefusedText("\"\\u", "1:4", .endsEarly(wanted: "four hexadecimal digits")),
    RefusedText("\"\\u00", "1:6", .endsEarly(wanted: "four hexadecimal digits")),
    RefusedText("\"\\uD83D\\", "1:2", .loneSurrogate("\\uD83D")),
    RefusedText("\"\\uD83D\\uDE", "1:12", .endsEarly(wanted: "four hexadecimal digits")),
    RefusedText("[\"a\nb\"]", "1:4 [0]", .controlCharacter(code: 10)),
    RefusedText("[\"a\r\nb\"]", "1:4 [0]", .controlCharacter(code: 13)),
    RefusedText("['a']", "1:2 [0]", .unexpected(found: "\"'a'\"", wanted: "a value")),
    RefusedText("[“a”]", "1:2 [0]", .unexpected(found: "\"“a”\"", wanted: "a value")),
    RefusedText("[\\u0020\"a\"]", "1:2 [0]", .unexpected(found: "\"\\u0020\"", wanted: "a value")),
  ]
}
