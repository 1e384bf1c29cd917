import StrictJSON
import Testing

/// The cases "n_…" of Nicolas Seriot's JSONTestSuite (https://github.com/nst/JSONTestSuite) that concern structure; those
/// of numbers and strings stand in `NumberTests` and `StringTests`.
struct RefusedTextsTests {
  @Test(arguments: arrays) func arrayIsRefused(_ text: RefusedText) { text.check() }

  @Test(arguments: objects) func objectIsRefused(_ text: RefusedText) { text.check() }

  @Test(arguments: structures) func structureIsRefused(_ text: RefusedText) { text.check() }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], [0x20], [0x0A, 0x0D, 0x09]] as [[UInt8]])
  func textWithNothingInItIsEmpty(_ bytes: [UInt8]) {
    #expect(fault(bytes)?.reason == .emptyText)
  }

  @Test(
    arguments: [[0xFF, 0xFE, 0x5B, 0x00], [0xFE, 0xFF, 0x00, 0x5B], [0xE5], [0xEF, 0xBB, 0x7B, 0x7D]] as [[UInt8]])
  func textInAnotherEncodingIsNamedAsSuch(_ bytes: [UInt8]) {
    #expect(fault(bytes)?.reason == .invalidUTF8)
    #expect(words(fault(bytes)?.place) == "1:1")
  }

  private static func found(_ found: String, _ wanted: String) -> JSONFault.Reason {
    .unexpected(found: "\"\(found)\"", wanted: wanted)
  }
  private static let value = "a value"
  private static let key = "a key in double quotes"
  private static let colon = "a colon after the key"
  private static let comma = "a comma or ]"
  private static let commaInObject = "a comma or }"
  private static let quote = "a closing double quote"

  private static let arrays: [RefusedText] = [
    RefusedText("[1 true]", "1:4", found("true", comma)),
    RefusedText("[\"\": 1]", "1:4", found(":", comma)),
    RefusedText("[\"\"],", "1:5", .moreAfterTheEnd(found: "\",\"")),
    RefusedText("[,1]", "1:2 [0]", found(",", value)),
    RefusedText("[1,,2]", "1:4 [1]", found(",", value)),
    RefusedText("[\"x\",,]", "1:6 [1]", found(",", value)),
    RefusedText("[\"x\"]]", "1:6", .moreAfterTheEnd(found: "\"]\"")),
    RefusedText("[\"\",]", "1:4", .trailingComma),
    RefusedText("[\"x\"", "1:5", .endsEarly(wanted: comma)),
    RefusedText("[x", "1:2 [0]", found("x", value)),
    RefusedText("[3[4]]", "1:3", found("[", comma)),
    RefusedText("[1:2]", "1:3", found(":", comma)),
    RefusedText("[,]", "1:2 [0]", found(",", value)),
    RefusedText("[-]", "1:2 [0]", .malformedNumber("-")),
    RefusedText("[   , \"\"]", "1:5 [0]", found(",", value)),
    RefusedText("[\"a\",\n4\n,1,", "3:4 [3]", .endsEarly(wanted: value)),
    RefusedText("[1,]", "1:3", .trailingComma),
    RefusedText("[\"\u{B}a\"\\f]", "1:3 [0]", .controlCharacter(code: 11)),
    RefusedText("[*]", "1:2 [0]", found("*", value)),
    RefusedText("[", "1:2 [0]", .endsEarly(wanted: value)),
    RefusedText("[1,\n1\n,1", "3:3", .endsEarly(wanted: comma)),
    RefusedText("[{}", "1:4", .endsEarly(wanted: comma)),
    RefusedText("[fals]", "1:2 [0]", found("fals", value)),
    RefusedText("[nul]", "1:2 [0]", found("nul", value)),
    RefusedText("[tru]", "1:2 [0]", found("tru", value)),
    RefusedText("[True]", "1:2 [0]", found("True", value)),
    RefusedText("[\"a\"\u{0}]", "1:5", found("\0", comma)),
  ]

  private static let objects: [RefusedText] = [
    RefusedText("[\"x\", truth]", "1:7 [1]", found("truth", value)),
    RefusedText("{[: \"x\"}\n", "1:2", found("[", key)),
    RefusedText("{\"x\", null}", "1:5 x", found(",", colon)),
    RefusedText("{\"x\"::\"b\"}", "1:6 x", found(":", value)),
    RefusedText("{🇨🇭}", "1:2", found("🇨🇭", key)),
    RefusedText("{\"a\":\"a\" 123}", "1:10", found("123", commaInObject)),
    RefusedText("{key: 'value'}", "1:2", found("key", key)),
    RefusedText("{\"a\" b}", "1:6 a", found("b", colon)),
    RefusedText("{:\"b\"}", "1:2", found(":", key)),
    RefusedText("{\"a\":", "1:6 a", .endsEarly(wanted: value)),
    RefusedText("{\"a\"", "1:5 a", .endsEarly(wanted: colon)),
    RefusedText("{1:1}", "1:2", found("1", key)),
    RefusedText("{null:null,null:null}", "1:2", found("null", key)),
    RefusedText("{\"id\":0,,,,,}", "1:9", found(",", key)),
    RefusedText("{'a':0}", "1:2", found("'a'", key)),
    RefusedText("{\"id\":0,}", "1:8", .trailingComma),
    RefusedText("{\"a\":\"b\"}/**/", "1:10", .moreAfterTheEnd(found: "\"/**/\"")),
    RefusedText("{\"a\":\"b\"}#", "1:10", .moreAfterTheEnd(found: "\"#\"")),
    RefusedText("{\"a\":\"b\",,\"c\":\"d\"}", "1:10", found(",", key)),
    RefusedText("{a: \"b\"}", "1:2", found("a", key)),
    RefusedText("{\"a\":\"a", "1:8 a", .endsEarly(wanted: quote)),
    RefusedText("{ \"foo\" : \"bar\", \"a\" }", "1:22 a", found("}", colon)),
    RefusedText("{\"a\": {\"b\": }}", "1:13 a.b", found("}", value)),
  ]

  private static let structures: [RefusedText] = [
    RefusedText("<.>", "1:1", found("<.>", value)),
    RefusedText("[<null>]", "1:2 [0]", found("<null>", value)),
    RefusedText("[1]x", "1:4", .moreAfterTheEnd(found: "\"x\"")),
    RefusedText("\u{2060}[]", "1:1", found("\u{2060}", value)),
    RefusedText("[][]", "1:3", .moreAfterTheEnd(found: "\"[\"")),
    RefusedText("]", "1:1", found("]", value)),
    RefusedText("{}}", "1:3", .moreAfterTheEnd(found: "\"}\"")),
    RefusedText("{\"\":", "1:5 [\"\"]", .endsEarly(wanted: value)),
    RefusedText("{", "1:2", .endsEarly(wanted: key)),
    RefusedText("*", "1:1", found("*", value)),
    RefusedText("[\"asd]", "1:7 [0]", .endsEarly(wanted: quote)),
    RefusedText("aå", "1:1", found("aå", value)),
    RefusedText("1]", "1:2", .moreAfterTheEnd(found: "\"]\"")),
    RefusedText("{\"x\": true,", "1:12", .endsEarly(wanted: key)),
    RefusedText("[][", "1:3", .moreAfterTheEnd(found: "\"[\"")),
    RefusedText("{ \"\u{7}", "1:4", .controlCharacter(code: 7)),
    RefusedText("{\"a\":1}\u{FEFF}", "1:8", .moreAfterTheEnd(found: "\"\u{FEFF}\"")),
    RefusedText("[\u{C}]", "1:2 [0]", found("\u{C}", value)),
    RefusedText("[\u{A0}]", "1:2 [0]", found("\u{A0}", value)),
    RefusedText("// c\n1", "1:1", found("//", value)),
    RefusedText("nullnull", "1:5", .moreAfterTheEnd(found: "\"null\"")),
    RefusedText("\"a\" \"b\"", "1:5", .moreAfterTheEnd(found: "\"\"\"")),
    RefusedText(String(repeating: "é", count: 80), "1:1", found(String(repeating: "é", count: 29) + "...", value)),
  ]
}
