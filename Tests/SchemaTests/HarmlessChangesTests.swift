import RulesLibrary
import StrictJSON
import Testing

/// Changes that leave a file sound: tool and schema take them.
@Suite struct HarmlessChangesTests {
  private static let optionalInQuestionnaires = [
    "summary", "audience", "minutes", "notice", "checks", "verdict", "changes", "replaces", "sources[0].authors",
    "sources[0].publisher", "sources[0].year", "sections[0].intro", "sections[0].source", "verdict.readyAt",
    "verdict.texts", "checks[0].why", "checks[0].source", "checks[0].step", "sections[0].items[0].why",
    "sections[0].items[0].help", "sections[0].items[0].source", "sections[0].items[0].core",
    "sections[0].items[0].leads", "sections[0].items[0].askWhen", "sections[0].items[0].notApplicable",
    "sections[0].items[0].choices[0].description", "sections[0].items[1].decimals", "sections[1].items[0].foundation",
    "sections[1].items[0].target", "sections[1].items[0].steps", "sections[1].items[0].evidence",
    "sections[1].items[0].needs", "sections[1].items[0].leads", "sections[1].items[0].askWhen",
  ]

  private static let changedQuestionnaires: [Change] = [
    .cut("verdict.texts.ready"), .cut("replaces.old-money"), .cut("sources[0]"), .put("sources", nil),
    .cut("sources"),
    .put("sections[0].items[0].why", ""), .put("sections[0].items[0].help", " "), .put("summary", ""),
    .put("minutes", 1),
    .put("minutes", 10_000), .put("minutes", .decimal(units: 50, places: 1)), .put("id", "k"), .put("id", "2-3"),
    .put("id", .string(String(repeating: "k", count: 80))), .put("version", "0.0.0"),
    .put("version", "999999999.0.0--5"),
    .put("version", "1.0.0-0.a.00b.12-"), .put("title", "\u{200B}x"), .put("title", "…"),
    .put("sections[1].items[0].needs", []),
    .put("sections[0].items[1].min", -1_000_000_000), .put("sections[0].items[1].max", 1_000_000_000),
    .put("sections[0].items[1].decimals", 0), .put("sections[1].items[0].target", 2),
    .put("sections[1].items[0].leads", ["lead", "lead"]), .put("verdict.readyAt", 0), .put("verdict.readyAt", 100),
    .put("checks", []), .put("checks[1].when", ["not": ["not": ["item": "words", "unknown": true]]]),
    .put("checks[1].when", ["item": "posts", "below": .decimal(units: -525, places: 2)]),
    .put("checks[1].when", ["item": "money", "atMost": ["item": "posts", "times": -1000]]),
    .put("changes[0].date", "2024-02-29"), .put("replaces.Anything at all", "money"),
  ]

  private static let optionalInAssessments = [
    "unit.team", "round", "depth", "status", "participants", "priorities", "priorities.chosen", "priorities.reason",
    "priorities.votes", "answers.purpose.level", "answers.purpose.note", "answers.purpose.evidence",
    "answers.purpose.dissent", "answers.purpose.spread", "answers.purpose.spread.doNotKnow",
    "answers.purpose.spread.notApplicable", "answers.purpose.spread.gap", "answers.money.carriedFrom",
    "answers.model.choice", "answers.plots.number",
    "answers.lead.doNotKnow", "answers.first-aid.notApplicable", "answers.wishes.text", "migratedFrom", "orphaned",
    "startedFrom", "startedFrom.round",
    "orphaned[1].votes",
    "orphaned[1].chosen", "orphaned[0].answer.level", "orphaned[0].answer.note",
  ]

