import StrictJSON
import Testing

/// The validator itself: every keyword by cases made by hand, each with what fits and what does not.
@Suite struct ValidatorTests {
  typealias Row = (schema: String, fits: [String], fitsNot: [String])

  private static let values: [Row] = [
    (#"{}"#, ["null", "1", "[]"], []), ("true", ["null"], []), ("false", [], ["null", "{}"]),
    (#"{"type":"null"}"#, ["null"], ["0", #""""#, "false"]),
    (#"{"type":"boolean"}"#, ["true", "false"], ["0", "null"]),
    (#"{"type":"integer"}"#, ["0", "-2", "3.0", "20e-1"], ["0.5", #""1""#, "true", "null"]),
    (#"{"type":"number"}"#, ["0.5", "2"], [#""1""#, "[]"]), (#"{"type":"string"}"#, [#""""#], ["1", "null"]),
    (#"{"type":"array"}"#, ["[]"], ["{}"]), (#"{"type":"object"}"#, ["{}"], ["[]"]),
    (#"{"type":["string","null"]}"#, [#""a""#, "null"], ["1", "false"]),
    (#"{"const":1}"#, ["1", "1.0"], ["2", #""1""#, "true"]), (#"{"const":true}"#, ["true"], ["false", "1", "null"]),
    (#"{"enum":["a",null,2]}"#, [#""a""#, "null", "2.0"], [#""b""#, "0", "[]"]),
    (#"{"minimum":-1}"#, ["-1", "-1.0", "7", #""-5""#], ["-2", "-1.5", "-1e9"]),
    (#"{"maximum":10}"#, ["10", "-1e9", "null"], ["11", "10.01", "1e999"]),
    (#"{"maxLength":2}"#, [#""ab""#, #""éé""#, #""😀😀""#, "123"], [#""abc""#, #""e\u0301e""#]),
    (#"{"pattern":"b"}"#, [#""abc""#, "1"], [#""ac""#, #""""#]),
    (#"{"pattern":"^a+$"}"#, [#""aa""#], [#""aab""#, #""aa\n""#, #""\naa""#, #""b\na""#]),
  ]

  private static let containers: [Row] = [
    (#"{"items":{"type":"null"}}"#, ["[]", "[null,null]", "1"], ["[1]", "[null,1]"]),
    (#"{"minItems":1}"#, ["[1]", "{}"], ["[]"]), (#"{"maxItems":1}"#, ["[]", "[1]", "{}"], ["[1,2]"]),
    (
      #"{"uniqueItems":true}"#, ["[1,2]", #"[{"a":1},{"a":2}]"#, #"[1,"1"]"#],
      ["[1,1.0]", #"[{"a":1,"b":2},{"b":2,"a":1}]"#]
    ),
    (#"{"uniqueItems":false}"#, ["[1,1]"], []),
    (#"{"properties":{"a":{"type":"null"}}}"#, ["{}", #"{"a":null,"b":1}"#, "[]"], [#"{"a":1}"#]),
    (#"{"required":["a","b"]}"#, [#"{"a":null,"b":1}"#, "7"], ["{}", #"{"a":1}"#, #"{"b":1,"c":1}"#]),
    (#"{"properties":{"a":true},"additionalProperties":false}"#, ["{}", #"{"a":1}"#, "1"], [#"{"b":1}"#]),
    (#"{"additionalProperties":{"type":"null"},"properties":{"a":true}}"#, [#"{"a":1,"b":null}"#], [#"{"b":1}"#]),
    (#"{"additionalProperties":true}"#, [#"{"a":1}"#], []),
    (#"{"propertyNames":{"pattern":"^a"}}"#, ["{}", #"{"ab":1}"#, #"["b"]"#], [#"{"ab":1,"b":1}"#]),
    (#"{"minProperties":1}"#, [#"{"a":1}"#, "[]"], ["{}"]),
    (#"{"maxProperties":1}"#, ["{}", "[1,2]"], [#"{"a":1,"b":1}"#]),
  ]

  private static let combined: [Row] = [
    (#"{"allOf":[{"minimum":1},{"maximum":3}]}"#, ["1", "3"], ["0", "4"]),
    (#"{"anyOf":[{"maximum":1},{"minimum":3}]}"#, ["1", "3"], ["2"]),
    (#"{"oneOf":[{"maximum":2},{"minimum":2}]}"#, ["1", "3"], ["2"]),
    (#"{"oneOf":[{"maximum":1},{"minimum":3}]}"#, ["1"], ["2"]), (#"{"not":{"const":1}}"#, ["2"], ["1"]),
    (#"{"if":{"minimum":1},"then":{"const":5}}"#, ["5", "0"], ["1", "6"]), (#"{"if":{"minimum":1}}"#, ["5", "0"], []),
    (#"{"then":{"const":5}}"#, ["1"], []),
    (##"{"$ref":"#/$defs/a","$defs":{"a":{"const":1}}}"##, ["1"], ["2"]),
    (##"{"$ref":"#/$defs/a","maximum":1,"$defs":{"a":{"minimum":1}}}"##, ["1"], ["0", "2"]),
    (##"{"$ref":"#/$defs/a/properties/b","$defs":{"a":{"properties":{"b":{"const":1}}}}}"##, ["1"], ["2"]),
    (
      ##"{"$ref":"#/$defs/self","$defs":{"self":{"type":"object","properties":{"a":{"$ref":"#/$defs/self"}}}}}"##,
      [#"{"a":{"a":{}}}"#], [#"{"a":{"a":1}}"#]
    ),
    (#"{"format":"date","title":"t","description":"d","$id":"i","$schema":"s"}"#, [#""never""#], []),
  ]

  @Test("Keywords that look at a value alone", arguments: values)
  func value(_ row: Row) throws { try expect(row) }

  @Test("Keywords that look at elements and members", arguments: containers)
  func container(_ row: Row) throws { try expect(row) }

  @Test("Keywords that put schemas together", arguments: combined)
  func combination(_ row: Row) throws { try expect(row) }

  @Test("A fault stands where it belongs, with its keyword")
  func places() throws {
    let schema = #"{"required":["c"],"additionalProperties":false,"properties":{"a":{"items":{"enum":[1]}}}}"#
    let found = try Schema(Array(schema.utf8)).faults(Array(#"{"a":[1,2],"b":0}"#.utf8))
    #expect(Set(found.map { "\($0.path) \($0.keyword)" }) == [" required", "b additionalProperties", "a[1] enum"])
  }

  @Test("On request, what an object's schema does not describe is a fault, even where it may be there")
  func undescribed() throws {
    let schema = Array(#"{"type":"object","properties":{"a":{"anyOf":[{"properties":{"x":true}}]}}}"#.utf8)
    let value = Array(#"{"a":{"b":1},"c":1}"#.utf8)
    #expect(try Schema(schema).faults(value) == [])
    #expect(try Schema(schema, refusesUndescribed: true).faults(value).map(\.path) == ["c"])
  }

  @Test(
    "A schema with a word that is not known here is refused",
    arguments: [
      #"{"minLength":1}"#, #"{"properties":{"a":{"exclusiveMinimum":1}}}"#, #"{"items":[{}]}"#,
      #"{"$defs":{"a":{"b":1}}}"#,
      #"{"$ref":"other.json"}"#, ##"{"$ref":"#/$defs/a"}"##, #"{"anyOf":[{"not":{"then":{"else":{}}}}]}"#,
      #"{"pattern":"("}"#,
    ])
  func unknown(_ schema: String) { #expect(throws: (any Error).self) { try Schema(Array(schema.utf8)) } }

  @Test("A type that there is not is refused when it is looked at")
  func unknownType() throws {
    let schema = try Schema(Array(#"{"type":"text"}"#.utf8))
    #expect(throws: UnknownWord(word: "text")) { try schema.faults(Array("1".utf8)) }
  }

  private func expect(_ row: Row) throws {
    let schema = try Schema(Array(row.schema.utf8))
    for text in row.fits { #expect(try schema.faults(Array(text.utf8)) == [], "\(row.schema) with \(text)") }
    for text in row.fitsNot { #expect(try schema.faults(Array(text.utf8)) != [], "\(row.schema) with \(text)") }
  }
}
