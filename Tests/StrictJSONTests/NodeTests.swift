import StrictJSON
import Testing

/// What a value says when it is asked for as this or that.
struct NodeTests {
  private static let kinds: [(text: String, found: String)] = [
    ("null", "null"), ("true", "true"), ("-1.50", "-1.50"), ("\"a\\n\"", "\"a\\n\""), ("[1]", "a list"),
    ("{}", "an object"),
  ]

  @Test(arguments: 0..<6)
  func everyOtherKindIsRefusedInItsWords(_ kind: Int) throws {
    let (text, found) = Self.kinds[kind]
    let readings: [(kind: Int, wanted: String, read: (JSONNode) throws -> Void)] = [
      (1, "true or false", { _ = try $0.bool() }), (2, "a number", { _ = try $0.number() }),
      (2, "a whole number", { _ = try $0.integer(in: 0...1) }), (3, "a text in double quotes", { _ = try $0.string() }),
      (3, "a text in double quotes", { _ = try $0.filledString() }), (3, "a date", { _ = try $0.string("a date") }),
      (4, "a list in square brackets", { _ = try $0.elements() }),
      (5, "an object in curly brackets", { try $0.forEachMember { _, _ in } }),
    ]
    for reading in readings where reading.kind != kind {
      let fault = try fault("[\n" + text + "]") { try reading.read($0.elements()[0]) }
      #expect(fault?.reason == .wrongKind(found: found, wanted: reading.wanted))
      #expect(fault?.message == "\(found) stands here; \(reading.wanted) was expected")
      #expect(words(fault?.place) == "2:1 [0]")
    }
  }

  @Test func boolIsRead() throws {
    #expect(try root("true").bool())
    #expect(try !root("false").bool())
  }

  @Test func membersComeInTheOrderOfTheText() throws {
    var members: [String] = []
    try root(#"{"b": [1], "a": {"x": {}}, "c": 0}"#).forEachMember { members.append($0.text + "=" + $1.source) }
    #expect(members == ["b=[1]", "a={\"x\": {}}", "c=0"])
  }

  @Test(arguments: ["a", " a ", "\\u0061", "é", "。", "-", "🙂"])
  func stringWithSomethingToSeeIsFilled(_ text: String) throws {
    #expect(try root("\"\(text)\"").filledString() == root("\"\(text)\"").string())
  }

  @Test(arguments: ["", " ", "\\n\\t", "\u{A0}", "\u{3000}\u{2003}", "\\u2028", "\\u0000", "\\u200e", "\u{85}"])
  func stringWithNothingToSeeIsEmpty(_ text: String) throws {
    #expect(try fault("\"\(text)\"") { _ = try $0.filledString() }?.reason == .emptyString)
  }

  @Test(arguments: [("3", 3), ("0", 0), ("-2", -2), ("3.0", 3), ("30e-1", 3), ("-0", 0)])
  func integerIsRead(_ text: String, _ number: Int) throws {
    #expect(try root(text).integer(in: -2...3) == number)
  }

  @Test(arguments: ["4", "-3", "1e300", "-1e300", "1e18", "9.9e18"])
  func integerOutsideItsBoundsIsRefused(_ text: String) throws {
    let fault = try fault(text) { _ = try $0.integer(in: -2...3) }
    #expect(fault?.reason == .outside(text, low: -2, high: 3))
    #expect(fault?.message == "\(text) is outside -2 to 3")
  }

  @Test(arguments: ["2.5", "-0.1", "1e-300", "25e-1"])
  func fractionIsNoInteger(_ text: String) throws {
    #expect(try fault(text) { _ = try $0.integer(in: -2...3) }?.reason == .notWhole(text))
  }

  @Test func sourceIsCutShortBetweenCharacters() throws {
    let short = "\"" + String(repeating: "é", count: 29) + "\""
    #expect(try root(short).source == short)
    let long = "\"" + String(repeating: "é", count: 30) + "\""
    #expect(try root(long).source == "\"" + String(repeating: "é", count: 28) + "...")
    #expect(try root("\"x" + long.dropFirst()).source == "\"x" + String(repeating: "é", count: 28) + "...")
  }
}
