import StrictJSON
import TestSupport
import Testing

/// The cases "y_…" of Nicolas Seriot's JSONTestSuite (https://github.com/nst/JSONTestSuite), all but the two with a
/// duplicate key, which this reader refuses. Each is compared with what it means, as the writer would write it.
struct AcceptedTextsTests {
  @Test(arguments: structures + arrays + objects)
  func structureIsRead(_ text: String, _ meaning: String) throws {
    #expect(try root(text).value().line == meaning)
  }

  @Test(arguments: numbers)
  func numberIsRead(_ text: String, _ meaning: String) throws {
    #expect(try root("[\(text)]").value().line == "[\(meaning)]")
  }

  @Test(arguments: strings)
  func stringIsRead(_ text: String, _ meaning: String) throws {
    #expect(Array(try root("[\"\(text)\"]").elements()[0].string().utf8) == Array(meaning.utf8))
  }

  @Test func byteOrderMarkIsPassedOver() throws {
    #expect(try root("\u{FEFF} {\"a\": 1}").value().line == #"{"a":1}"#)
  }

  private static let structures: [(String, String)] = [
    ("false", "false"), ("42", "42"), ("-0.1", "-0.1"), ("null", "null"), ("\"asd\"", "\"asd\""), ("true", "true"),
    ("\"\"", "\"\""), ("[\"a\"]\n", "[\"a\"]"), ("[true]", "[true]"), (" [] ", "[]"), ("\t\r\n [\r\n]\t", "[]"),
  ]

  private static let arrays: [(String, String)] = [
    ("[[]   ]", "[[]]"), ("[\"\"]", "[\"\"]"), ("[]", "[]"), ("[false]", "[false]"), ("[null]", "[null]"),
    (#"[null, 1, "1", {}]"#, #"[null,1,"1",{}]"#), ("[1\n]", "[1]"), (" [1]", "[1]"), ("[2] ", "[2]"),
    ("[1,null,null,null,2]", "[1,null,null,null,2]"), ("[[],[[]],{}]", "[[],[[]],{}]"),
  ]

  private static let objects: [(String, String)] = [
    (#"{"asd":"sdf", "dfg":"fgh"}"#, #"{"asd":"sdf","dfg":"fgh"}"#), (#"{"asd":"sdf"}"#, #"{"asd":"sdf"}"#),
    ("{}", "{}"), (#"{"":0}"#, #"{"":0}"#), (#"{"a":[]}"#, #"{"a":[]}"#),
    (#"{"foo\u0000bar": 42}"#, #"{"foo\u0000bar":42}"#),
    (
      #"{ "min": -1.0e+28, "max": 1.0e+28 }"#,
      #"{"max":10000000000000000000000000000,"min":-10000000000000000000000000000}"#
    ),
    (
      #"{"x":[{"id": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}], "id": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}"#,
      #"{"id":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","x":[{"id":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}]}"#
    ),
    (#"{"title":"\u041f\u043e\u043b\u0442\u043e\u0440\u0430"}"#, #"{"title":"Полтора"}"#),
    ("{\n\"a\": \"b\"\n}", #"{"a":"b"}"#),
  ]

  private static let numbers: [(String, String)] = [
    ("123e5", "12300000"), ("0e+1", "0"), ("0e1", "0"), (" 4", "4"), ("20e1", "200"), ("-0", "0"), ("-123", "-123"),
    ("-1", "-1"), ("1E22", "10000000000000000000000"), ("1E-2", "0.01"), ("1E+2", "100"), ("123e-1", "12.3"),
    ("123.456e7", "1234560000"), ("1e-2", "0.01"), ("1e+2", "100"), ("123", "123"), ("123.456789", "123.456789"),
    ("-0.000000000000000000000000000000000000001", "-0.000000000000000000000000000000000000001"), ("0.0", "0"),
    ("123.456e-7", "0.0000123456"), ("1.10", "1.1"), ("-0.0e-0", "0"),
  ]

  private static let strings: [(String, String)] = [
    (#"\u0060\u012a\u12AB"#, "`Īካ"), (#"\uD801\udc37"#, "\u{10437}"), (#"\ud83d\ude39\ud83d\udc8d"#, "😹💍"),
    (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"), (#"\\u0000"#, #"\u0000"#), (#"\""#, "\""),
    ("a/*b*/c/*d//e", "a/*b*/c/*d//e"), (#"\\a"#, #"\a"#), (#"\\n"#, #"\n"#), (#"\u0012"#, "\u{12}"),
    (#"\uFFFF"#, "\u{FFFF}"), ("asd", "asd"), (#"\uDBFF\uDFFF"#, "\u{10FFFF}"), (#"new\u00A0line"#, "new\u{A0}line"),
    ("\u{10FFFF}", "\u{10FFFF}"), ("\u{FFFF}", "\u{FFFF}"), (#"\u0000"#, "\0"), (#"\u002c"#, ","), ("π", "π"),
    ("\u{1BFFF}", "\u{1BFFF}"), ("asd ", "asd "), (" ", " "), (#"\uD834\uDd1e"#, "\u{1D11E}"), (#"\u0821"#, "\u{821}"),
    (#"\u0123"#, "\u{123}"), ("\u{2028}", "\u{2028}"), ("\u{2029}", "\u{2029}"),
    (#"\u0061\u30af\u30EA\u30b9"#, "a\u{30AF}\u{30EA}\u{30B9}"), (#"new\u000Aline"#, "new\nline"), ("\u{7F}", "\u{7F}"),
    (#"\uA66D"#, "\u{A66D}"), (#"\u005C"#, "\\"), ("⍂㈴⍂", "⍂㈴⍂"), (#"\uDBFF\uDFFE"#, "\u{10FFFE}"),
    (#"\uD83F\uDFFE"#, "\u{1FFFE}"), (#"\u200B"#, "\u{200B}"), (#"\u2064"#, "\u{2064}"),
    (#"\uFFFE"#, "\u{FFFE}"), (#"\u0022"#, "\""), ("€𝄞", "€𝄞"), ("a\u{7F}a", "a\u{7F}a"),
  ]
}
