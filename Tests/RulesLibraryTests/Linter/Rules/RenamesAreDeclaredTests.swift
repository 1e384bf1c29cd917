import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Questions that came back under another id, and pairs that name an id that never was.
@Suite struct RenamesAreDeclaredTests {
  /// What is found in the second version of a questionnaire whose first has the items `rent` and `keys`, by rule.
  private func findings(_ items: [JSONValue], replaces: JSONValue = [:]) throws -> [Finding] {
    let before = try QuestionnaireText([QuestionnaireText.level("rent"), QuestionnaireText.level("keys")])
      .questionnaire()
    var after = QuestionnaireText(items)
    after.version = "1.1.0"
    after.overriding = [("replaces", replaces)]
    return Linter.findings(in: after.bytes) { _ in [before] }
      .filter { ["undeclared-rename", "unknown-earlier-item"].contains($0.rule) }
  }

  private let keys = QuestionnaireText.level("keys")
  private let renamed = QuestionnaireText.level("money", ["prompt": "How is rent?"])

  @Test("The same words under a new id, and the old id gone: it is told, with the pair to write")
  func sameWords() throws {
    let found = try findings([renamed, keys])
    #expect(found.map(\.place.path) == ["sections[0].items[0].id"])
    #expect(
      found.map(\.message) == [
        "this has the same words as \"rent\" of 1.0.0, which is gone. If it is the same question, add "
          + "\"replaces\": { \"rent\": \"money\" } at the top level, and old answers move along"
      ])
  }

  @Test("Declared in either order, with other words, or with the old one still there, nothing is told")
  func sound() throws {
    #expect(try findings([renamed, keys], replaces: ["rent": "money"]) == [])
    #expect(try findings([renamed, keys], replaces: ["money": "rent"]) == [])
    #expect(try findings([QuestionnaireText.level("money"), keys]) == [])
    #expect(try findings([QuestionnaireText.level("rent"), renamed, keys]) == [])
  }

  @Test("A pair whose old id no earlier version has is told, in either order", arguments: [true, false])
  func mistyped(_ isOldFirst: Bool) throws {
    let found = try findings([renamed, keys], replaces: isOldFirst ? ["rnet": "money"] : ["money": "rnet"])
    #expect(found.map(\.rule).contains("unknown-earlier-item"))
    #expect(
      found.filter { $0.rule == "unknown-earlier-item" }.map(\.message) == [
        "no earlier version at hand has an item \"rnet\". Did you mean \"rent\"?"
      ])
  }

  @Test("Where no earlier version is at hand, nothing is told of either")
  func alone() {
    var text = QuestionnaireText([renamed, keys])
    text.overriding = [("replaces", ["rnet": "money"])]
    #expect(!text.findings.contains { ["undeclared-rename", "unknown-earlier-item"].contains($0.rule) })
  }
}
