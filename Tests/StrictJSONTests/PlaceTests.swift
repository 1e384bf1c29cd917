import StrictJSON
import Testing

struct PlaceTests {
  @Test(arguments: [
    ("x", "1:1"), ("\n\nx", "3:1"), ("\r\n x", "2:2"), ("\r\rx", "1:3"), ("\t\tx", "1:3"), ("\n\r\n\r\nx", "4:1"),
    ("[\"é\", x]", "1:7 [1]"), ("[\"e\u{301}\", x]", "1:8 [1]"), ("[\"👩‍👩‍👧\", x]", "1:11 [1]"),
    ("[\"€\",\n\"𝄞\" x]", "2:5"),
    ("\u{FEFF}x", "1:1"), ("\u{FEFF}\nx", "2:1"), ("\u{FEFF}[\u{FEFF}]", "1:2 [0]"),
  ])
  func columnsAreCodePoints(_ text: String, _ place: String) { #expect(words(fault(text)?.place) == place) }

  @Test(arguments: [
    (#"{"a": {"b": [1, {"c": x}]}}"#, "1:23 a.b[1].c"), (#"{"a": [[], [[x]]]}"#, "1:14 a[1][0][0]"),
    (#"{"a": {"b": 1} x}"#, "1:16"), (#"{"a": {"b": 1 x}}"#, "1:15 a"), (#"{"a": [1 x]}"#, "1:10 a"),
    (#"{"a": [1, 2}"#, "1:12 a"), (#"{"a": {"b": 1]"#, "1:14 a"), (#"{"a": [{}, {}, x]}"#, "1:16 a[2]"),
    (#"{"a": 1, x"#, "1:10"), (#"{"a": 1, "b" x"#, "1:14 b"), (#"{"a": 1, "b": [], "c": tru}"#, "1:24 c"),
    (#"{"a": {"b": "\q"}}"#, "1:14 a.b"), (#"{"a": {"\q": 1}}"#, "1:9 a"),
    (#"[0, {"a b": [x]}]"#, #"1:14 [1]["a b"][0]"#),
    (#"{"a.b": x}"#, #"1:9 ["a.b"]"#), (#"{"é": {"x-1_Y": x}}"#, #"1:17 ["é"].x-1_Y"#),
    (#"{"": {"": x}}"#, #"1:11 [""][""]"#),
    (#"{"\u0061": x}"#, #"1:12 ["\u0061"]"#), (#"{"a\"]": x}"#, #"1:10 ["a\"]"]"#), (#"{"a": 01}"#, "1:7 a"),
    (#"[[1, 2], [3, 12345678901234567890]]"#, "1:14 [1][1]"), (#"{"a": [1,]}"#, "1:9 a"),
    (#"{"a": {"b": 1,}}"#, "1:14 a"),
  ])
  func pathLeadsToWhatIsBeingRead(_ text: String, _ place: String) { #expect(words(fault(text)?.place) == place) }

  @Test func everyValueKnowsItsPlace() throws {
    let text = "{\n  \"a\": [1, \"é\", {\"b\": null}],\r\n  \"c d\": {}, \"e\": \"x\"\n}"
    var places: [String] = []
    func visit(_ node: JSONNode) throws {
      places.append(words(node.place))
      if node.isObject {
        try node.forEachMember { key, value in
          #expect(key.place.path == value.place.path)
          try visit(value)
        }
      } else if node.source.hasPrefix("[") {
        for element in try node.elements() { try visit(element) }
      }
    }
    try visit(root(text))
    #expect(
      places == ["1:1", "2:8 a", "2:9 a[0]", "2:12 a[1]", "2:17 a[2]", "2:23 a[2].b", "3:10 [\"c d\"]", "3:19 e"])
  }

  @Test func keyStandsWhereItIsWritten() throws {
    var places: [String] = []
    try root("{\"a\":1,\n \"b\":2}").forEachMember { key, _ in places.append(words(key.place)) }
    #expect(places == ["1:2 a", "2:2 b"])
  }

  @Test func firstLineIsWhereCountingBegins() throws {
    #expect(words(fault("[\nx]".utf8, firstLine: 40)?.place) == "41:1 [0]")
    #expect(fault(#"{"a":1,"a":2}"#.utf8, firstLine: 7)?.reason == .duplicateKey("a", firstLine: 7))
    let document = try JSONDocument(parsing: Array("[1,\n2]".utf8), firstLine: 12)
    #expect(try document.root.elements().map { words($0.place) } == ["12:2 [0]", "13:1 [1]"])
  }

  /// Places are counted from marks every few thousand bytes; lines and characters lie across the marks in every way.
  @Test(arguments: [1, 2, 3, 5, 7, 4094, 4095, 4096, 4097, 9000])
  func placesInLongTextsAreCountedAsInShortOnes(_ width: Int) throws {
    var text = "\u{FEFF}["
    var expected: [TextPlace] = []
    let count = 40000 / (width + 8)
    for number in 0..<count {
      let line = number + 2
      expected.append(TextPlace(line: line, column: 1, path: "[\(2 * number)]"))
      expected.append(TextPlace(line: line, column: width + 4, path: "[\(2 * number + 1)]"))
      text +=
        "\n\"" + String(repeating: number % 2 == 0 ? "é" : "𝄞", count: width) + "\",[]"
        + (number < count - 1 ? "," : "]")
    }
    #expect(try root(text).elements().map(\.place) == expected)
    let last = fault(text.dropLast() + " x")
    #expect(last?.place == TextPlace(line: count + 1, column: width + 7, path: ""))
  }
}
