import StrictJSON
import Testing

/// The sentences that people read, whole.
struct MessageTests {
  @Test(arguments: [
    ("", "the text is empty; a JSON value was expected"),
    ("[1", "the text ends here; a comma or ] was expected. The [ of line 1 is still open"),
    ("{\n\"a\": [1,\n2", "the text ends here; a comma or ] was expected. The [ of line 2 is still open"),
    ("{\n\"a\": {},", "the text ends here; a key in double quotes was expected. The { of line 1 is still open"),
    ("\"a", "the text ends here; a closing double quote was expected"),
    ("\n[1,\n2}", "\"}\" stands here; a comma or ] was expected. The [ of line 2 is still open"),
    (
      "{\"a\": ]",
      "\"]\" stands here; a value was expected: a number, a text in double quotes, true, false, null, a list or an object. "
        + "The { of line 1 is still open"
    ),
    ("[{} {}]", "\"{\" stands here; a comma or ] was expected. Is a comma missing before it?"),
    ("{\"a\": 1 [2]}", "\"[\" stands here; a comma or } was expected. Is a comma missing before it?"),
    ("[1 -2]", "\"-2\" stands here; a comma or ] was expected. Is a comma missing before it?"),
    ("[1 2]", "\"2\" stands here; a comma or ] was expected. Is a comma missing before it?"),
    ("[1 null]", "\"null\" stands here; a comma or ] was expected. Is a comma missing before it?"),
    ("[1 : 2]", "\":\" stands here; a comma or ] was expected"),
    ("{\"a\" \"b\"}", "a double quote stands here; a colon after the key was expected"),
    (
      "{\"a\": \"Money, \"intro\": \"b\"}",
      "\"intro\" stands here; a comma or } was expected. "
        + "Perhaps a quotation mark is missing before it, or one inside a text needs a backslash: \\\""
    ),
    (
      "[tru]",
      "\"tru\" stands here; a value was expected: a number, a text in double quotes, true, false, null, a list or an object"
    ),
    (
      #"{"a": 1 "b": 2}"#,
      "a double quote stands here; a comma or } was expected. Is a comma missing before it?"
    ),
    ("[1,]", "this comma is followed by nothing; remove it, or add what comes next"),
    ("{} {", "\"{\" stands after the end of the value; nothing may follow it"),
    ("\"a\nb\"", "the line ends inside a string; close it with a double quote, or write a line break as \\n"),
    ("\"\u{1B}\"", "a control character (code 27) stands inside a string; write it as \\u001b"),
    ("\"C:\\dir\"", "\"\\d\" is not an escape of JSON; a backslash itself is written \\\\"),
    ("\"\\uDC00\"", "\"\\uDC00\" is one half of a surrogate pair; the other half is missing"),
    ("01", "\"01\" is not a number as JSON writes one"),
    (
      "1234567890123456789",
      "the number 1234567890123456789 does not fit; at most 18 digits and an exponent up to a million can be kept exactly"
    ),
    (String(repeating: "[", count: 33), "arrays and objects stand more than 32 deep inside each other"),
    ("\"" + String(repeating: "a", count: 65537) + "\"", "this string is longer than 65536 bytes"),
    ("{\"a\":1,\n\"a\":2}", "the key \"a\" stands twice; the first is on line 1"),
  ])
  func messageSaysWhatIsWrong(_ text: String, _ message: String) { #expect(fault(text)?.message == message) }

  @Test(arguments: [
    ("[“a”]", "“ is a curly quotation mark; type the straight double one, \""),
    ("{”a”: 1}", "” is a curly quotation mark; type the straight double one, \""),
    ("{\"a\": ‘b’}", "‘ is a curly quotation mark; type the straight double one, \""),
    ("[«a»]", "« is another language's quotation mark; type the straight double one, \""),
    ("{'a': 1}", "' is a single quotation mark; JSON takes the double one, \""),
    ("[True]", "True stands here; JSON writes it true"), ("[1, FALSE]", "FALSE stands here; JSON writes it false"),
    ("{\"a\": None}", "None stands here; JSON writes it null"),
    ("[1,\u{A0}2]", "a no-break space (U+00A0) stands here; type an ordinary space in its place"),
    ("\u{202F}[]", "a no-break space (U+202F) stands here; type an ordinary space in its place"),
    ("[1]\u{200B}", "an invisible character (U+200B) stands here; take it out"),
    (
      "{\u{2003}\"a\": 1}",
      "a space that is not an ordinary one (U+2003) stands here; type an ordinary space in its place"
    ),
    ("// what is asked\n{}", "a comment stands here; JSON has no comments, so take it out"),
    ("{\"a\": 1, /* why */ \"b\": 2}", "a comment stands here; JSON has no comments, so take it out"),
    ("[1 # one\n]", "a comment stands here; JSON has no comments, so take it out"),
    ("{} // the end", "a comment stands here; JSON has no comments, so take it out"),
  ])
  func messageOnWhatEditorsAndOtherLanguagesWriteSaysWhatJSONWrites(_ text: String, _ message: String) {
    #expect(fault(text)?.message == message)
  }

  @Test func messageOnAnotherEncodingSaysWhatToDo() {
    #expect(fault([0xFF, 0xFE, 0x7B, 0x00])?.message == "these bytes are not UTF-8; save the file as UTF-8")
  }

  @Test(arguments: [
    ("2.5", "2.5 is not a whole number"), ("1e300", "1e300 is outside 0 to 3"), ("4", "4 is outside 0 to 3"),
    ("null", "null stands here; a whole number was expected"),
    ("\"3\"", "\"3\" stands here; a whole number was expected"),
  ])
  func messageOnAnIntegerSaysWhatIsWrong(_ text: String, _ message: String) throws {
    #expect(try fault(text) { _ = try $0.integer(in: 0...3) }?.message == message)
  }

  @Test func messageOnAnEmptyTextSaysSo() throws {
    #expect(try fault("\" \"") { _ = try $0.filledString() }?.message == "this text is empty; it has to say something")
  }
}
