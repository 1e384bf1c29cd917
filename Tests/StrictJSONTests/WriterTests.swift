import StrictJSON
import Testing
import TestSupport

struct WriterTests {
  private static let value: JSONValue = [
    "title": "a/b", "Zone": nil, "empty": [:], "list": [1, [], ["x": true], "é"], "é": false, "none": [],
    "score": .decimal(units: 1250, places: 2), "": 0, "titles": -7,
  ]

  @Test func prettyIsOneMemberOrElementALine() {
    let text = """
      {
        "": 0,
        "Zone": null,
        "empty": {},
        "list": [
          1,
          [],
          {
            "x": true
          },
          "é"
        ],
        "none": [],
        "score": 12.5,
        "title": "a/b",
        "titles": -7,
        "é": false
      }

      """
    #expect(String(decoding: JSONWriter.pretty(Self.value), as: UTF8.self) == text)
  }

  @Test func compactIsOneLine() {
    let text =
      #"{"":0,"Zone":null,"empty":{},"list":[1,[],{"x":true},"é"],"none":[],"score":12.5,"title":"a/b","titles":-7,"é":false}"#
    #expect(String(decoding: JSONWriter.compact(Self.value), as: UTF8.self) == text + "\n")
  }

  @Test(
    arguments: [
      (nil, "null"), (true, "true"), (false, "false"), ("", "\"\""), ([], "[]"), ([:], "{}"), (0, "0"),
      (.integer(.max), "9223372036854775807"), (.integer(.min), "-9223372036854775808"), (.optional("a"), "\"a\""),
      (.optional(nil as String?), "null"), (.optional(3), "3"), (.optional(nil as Int?), "null"),
      (.strings(["b", "a"]), #"["b","a"]"#),
    ] as [(JSONValue, String)])
  func valueIsWritten(_ value: JSONValue, _ text: String) {
    #expect(value.line == text)
  }

  @Test(arguments: [
    (250, 2, "2.5"), (25, 0, "25"), (-5, 1, "-0.5"), (5, 3, "0.005"), (0, 2, "0"), (0, -2, "0"), (100, 2, "1"),
    (-100, 1, "-10"),
    (25, -1, "250"), (-1, -3, "-1000"), (105, 2, "1.05"), (.min, 18, "-9.223372036854775808"),
    (.max, 0, "9223372036854775807"),
  ])
  func decimalIsWrittenExactly(_ units: Int, _ places: Int, _ text: String) {
    #expect(JSONValue.decimal(units: units, places: places).line == text)
  }

  @Test func keysAreSortedByTheirBytes() {
    let keys = ["b", "a", "é", "e\u{301}", "z", "A", "", "aa", "\u{FFFD}", "😀", "1", "10", "2", "-"]
    let object = JSONValue.object(keys.map { .init(key: $0, value: nil) })
    let sorted = ["", "-", "1", "10", "2", "A", "a", "aa", "b", "e\u{301}", "z", "é", "\u{FFFD}", "😀"]
    let text = "{" + sorted.map { "\"\($0)\":null" }.joined(separator: ",") + "}"
    #expect(Array(object.line.utf8) == Array(text.utf8))
  }

  @Test func orderOfMembersNeverMatters() {
    var members = (0..<50).map { JSONValue.Member(key: "k\($0)", value: .integer($0)) }
    let first = JSONWriter.pretty(.object(members))
    var random = SplitMix64(seed: 1)
    for _ in 0..<20 {
      members.shuffle(using: &random)
      #expect(JSONWriter.pretty(.object(members)) == first)
    }
  }

  @Test func membersAreAdded() {
    let object: JSONValue = ["b": 1]
    #expect(object.adding(["a": 2, "c": [:]]).line == #"{"a":2,"b":1,"c":{}}"#)
    #expect(JSONValue.string("x").adding(["a": 2]) == "x")
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{8}\u{C}\u{1B}", #""\u0000\u0008\u000c\u001b""#),
    ("\u{7F}\u{80}\u{9F}", #""\u007f\u0080\u009f""#), ("\u{61C}\u{200E}\u{200F}", #""\u061c\u200e\u200f""#),
    ("\u{2028}\u{2029}\u{202A}\u{202E}", #""\u2028\u2029\u202a\u202e""#),
    ("\u{2066}\u{2069}\u{FEFF}", #""\u2066\u2069\ufeff""#),
    ("\u{A0}\u{200D}\u{FFFD}👩‍👧", "\"\u{A0}\u{200D}\u{FFFD}👩‍👧\""), ("\r\n", #""\r\n""#), ("e\u{301}", "\"e\u{301}\""),
    ("</script>", "\"</script>\""), ("\u{10FFFF}", "\"\u{10FFFF}\""),
  ])
  func hostileStringIsEscaped(_ text: String, _ written: String) {
    #expect(Array(JSONValue.string(text).line.utf8) == Array(written.utf8))
    let key = JSONValue.object([.init(key: text, value: 0)])
    #expect(Array(key.line.utf8) == Array("{\(written):0}".utf8))
  }

  @Test func everyCharacterComesBack() throws {
    for first in stride(from: UInt32(0), to: 0x11_0000, by: 0x400) {
      let scalars = (first..<first + 0x400).compactMap(Unicode.Scalar.init)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let bytes = JSONWriter.pretty(.string(String(text)))
      try #require(Array(JSONDocument(parsing: bytes).root.string().unicodeScalars) == scalars)
      try #require(String(decoding: bytes.dropLast(), as: UTF8.self).unicodeScalars.allSatisfy { !$0.isUnsafeToShow })
    }
  }

  @Test func whatIsWrittenIsReadBackTheSame() throws {
    var random = SplitMix64(seed: 2)
    for _ in 0..<500 {
      let bytes = JSONWriter.pretty(.random(depth: 4, &random))
      let value = try JSONDocument(parsing: bytes).root.value()
      try #require(JSONWriter.pretty(value) == bytes)
      try #require(JSONWriter.pretty(JSONDocument(parsing: JSONWriter.compact(value)).root.value()) == bytes)
    }
  }
}
