import StrictJSON
import TestSupport
import Testing

/// The last that is accepted and the first that is refused, and large texts that have to end all the same.
struct LimitTests {
  @Test func depthIsBounded() throws {
    let deepest = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    #expect(try root(deepest).value().line == deepest)
    let fault = fault("[" + deepest + "]")
    #expect(fault?.reason == .tooDeep(limit: 32))
    #expect(words(fault?.place) == "1:33 " + String(repeating: "[0]", count: 32))
  }

  @Test func depthCountsObjectsAndArraysAlike() {
    let text = String(repeating: "[{\"a\":", count: 16)
    #expect(fault(text + "1" + String(repeating: "}]", count: 16)) == nil)
    #expect(words(fault(text + "{")?.place) == "1:97 " + String(repeating: "[0].a", count: 16))
  }

  @Test func depthCountsWhatIsOpenOnly() throws {
    let flat = "[" + String(repeating: "[{}],", count: 100) + "[]]"
    #expect(try root(flat).elements().count == 101)
  }

  @Test(arguments: ["a", "é", "€", "𝄞", #"\n"#, #"\u0041"#, #"\u20AC"#, #"\uD834\uDD1E"#])
  func stringIsBoundedByItsBytesOnceResolved(_ unit: String) throws {
    let width = try root("\"\(unit)\"").string().utf8.count
    let most = String(repeating: unit, count: 65536 / width) + String(repeating: "x", count: 65536 % width)
    #expect(try root("\"\(most)\"").string().utf8.count == 65536)
    #expect(words(fault("[1,\n\"\(most)x\"]")?.place) == "2:1 [1]")
    #expect(fault("\"\(most)x\"")?.reason == .stringTooLong(limit: 65536))
  }

  @Test func keyIsBoundedLikeAString() {
    let most = String(repeating: "k", count: 65536)
    #expect(fault("{\"\(most)\":1}") == nil)
    #expect(fault("{\"\(most)k\":1}")?.reason == .stringTooLong(limit: 65536))
  }

  @Test func longKeyIsCutShortInPathAndMessage() throws {
    let key = String(repeating: "k", count: 65536)
    let found = try #require(fault("{\"\(key)\":1,\"\(key)\":2}"))
    #expect(found.place.path == "[\"" + key.prefix(57) + "...\"]")
    #expect(found.message == "the key \"" + key.prefix(57) + "...\" stands twice; the first is on line 1")
  }

  private static let size = 8 * 1024 * 1024

  @Test(arguments: ["[", "{\"a\":", "[[],", "-", "\"", "\\", "1,", "tru", "\u{0}"])
  func eightMebibytesOfOneThingAreRefused(_ unit: String) {
    let text = Array(String(repeating: unit, count: Self.size / unit.utf8.count).utf8)
    #expect(fault(text) != nil)
  }

  @Test(arguments: [" ", "\n", "1", "\"", "é", "0.", "1e"])
  func eightMebibytesAfterABracketAreRefused(_ unit: String) {
    let text = Array(("[" + String(repeating: unit, count: Self.size / unit.utf8.count)).utf8)
    #expect(fault(text) != nil)
  }

  @Test func eightMebibytesOfDistinctKeysAreRead() throws {
    var text = "{"
    for number in 0..<700_000 { text += "\"k\(number)\":1," }
    #expect(fault(text + "\"end\":1}") == nil)
    #expect(fault(text + "\"k0\":1}")?.reason == .duplicateKey("k0", firstLine: 1))
  }

  @Test func everyPlaceInALongLineIsFound() throws {
    let count = 20_000
    let elements = try root("[" + String(repeating: "\"é\",", count: count) + "0]").elements()
    for (position, node) in elements.enumerated() {
      try #require(node.place == TextPlace(line: 1, column: 2 + 4 * position, path: "[\(position)]"))
    }
  }
}
