import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// The half-answered assessment of small-garden 1.0.0, moved to 1.1.0.
@Suite struct MigrationTests {
  @Test("The new record, whole: what stands has moved, the rest is open, and every old answer is there") func whole()
    throws
  {
    let found = String(decoding: JSONWriter.pretty(try Gardens.moved(Sample.text()).json), as: UTF8.self)
    #expect(try found == Repository.text(of: "Tests/RecordsTests/Expected/migrated.json"))
  }

  @Test("What became of each answer") func fates() throws {
    let migration = try Gardens.moved(Sample.text())
    let lines = zip(migration.comparison.items, migration.fates).map { change, fate in
      let item =
        change.to.map { migration.comparison.to.items[$0] } ?? migration.comparison.from.items[change.from ?? 0]
      return "\(item.id) \(change.itemClass.rawValue) \(fate.rawValue)"
    }
    #expect(
      lines == [
        "purpose unchanged stands", "money reworded set-aside", "model options-changed set-aside",
        "plots unchanged stands", "helpers unchanged stands", "key-holder renamed stands", "summer-rota added none",
        "winter-rota added none", "spades unchanged stands", "water added none", "wishes unchanged stands",
        "rota removed none", "first-aid removed set-aside",
      ])
  }

  @Test("The id tells the version, and an earlier move's suffix gives way") func ids() throws {
    let there = try Gardens.moved(Sample.text())
    #expect(there.assessment.id == "november-to-1-1-0")
    let back = try Gardens.moved(there, to: "1.0.0")
    #expect(back.assessment.id == "november-to-1-0-0")
    #expect(back.assessment.migratedFrom?.id == "november-to-1-1-0")
    let named = try Gardens.moved(Sample.text().replacing("\"november\"", with: "\"not-to-1-0-0\""))
    #expect(named.assessment.id == "not-to-1-0-0-to-1-1-0")
  }

  @Test("Votes and choices go with items that live on; those of the others are kept with them") func priorities() throws
  {
    let said =
      #""chosen": ["rota", "money", "first-aid", "lead"], "reason": "Spring.", "votes": { "rota": 2, "lead": 3 }"#
    let text = try Sample.text().replacing(#""votes": { "spades": 4 }"#, with: said)
    let migration = try Gardens.moved(text)
    let positions = migration.comparison.to.positions
    let expected = Assessment.GroupPriorities(
      chosen: ["money", "key-holder"].compactMap { positions[$0] }, reason: "Spring.",
      votes: [try #require(positions["key-holder"]): 3])
    #expect(migration.assessment.priorities == expected)
    let kept = migration.assessment.orphaned.map { "\($0.item) \($0.votes ?? 0) \($0.chosen ?? 0)" }
    #expect(kept == ["money 0 0", "model 0 0", "rota 2 1", "first-aid 0 3"])
  }

  @Test("At the core depth, what was answered beyond it is kept too") func core() throws {
    let text = try Sample.text().replacing(#""depth": "full""#, with: #""depth": "core""#)
    let assessment = try Gardens.moved(text).assessment
    #expect(assessment.depth == .core)
    let written = String(decoding: JSONWriter.pretty(try Gardens.moved(text).json), as: UTF8.self)
    #expect(written.contains("\"helpers\": {\n      \"level\": 1"))
    #expect(written.contains("\"water\": {\n      \"level\": null"))
    #expect(!written.contains("summer-rota"))
  }

  @Test("Back at the version that was answered, every answer stands again, and an answer given in between is kept")
  func back() throws {
    let there = try Gardens.moved(Sample.text())
    let answered = String(decoding: JSONWriter.pretty(there.json), as: UTF8.self)
      .replacing(
        "\"money\": {\n      \"level\": null", with: "\"money\": {\n      \"level\": 2, \"note\": \"In writing.\""
      )
      .replacing("\"water\": {\n      \"level\": null", with: "\"water\": {\n      \"level\": 1")
    let back = try Gardens.moved(answered, to: "1.0.0")
    #expect(try back.assessment.responses == Sample.answered(Sample.text()).assessment.responses)
    let kept = back.assessment.orphaned.map { "\($0.item)@\($0.version) \($0.itemClass.rawValue)" }
    #expect(kept == ["money@1.1.0 reworded", "water@1.1.0 removed"])
    let money = try #require(back.comparison.items.firstIndex { $0.to == 1 })
    #expect(back.fates[money] == .setAsideAndRestored)
    let again = try Gardens.moved(back, to: "1.1.0").assessment
    let position = try #require(there.comparison.to.positions["money"])
    #expect(again.responses[position] == Assessment.Response(answer: .level(2), note: "In writing."))
    #expect(again.orphaned.map(\.item) == ["money", "model", "first-aid"])
  }

  @Test("Of two answers to the same question the later comes back, and the other stays") func two() throws {
    let orphan = { (level: Int) in
      #"{ "item": "water", "version": "1.1.0", "class": "removed", "answer": { "level": \#(level) } }"#
    }
    let last = #""priorities": { "votes": { "spades": 4 } }"#
    let text = try Sample.text().replacing(last, with: #"\#(last), "orphaned": [\#(orphan(1)), \#(orphan(2))]"#)
    let migration = try Gardens.moved(text)
    let water = try #require(migration.comparison.to.positions["water"])
    #expect(migration.assessment.responses[water].answer == .level(2))
    #expect(migration.assessment.orphaned.first?.item == "water")
    #expect(migration.assessment.orphaned.first?.answer == WrittenAnswer(.init(answer: .level(1)), choice: nil))
  }

  @Test("What does not fit wholly stays set aside", arguments: misfits)
  func unfit(_ orphan: String) throws {
    let last = #""priorities": { "votes": { "spades": 4 } }"#
    let all =
      #""priorities": { "chosen": ["purpose", "money", "helpers", "lead", "spades"], "votes": { "spades": 4 } }"#
    let text = try Sample.text().replacing(last, with: #"\#(all), "orphaned": [\#(orphan)]"#)
    let migration = try Gardens.moved(text)
    #expect(migration.assessment.orphaned.count == 4)
    #expect(migration.assessment.orphaned.first?.version.description != "1.0.0")
  }

  private static let misfits = [
    #"{ "item": "water", "version": "1.1.1", "class": "removed", "answer": { "level": 1 } }"#,
    #"{ "item": "waterfall", "version": "1.1.0", "class": "removed", "answer": { "level": 1 } }"#,
    #"{ "item": "water", "version": "1.1.0", "class": "removed", "answer": { "level": 3 } }"#,
    #"{ "item": "water", "version": "1.1.0", "class": "removed", "answer": { "choice": "own" } }"#,
    #"{ "item": "water", "version": "1.1.0", "class": "removed", "answer": { "notApplicable": "Dry." } }"#,
    #"{ "item": "model", "version": "1.1.0", "class": "options-changed", "answer": { "choice": "let" } }"#,
    #"{ "item": "helpers", "version": "1.1.0", "class": "removed", "answer": { "level": 2 } }"#,
    #"{ "item": "water", "version": "1.1.0", "class": "removed", "answer": { "level": 1 }, "chosen": 1 }"#,
    #"{ "item": "spades", "version": "1.1.0", "class": "removed", "answer": {}, "votes": 1 }"#,
  ]
}
