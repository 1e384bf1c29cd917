import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import Reports

/// Every reason and every detail in words.
@Suite struct ChangeWordingTests {
  private struct Row {
    let old: [JSONValue]
    let new: [JSONValue]
    var replaces: JSONValue = [:]
    let words: String
  }

  private static let level = QuestionnaireText.level("a")
  private static let number = QuestionnaireText.number("a")
  private static let choice = QuestionnaireText.choice("a", of: ["x", "y"])
  private static let text = QuestionnaireText.text("a")

  private static let rows: [Row] = [
    Row(old: [text], new: [text], words: "The question and its answers are the same."),
    Row(old: [text], new: [text.setting("prompt", to: "What?")], words: "Its words changed."),
    Row(
      old: [text], new: [QuestionnaireText.text("b", ["prompt": "How is a?"])], replaces: ["a": "b"],
      words: "Its name in files was a before."),
    Row(old: [text], new: [number], words: "It was answered with words, and is answered with a number now."),
    Row(old: [number], new: [text], words: "It was answered with a number, and is answered with words now."),
    Row(
      old: [choice], new: [QuestionnaireText.choice("a", of: ["z", "x", "w"])],
      words: #"Its words changed. New among its choices: "z" and "w". Gone from them: "y"."#),
    Row(
      old: [choice], new: [QuestionnaireText.choice("a", of: ["y", "x"])],
      words: "Its words changed. Its choices stand in another order."),
    Row(
      old: [number], new: [number.setting("unit", to: "posts")],
      words: "It was counted in people, and is counted in posts now."),
    Row(
      old: [number], new: [number.setting("decimals", to: 0)],
      words: "It took numbers with at most 2 decimals, and takes whole numbers now."),
    Row(
      old: [number.setting("decimals", to: 0)], new: [number.setting("decimals", to: 1)],
      words: "It took whole numbers, and takes numbers with at most 1 decimal now."),
    Row(
      old: [number], new: [number.setting("max", to: .decimal(units: 25, places: 1))],
      words: "It took numbers from 0 to 100, and takes numbers from 0 to 2.5 now."),
    Row(
      old: [text.setting("notApplicable", to: true)], new: [text],
      words: #""Not applicable" cannot be the answer any more."#),
    Row(old: [], new: [text], words: "It was not asked before."),
    Row(old: [text], new: [], words: "It is no longer asked."),
    Row(
      old: [text, level.setting("id", to: "b")], new: [QuestionnaireText.text("c")], replaces: ["a": "c", "b": "c"],
      words: #"It asks what "About a" (a) and "About a" (b) asked."#),
  ]

  @Test("A reason in words", arguments: rows.indices)
  func reason(_ index: Int) throws {
    let row = Self.rows[index]
    let comparison = try Self.comparison(row.old, row.new, replaces: row.replaces)
    let change = try #require(comparison.items.first)
    #expect(ChangeWording(comparison: comparison).reason(change) == row.words)
  }

  @Test("What was merged names what asks it now") func merged() throws {
    let comparison = try Self.comparison(
      [Self.text, QuestionnaireText.text("b")], [QuestionnaireText.text("b")], replaces: ["a": "b"])
    let words = comparison.items.map(ChangeWording(comparison: comparison).reason)
    #expect(words.last == #"What it asked is asked by "About b" (b) now."#)
  }

  @Test("A scale of another length names both lengths") func levels() throws {
    let two: JSONValue = QuestionnaireText.level("a", ["scale": "two", "levels": ["None", "Some"], "steps": []])
    let comparison = try Self.comparison([Self.level], [two])
    let words = comparison.items.map(ChangeWording(comparison: comparison).reason)
    #expect(words == ["Its words changed. It had 4 levels, and has 2 now."])
  }

  @Test("A number's question is put side by side by its prompt, a shorter scale by the levels that went") func pairs()
    throws
  {
    let two = QuestionnaireText.level("a", ["scale": "two", "levels": ["None", "Some"], "steps": []])
    let comparison = try Self.comparison([Self.level], [two])
    let entries = WordingPairs(old: comparison.from.items[0], new: comparison.to.items[0]).entries
    #expect(entries.map(\.text) == ["Level 2", "Level 3"])
    #expect(entries.map(\.lines) == [["Old: Most: Most"], ["Old: All: All"]])
    let asked = try Self.comparison([Self.number], [Self.number.setting("prompt", to: "How many?")])
    let words = WordingPairs(old: asked.from.items[0], new: asked.to.items[0]).entries
    #expect(words == [Document.Entry("Question", lines: ["Old: How is a?", "New: How many?"])])
  }

  @Test("The verdict's changes in words") func verdict() throws {
    let rules: [(JSONValue, JSONValue, [String])] = [
      (nil, [:], ["A verdict is given, which was not before."]), ([:], nil, ["No verdict is given any more."]),
      (
        ["readyAt": 60], ["texts": ["cannot-say": "Hm."]],
        [
          "The score that \"ready\" asks for is 70, and was 60.",
          "The words of the verdict \"Cannot say yet\" changed.",
        ]
      ),
    ]
    for (old, new, words) in rules {
      var (from, to) = (QuestionnaireText([]), QuestionnaireText([]))
      from.verdict = old
      to.verdict = new
      to.version = "1.1.0"
      let comparison = VersionComparison(from: try from.questionnaire(), to: try to.questionnaire())
      #expect(ChangeWording(comparison: comparison).verdict == words)
    }
  }

  @Test("One of each is told in the singular") func singular() throws {
    let comparison = try Self.comparison(
      [Self.text, Self.number.setting("id", to: "b")], [QuestionnaireText.text("c")])
    #expect(
      ChangeWording(comparison: comparison).summary
        == "Of the 2 questions of version 1.0.0, 0 keep their answers, 0 are asked again and 2 are no longer asked; "
        + "1 question of version 1.1.0 is new.")
    let other = try Self.comparison([Self.text], [Self.text, QuestionnaireText.text("c")])
    #expect(
      ChangeWording(comparison: other).summary
        == "Of the 1 question of version 1.0.0, 1 keeps its answer, 0 are asked again and 0 are no longer asked; "
        + "1 question of version 1.1.0 is new.")
  }

  @Test("Every detail that can change has a title of its own") func aspects() {
    let titles = ItemAspect.allCases.map(\.title)
    #expect(Set(titles).count == titles.count)
    #expect(titles.allSatisfy { !$0.isEmpty })
  }

  private static func comparison(
    _ old: [JSONValue], _ new: [JSONValue], replaces: JSONValue = [:]
  ) throws -> VersionComparison {
    let scales: JSONValue = [
      QuestionnaireText.scale("four", ["None", "Some", "Most", "All"]),
      QuestionnaireText.scale("two", ["None", "Some"]),
    ]
    var (from, to) = (QuestionnaireText(old), QuestionnaireText(new))
    from.overriding = [("scales", scales)]
    to.overriding = [("scales", scales), ("replaces", replaces)]
    to.version = "1.1.0"
    return VersionComparison(from: try from.questionnaire(), to: try to.questionnaire())
  }
}