  private static let changedAssessments: [Change] = [
    .cut("answers.purpose"), .put("answers", [:]), .put("answers.lead.doNotKnow", false),
    .put("answers.wishes.text", ""),
    .put("answers.purpose.doNotKnow", false), .put("answers.purpose.choice", nil), .put("answers.purpose.level", 0),
    .put("answers.purpose.level", .decimal(units: 20, places: 1)),
    .put("answers.plots.number", .decimal(units: 5, places: 1)),
    .put("answers.plots.number", 40), .put("answers.purpose.note", ""), .put("answers.purpose.dissent", 100_000),
    .put("answers.purpose.spread.votes", [0, 0, 0, 0]), .put("answers.purpose.spread.gap", 3),
    .put("answers.lead.spread", ["votes": [1, 0, 0, 0]]), .put("orphaned[0].answer", ["spread": ["votes": [1, 0, 2]]]),
    .put("answers.wishes", ["text": "", "doNotKnow": true]), .put("answers.lead", ["level": nil, "doNotKnow": true]),
    .put("answers.first-aid", ["level": nil, "text": nil, "notApplicable": "No.", "doNotKnow": false]),
    .put("answers.lead", ["note": "We asked."]), .put("depth", "core"), .put("status", "draft"),
    .put("participants", []),
    .put("participants[0].perspective", "Bees"), .put("date", "0001-01-01"), .put("date", "9999-12-31"),
    .put("questionnaire.sha256", "A4ECFB5D7E90728742266B486AEFF3193511F40E070649696DE38E9B0D2AB4B8"),
    .put("priorities.chosen", ["purpose", "money", "helpers", "lead", "rota"]), .put("priorities.votes", [:]),
    .put("orphaned", []), .put("orphaned[0].answer", [:]), .put("orphaned[0].answer", ["level": 2, "text": ""]),
    .put("orphaned[0].answer", ["text": "Two."]), .put("orphaned[0].item", "purpose"), .cut("orphaned[1]"),
    .put("revision", 1000), .put("revision", .decimal(units: 20, places: 1)),
  ]

  private static let changedAppraisals: [Change] = [
    .put("roles", [["id": "lead", "title": "Lead"]]), .put("roles", nil), .put("replaces", [:]),
    .put("replaces", ["old": "new"]), .put("mustHaves[0]", ["id": "clean", "text": "The water is clean."]),
  ]

  private static let optionalInAppraisals = [
    "summary", "audience", "minutes", "notice", "sources", "guide", "guide[0].source", "options[0].description",
    "options[0].advantages", "options[1].disadvantages", "options[0].advantages[0].source",
    "options[0].disadvantages[0].mitigation", "options[0].disadvantages[1].source", "criteria[0].why",
    "criteria[1].source", "mustHaves", "mustHaves[0].why", "mustHaves[0].source", "answers", "changes",
  ]

  private static let optionalInPlans = [
    "assessment.unit.team", "nextReview", "earlier", "earlier[0].assessment.unit.team", "priorities.byGroup",
    "actions[0].id", "actions[0].assessed", "actions[0].questionChange", "actions[2].stoppedBecause",
    "history[2].action", "history[2].was",
  ]

  private static let changedPlans: [Change] = [
    .put("actions", []), .put("fromChecks", []), .put("strengths", []), .put("history", []), .put("earlier", []),
    .put("actions[0].id", .string(String(repeating: "k", count: 90))), .put("actions[0].owner", "Sam Hill"),
    .put("actions[2].owner", ""), .put("actions[0].round", nil), .put("actions[0].fromLevel", 9),
    .put("actions[0].fromLevel", .decimal(units: 20, places: 1)), .put("actions[2].measure.level", 10),
    .put("actions[2].lead", nil), .put("actions[2].lead", "Our chair"), .put("actions[0].status", "not-started"),
    .put("actions[1].stoppedBecause", "\u{200B}x"), .put("actions[0].due", "9999-12-31"),
    .put("actions[1].questionChange.class", "options-changed"), .put("actions[1].after", []),
    .put("assessment.round", nil), .put("priorities.reason", ""), .put("priorities.byGroup", true),
    .put("priorities.leftOut", ["purpose"]), .put("history[0].action", "gone"), .put("engine", ""),
    .put("actions[0].evidence", []), .put("actions[0].notes", [["date": "2027-01-01", "text": "Asked."]]),
  ]

  private static let optionalInWeighed = [
    "unit.team", "round", "depth", "status", "participants", "weights", "weights.cost", "ratings", "ratings.mains",
    "ratings.mains.cost", "ratings.well.plenty", "ratings.well.plenty.doNotKnow", "mustHaves", "mustHaves.clean",
    "mustHaves.clean.well", "decision", "decision.option", "decision.reason",
  ]

