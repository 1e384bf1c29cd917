import StrictJSON
import Testing

struct DuplicateKeyTests {
  @Test(arguments: [
    (#"{"a":1,"a":1}"#, "1:8 a", "a"), (#"{"a":1,"b":2,"a":3}"#, "1:14 a", "a"), (#"{"":1,"":1}"#, #"1:7 [""]"#, ""),
    (#"{"a":1,"\u0061":2}"#, #"1:8 ["\u0061"]"#, "a"), (#"{"\/":1,"/":2}"#, #"1:9 ["/"]"#, "/"),
    (#"{"\u00e9":1,"é":2}"#, #"1:13 ["é"]"#, "é"), (#"{"\ud83d\ude00":1,"😀":2}"#, #"1:19 ["😀"]"#, "😀"),
    (#"{"x":[0,{"a":{"b":1},"a":[]}]}"#, "1:22 x[1].a", "a"), (#"[{"a":1},{"a":1,"a":2}]"#, "1:17 [1].a", "a"),
    (#"{"a":{"a":1,"a":2},"a":3}"#, "1:13 a.a", "a"), (#"{"a b":1,"a b":2}"#, #"1:10 ["a b"]"#, "a b"),
  ])
  func duplicateIsRefusedAtTheSecond(_ text: String, _ place: String, _ key: String) {
    let fault = fault(text)
    #expect(fault?.reason == .duplicateKey(key, firstLine: 1))
    #expect(words(fault?.place) == place)
  }

  /// Names that only look alike, or that Unicode calls equivalent, are different bytes and so different keys.
  @Test(arguments: [
    (#"{"é":1,"e\u0301":2}"#, 2), ("{\"\u{212A}\":1,\"K\":2}", 2), ("{\"\u{37E}\":1,\";\":2}", 2),
    (#"{"a":1,"A":2}"#, 2),
    (#"{"a":1,"a\u0000":2}"#, 2), (#"{"a":1,"a ":2,"":3}"#, 3), ("{\"ﬁ\":1,\"fi\":2}", 2), (#"{"\\u0061":1,"a":2}"#, 2),
    (#"{"a":{"a":{"a":1}},"b":{"a":1}}"#, 2),
  ])
  func differentBytesAreDifferentKeys(_ text: String, _ count: Int) throws {
    var keys = 0
    try root(text).forEachMember { _, _ in keys += 1 }
    #expect(keys == count)
  }

  /// Up to eight keys are compared in pairs, more through a table: both sides of the line, every pair.
  @Test(arguments: [2, 3, 7, 8, 9, 10, 20])
  func everyPairOfKeysIsCompared(_ count: Int) {
    for first in 0..<count {
      for second in first + 1..<count {
        let keys = (0..<count).map { $0 == second ? "k\(first)" : "k\($0)" }
        let fault = fault("{" + keys.map { "\n\"\($0)\": {\"k\": [0]}" }.joined(separator: ",") + "}")
        #expect(fault?.reason == .duplicateKey("k\(first)", firstLine: first + 2))
        #expect(words(fault?.place) == "\(second + 2):1 k\(first)")
      }
    }
  }

  @Test(arguments: [2, 8, 9, 30])
  func escapedSpellingsAreComparedWithPlainOnes(_ count: Int) {
    let keys = (0..<count).map { "\"k\($0)\": 0" } + ["\"\\u006b\(count - 1)\": 0"]
    let text = "{" + keys.joined(separator: ",") + "}"
    #expect(fault(text)?.reason == .duplicateKey("k\(count - 1)", firstLine: 1))
  }
}
