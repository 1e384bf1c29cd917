import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// A kept plan, read back.
@Suite struct PlanReadingTests {
  @Test("What was read is written the very same") func roundTrip() throws {
    #expect(try String(decoding: KeptPlan.plan().bytes, as: UTF8.self) == KeptPlan.text())
  }

  @Test("What people did about an action is read: status, reason, owner, dates, notes, evidence") func people() throws {
    let plan = try KeptPlan.plan()
    #expect(plan.actions.map(\.id) == ["lead", "rota", "money", "spades"])
    #expect(plan.actions.map(\.status) == [.done, .stopped, .underWay, .notStarted])
    #expect(plan.actions[1].stoppedBecause == "It rains enough.")
    #expect(plan.actions[2].owner == "Sam Hill" && plan.actions[2].due.description == "2027-02-27")
    #expect(plan.actions[2].notes.map(\.text) == ["Asked the treasurer."])
    #expect(plan.actions[0].evidence.map(\.text) == ["Minutes, 18 December"])
    #expect(plan.actions[0].origin == .item("key-holder"))
    #expect(plan.actions.map { $0.questionChange?.itemClass } == [nil, .removed, .reworded, nil])
    #expect(plan.nextReview?.description == "2027-05-23")
  }

  @Test("The rounds are read with the words of each") func rounds() throws {
    let plan = try KeptPlan.plan()
    #expect(plan.round.assessment.round == "2027-Q1" && plan.round.assessment.unit == "Seed group, Anytown")
    #expect(plan.round.questionnaire.version.description == "1.1.0")
    guard case .priorities(let first)? = plan.earlier.first?.basis else {
      Issue.record("the first round has priorities")
      return
    }
    #expect(first.isGroupChoice && first.reason == "Spring is near." && first.chosen == ["lead", "rota", "money"])
    #expect(
      plan.history[2]
        == PlanEvent(
          try #require(CivilDate("2026-12-01")), "Due: 2027-02-27.", action: "money", was: "2027-02-20"))
  }

  @Test("Files from before actions had ids are read, and two actions for one item get two ids") func older() throws {
    let old = try KeptPlan.text()
      .replacing(#/\n      "(id|assessed)": "[a-z0-9-]+",/#, with: "")
      .replacing(#/\n  "earlier": \[\n.*?\n  \],/#.dotMatchesNewlines(), with: "")
      .replacing("  \"nextReview\": \"2027-05-23\",\n", with: "").replacing("    \"byGroup\": false,\n", with: "")
      .replacing("\"item\": \"spades\"", with: "\"item\": \"money\"")
    #expect(!old.contains("\"assessed\"") && !old.contains("\"earlier\"") && !old.contains("\"byGroup\""))
    let plan = try KeptPlan.sound(old)
    #expect(plan.allActions.map(\.id) == ["key-holder", "rota", "money", "money-2", "plots-for-helpers"])
    #expect(plan.allActions.allSatisfy { $0.assessed.description == "2027-02-21" })
    #expect(plan.earlier.isEmpty && plan.nextReview == nil)
    guard case .priorities(let choice) = plan.round.basis else { return }
    #expect(!choice.isGroupChoice)
    #expect(try KeptPlan.sound(plan.bytes) == plan)
  }

  @Test("Who chose is taken from what was chosen, where an older file does not say") func whoChose() throws {
    let text = try KeptPlan.text().replacing("    \"byGroup\": false,\n", with: "")
      .replacing("\"chosen\": [\n      \"money\",\n      \"spades\"\n    ]", with: "\"chosen\": [\"spades\"]")
    guard case .priorities(let choice) = try KeptPlan.sound(text).round.basis else { return }
    #expect(choice.isGroupChoice && choice.chosen == ["spades"])
  }

  @Test("The role under lead comes before the others, whether or not it is among them") func lead() throws {
    let change = { (lead: String) in
      try KeptPlan.sound(KeptPlan.text().replacing("\"lead\": \"treasurer\"", with: "\"lead\": \(lead)")).actions[2]
        .leads
    }
    #expect(try change("\"treasurer\"") == ["treasurer", "head-gardener"])
    #expect(try change("\"head-gardener\"") == ["head-gardener", "treasurer"])
    #expect(try change("\"Our chair\"") == ["Our chair", "treasurer", "head-gardener"])
    #expect(try change("null") == ["treasurer", "head-gardener"])
  }

  @Test(
    "What the tool wrote before it kept plans is read and written with nothing but additions",
    arguments: ["Tests/RecordsTests/Expected/plan.json", "Tests/RecordsTests/Expected/mitigation-plan.json"])
  func expected(_ path: String) throws {
    let text = try Repository.text(of: path)
    #expect(try String(decoding: KeptPlan.sound(text).bytes, as: UTF8.self) == text)
    let old = text.replacing(#/\n      "(id|assessed)": "[a-z0-9-]+",/#, with: "")
      .replacing("  \"earlier\": [],\n", with: "").replacing(#/  "nextReview": .*\n/#, with: "")
      .replacing("    \"byGroup\": false,\n", with: "")
    #expect(old != text)
    let again = try KeptPlan.sound(old)
    let plan = try KeptPlan.sound(text)
    #expect(again.actions == plan.actions && again.round == plan.round && again.history == plan.history)
  }
}
