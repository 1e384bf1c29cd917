import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// What items need first.
@Suite struct NeedsTests {
  @Test("Needs may name earlier and later items, and share them")
  func shared() throws {
    let read = try questionnaire(["a": ["c", "b"], "b": ["c"], "c": [], "d": ["a", "b", "c"]])
    #expect(read.items.map { $0.level?.needs } == [[2, 1], [2], [], [0, 1, 2]])
  }

  @Test("Items that need each other in a circle are refused, each named, at the first of them")
  func circle() {
    let reading = text(["a": [], "b": ["a", "d"], "c": ["b"], "d": ["e"], "e": ["a", "c"]]).reading
    #expect(reading.questionnaire == nil)
    #expect(
      reading.findings.map(\.message) == ["these items need each other in a circle: b → d → e → c → b"])
    #expect(reading.findings.map(\.place.path) == ["sections[0].items[1]"])
  }

  @Test("Two items that need each other are a circle")
  func pair() {
    let reading = text(["a": ["b"], "b": ["a"]]).reading
    #expect(reading.findings.map(\.message) == ["these items need each other in a circle: a → b → a"])
  }

  @Test("A thousand items in one chain are no circle; closed, they are")
  func longChain() throws {
    func items(lastNeeds needs: JSONValue) -> QuestionnaireText {
      QuestionnaireText(
        (0..<1000).map { number in
          QuestionnaireText.level("i\(number)", ["needs": number == 999 ? needs : [.string("i\(number + 1)")]])
        })
    }
    #expect(try items(lastNeeds: []).questionnaire().items[0].level?.needs == [1])
    let findings = items(lastNeeds: ["i0"]).reading.findings
    #expect(findings.count == 1)
    let message = try #require(findings.first?.message)
    #expect(message.hasPrefix("these items need each other in a circle: i0 → i1 → i2"))
    #expect(message.count == 1001 && message.hasSuffix("…"), "a thousand ids are cut short")
  }

  private func text(_ needs: KeyValuePairs<String, [String]>) -> QuestionnaireText {
    QuestionnaireText(needs.map { QuestionnaireText.level($0.key, ["needs": .strings($0.value)]) })
  }

  private func questionnaire(_ needs: KeyValuePairs<String, [String]>) throws -> Questionnaire {
    try text(needs).questionnaire()
  }
}
