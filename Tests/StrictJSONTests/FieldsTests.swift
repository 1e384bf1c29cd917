import StrictJSON
import Testing

struct FieldsTests {
  private static let text = #"{"id": "a", "level": null, "\u006eote": "n", "x": 1}"#
  private static let known: [StaticString] = ["id", "level", "note", "x", "absent"]

  @Test func valueIsFoundUnderItsKey() throws {
    let fields = try JSONFields(root(Self.text), known: Self.known)
    #expect(try fields["id"]?.string() == "a")
    #expect(try fields["note"]?.string() == "n")
    #expect(try fields["x"]?.integer(in: 0...9) == 1)
    #expect(fields["level"]?.isNull == true)
    #expect(fields["absent"] == nil)
    #expect(fields["i"] == nil)
    #expect(fields["idd"] == nil)
  }

  @Test func nullCountsAsAbsentWhereAValueIsOptional() throws {
    let fields = try JSONFields(root(Self.text), known: Self.known)
    #expect(fields.optional("level") == nil)
    #expect(fields.optional("absent") == nil)
    #expect(try fields.optional("id")?.string() == "a")
  }

  @Test func nullIsThereWhereAValueIsRequired() throws {
    let fields = try JSONFields(root(Self.text), known: Self.known)
    #expect(try fields.required("level").isNull)
  }

  @Test func missingKeyIsNamedAtTheObject() throws {
    let fault = try fault("[{},\n {\"a\": 1}]") { node in
      _ = try JSONFields(node.elements()[1], known: ["a", "b"]).required("b")
    }
    #expect(fault?.reason == .missingKey("b"))
    #expect(words(fault?.place) == "2:2 [1]")
    #expect(fault?.message == "the key \"b\" is missing")
  }

  @Test func unknownKeyIsRefusedWithTheNearestKnownOne() throws {
    let fault = try fault("{\"x\": {\"id\": 1,\n \"Lable\": 2}}") { node in
      _ = try JSONFields(#require(JSONFields(node, known: ["x"])["x"]), known: ["id", "label"])
    }
    #expect(fault?.reason == .unknownKey("Lable", suggestion: "label", known: ["id", "label"]))
    #expect(words(fault?.place) == "2:2 x.Lable")
    #expect(fault?.message == "\"Lable\" is not a key that is known here. Did you mean \"label\"?")
  }

  @Test func unknownKeyLikeNoOtherIsAnsweredWithAllThatAreKnown() throws {
    let fault = try fault("{\"colour\": 1}") { _ = try JSONFields($0, known: ["id", "label"]) }
    #expect(fault?.message == "\"colour\" is not a key that is known here; known are: id, label")
  }

  /// U+212A is equivalent to K in Unicode, and so equal as a `String`; it is another key all the same.
  @Test(arguments: ["{\"\u{212A}ey\": 1}", #"{"\u212Aey": 1}"#, #"{"Key\u0000": 1}"#, #"{"key": 1}"#])
  func keyThatOnlyLooksLikeAKnownOneIsUnknown(_ text: String) throws {
    let fault = try fault(text) { _ = try JSONFields($0, known: ["Key"]) }
    #expect(fault?.message.contains("not a key that is known here") == true)
  }

  @Test(arguments: [
    ("[]", "a list"), ("\"a\"", "\"a\""), ("1.50", "1.50"), ("null", "null"), ("true", "true"),
  ])
  func whatIsNoObjectIsRefused(_ text: String, _ found: String) throws {
    let fault = try fault(text) { _ = try JSONFields($0, known: []) }
    #expect(fault?.reason == .wrongKind(found: found, wanted: "an object in curly brackets"))
  }

  @Test func objectWithoutKeysIsAllKnown() throws {
    #expect(try JSONFields(root("{}"), known: [])["a"] == nil)
  }
}