  private static let changedWeighed: [Change] = [
    .put("weights", [:]), .put("weights.cost", 0), .put("weights.cost", 100),
    .put("weights.cost", .decimal(units: 1225, places: 2)), .put("ratings", [:]), .put("ratings.well", [:]),
    .put("ratings.well.cost", 0), .put("ratings.well.cost", 100), .put("ratings.well.cost", [:]),
    .put("ratings.well.cost", ["doNotKnow": false]), .put("mustHaves", [:]), .put("mustHaves.clean", [:]),
    .put("mustHaves.clean.mains", true), .put("decision", [:]), .put("decision.reason", ""),
    .put("decision.option", "not-yet"), .put("status", "draft"), .put("participants", []),
  ]

  /// What may be missing may be null too.
  private static func leftOut(_ places: [String]) -> [Change] { places.flatMap { [.cut($0), .put($0, nil)] } }

  @Test("The sound files are sound")
  func sound() throws {
    for sample in [
      try Sample.questionnaire(), try Sample.appraisal(), try Sample.assessment(), try Sample.weighed(),
      try Sample.ballot(), try Sample.folder(), try Sample.plan(),
    ] {
      let bytes = JSONWriter.pretty(sample.sound)
      #expect(try sample.errors(bytes) == [])
      #expect(try sample.schema.faults(bytes) == [])
    }
  }

  @Test("Questionnaires", arguments: leftOut(optionalInQuestionnaires) + changedQuestionnaires)
  func questionnaire(_ change: Change) throws { try expectTaken(.questionnaire(), change) }

  @Test("Option appraisals", arguments: leftOut(optionalInAppraisals) + changedAppraisals)
  func appraisal(_ change: Change) throws { try expectTaken(.appraisal(), change) }

  @Test("Assessments", arguments: leftOut(optionalInAssessments) + changedAssessments)
  func assessment(_ change: Change) throws { try expectTaken(.assessment(), change) }

  @Test("Assessments of option appraisals", arguments: leftOut(optionalInWeighed) + changedWeighed)
  func weighed(_ change: Change) throws { try expectTaken(.weighed(), change) }

  @Test("Plans", arguments: leftOut(optionalInPlans) + changedPlans)
  func plan(_ change: Change) throws { try expectTaken(.plan(), change) }

  private func expectTaken(_ sample: Sample, _ change: Change) throws {
    let (tool, schema) = try sample.verdicts(change)
    #expect(tool.map(\.message) == [])
    #expect(schema == [])
  }

  @Test("The sound files use every key that the schemas describe")
  func everyKey() throws {
    let questionnaires = try used(.questionnaire()).union(used(.appraisal()))
    #expect(try described("questionnaire").symmetricDifference(questionnaires) == ["old-money"])
    let ids: Set = ["purpose", "money", "model", "plots", "helpers", "lead", "rota", "first-aid", "wishes", "spades"]
    let parts: Set = ["cost", "plenty", "ease", "well", "mains", "not-yet", "clean"]
    let assessments = try used(.assessment()).union(used(.weighed()))
    #expect(try described("assessment").symmetricDifference(assessments) == ids.union(parts))
    #expect(try described("folder") == used(.folder()))
    let decided = try used(.plan("Tests/RecordsTests/Expected/mitigation-plan.json"))
    #expect(try described("plan") == used(.plan()).union(decided))
    let answered: Set = ["purpose", "money", "helpers", "rota", "first-aid"]
    #expect(try described("ballot").symmetricDifference(used(.ballot())) == answered)
  }

  private func described(_ name: String) throws -> Set<String> {
    var keys: Set<String> = []
    for schema in try Schema.named(name).root.subschemas() {
      try schema.member("properties")?.forEachMember { key, _ in keys.insert(key.text) }
    }
    return keys
  }

  private func used(_ sample: Sample) -> Set<String> {
    Set(sample.sound.places.compactMap { $0.split(separator: ".").last }.filter { !$0.hasSuffix("]") }.map(String.init))
  }
}
