import RulesLibrary
import StrictJSON
import Testing

/// What a schema cannot say, as each schema's description tells: the tool refuses it, and the schema does not.
@Suite struct BeyondSchemaTests {
  private static let money = "sections[1].items[0]"
  private static let posts = "sections[0].items[1]"

  private static let questionnaires: [Change] = [
    .put("\(money).scale", "four"), .put("\(money).needs[0]", "peple"), .put("\(money).leads[0]", "leader"),
    .put("replaces.old-money", "mony"), .put("checks[1].when.item", "modl"), .put("roles[1].id", "lead"),
    .put("sections[1].id", "first"), .put("checks[1].id", "few-people"), .put("sections[0].items[2].id", "money"),
    .put("\(money).levels", ["No", "Yes"]), .put("\(money).steps[0].from", 2), .put("\(money).steps[0].from", 0),
    .put("\(money).target", 3), .put("\(money).foundation.atLeast", 3), .put("\(money).needs[0]", "money"),
    .put("\(money).needs[0]", "words"), .put("sections[1].items[1].needs", ["money"]),
    .put("sections[0].items[0].askWhen", ["item": "money", "unknown": true]),
    .put("checks[1].when", ["item": "posts", "is": "own"]),
    .put("checks[1].when", ["item": "model", "above": 1]), .put("checks[1].when", ["item": "model", "is": "owned"]),
    .put("\(posts).max", 0), .put("\(posts).min", .decimal(units: 125, places: 3)),
    .put("checks[1].when", ["item": "posts", "above": .decimal(units: 125, places: 3)]),
    .put("checks[0].when.atLeast.times", .decimal(units: 1, places: 5)), .put("changes[0].date", "2026-02-30"),
    .put("scales[0].levels[0].value", 1),
  ]

  private static let assessments: [Change] = [
    .put("questionnaire.id", "small-gardn"), .put("questionnaire.version", "2.0.0"),
    .put("questionnaire.sha256", .string(String(repeating: "0", count: 64))), .put("answers.bees", [:]),
    .put("answers.purpose.level", 4), .put("answers.model.choice", "bought"), .put("answers.plots.number", 41),
    .put("answers.plots.number", .decimal(units: 1255, places: 2)), .put("answers.helpers", ["number": 1]),
    .put("answers.lead", ["notApplicable": "Nobody leads."]), .put("answers.purpose.spread.votes", [0, 0, 0]),
    .put("answers.model.spread", ["votes": [0, 0]]), .put("answers.purpose.spread.gap", 4),
    .put("priorities.chosen[0]", "model"),
    .put("priorities.votes.bees", 1), .put("date", "2026-11-31"), .put("date", "0000-01-01"),
    .put("questionnaire.id", "water-options"),
  ]

  private static let weighedRecords: [Change] = [
    .put("weights.beauty", 1), .put("weights.cost", .decimal(units: 50_125, places: 3)), .put("ratings.river", [:]),
    .put("ratings.well.beauty", 1), .put("ratings.well.cost", .decimal(units: 1, places: 3)),
    .put("mustHaves.cheap", [:]), .put("mustHaves.clean.river", true), .put("decision.option", "river"),
    .put("questionnaire.id", "small-garden"), .put("questionnaire.version", "2.0.0"),
    .put("questionnaire.sha256", .string(String(repeating: "0", count: 64))), .put("date", "2026-11-31"),
  ]

  private static let plans: [Change] = [
    .put("actions[3].id", "money"), .put("fromChecks[0].id", "lead"), .put("nextReview", "2027-02-29"),
    .put("actions[0].due", "0000-01-01"), .put("history[0].date", "2026-11-31"),
    .put("earlier[0].assessment.date", "2026-06-31"), .put("actions[2].notes[0].date", "2026-02-30"),
  ]

  @Test("Questionnaires", arguments: questionnaires)
  func questionnaire(_ change: Change) throws { try expectRefusedByTheToolAlone(.questionnaire(), change) }

  @Test("Assessments", arguments: assessments)
  func assessment(_ change: Change) throws { try expectRefusedByTheToolAlone(.assessment(), change) }

  private static let ballots: [Change] = [
    .put("questionnaire.id", "small-gardn"), .put("questionnaire.version", "2.0.0"),
    .put("questionnaire.sha256", .string(String(repeating: "0", count: 64))), .put("answers.bees", [:]),
    .put("answers.purpose.level", 4), .put("answers.model", [:]), .put("answers.rota.notApplicable", true),
    .put("date", "2026-11-31"), .put("questionnaire.id", "water-options"),
  ]

  @Test("Ballots", arguments: ballots)
  func ballot(_ change: Change) throws { try expectRefusedByTheToolAlone(.ballot(), change) }

  @Test("Assessments of option appraisals", arguments: weighedRecords)
  func weighed(_ change: Change) throws { try expectRefusedByTheToolAlone(.weighed(), change) }

  @Test("Plans", arguments: plans)
  func plan(_ change: Change) throws { try expectRefusedByTheToolAlone(.plan(), change) }

  private func expectRefusedByTheToolAlone(_ sample: Sample, _ change: Change) throws {
    let (tool, schema) = try sample.verdicts(change)
    #expect(tool.contains { FaultsBeyondSchemas.include($0) })
    #expect(tool.filter { !FaultsBeyondSchemas.include($0) }.map(\.message) == [])
    #expect(schema == [])
  }
}
