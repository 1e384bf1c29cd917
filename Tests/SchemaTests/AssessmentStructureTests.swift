import StrictJSON
import Testing

/// One change of a sound assessment each, which the tool's reader and the schema refuse at the same place.
@Suite struct AssessmentStructureTests {
  private let sample: Sample

  init() throws { sample = try .assessment() }

  private static let heads: [Change] = [
    .cut("format"), .cut("formatVersion"), .cut("id"), .cut("unit"), .cut("questionnaire"), .cut("date"),
    .cut("answers"),
    .cut("unit.organisation"), .cut("questionnaire.id"), .cut("questionnaire.version"), .cut("questionnaire.sha256"),
    .cut("participants[0].perspective"), .cut("participants[1].count"), .add("colour"), .add("unit.teem"),
    .add("questionnaire.kind"), .add("participants[0].name"), .put("format", 1), .put("format", "peerready/plan"),
    .put("formatVersion", 2), .put("formatVersion", "1"), .put("id", ""), .put("id", " "), .put("id", nil),
    .put("id", 7),
    .put("unit", "Anytown"), .put("unit", nil), .put("unit.organisation", ""), .put("unit.organisation", nil),
    .put("unit.team", ""), .put("unit.team", 1), .put("date", nil), .put("date", "21 November 2026"),
    .put("date", "2026-11-1"), .put("date", "2026-11-21\n"), .put("round", 4), .put("round", ""), .put("depth", "half"),
    .put("depth", 1), .put("status", "done"), .put("status", true), .put("questionnaire", "small-garden"),
    .put("questionnaire.id", "Small Garden"), .put("questionnaire.id", 1), .put("questionnaire.version", "1"),
    .put("questionnaire.version", nil), .put("questionnaire.sha256", "62"), .put("questionnaire.sha256", nil),
    .put("questionnaire.sha256", 62), .put("questionnaire.sha256", .string(String(repeating: "x", count: 64))),
    .put("participants", [:]), .put("participants[0]", "carers"), .put("participants[0].perspective", ""),
    .put("participants[0].count", -1), .put("participants[0].count", 100_001), .put("participants[0].count", nil),
    .put("participants[0].count", .decimal(units: 5, places: 1)), .cut("amends"), .cut("revision"),
    .put("amends", nil), .put("revision", nil), .put("revision", 1), .put("revision", 0), .put("revision", 1001),
    .put("revision", "2"), .put("amends", "november"), .cut("amends.id"), .cut("amends.sha256"), .add("amends.date"),
    .put("amends.id", " "), .put("amends.sha256", "0b"),
  ]

  private static let answers: [Change] = [
    .put("answers", nil), .put("answers", []), .put("answers.lead", nil), .put("answers.lead", 1),
    .put("answers.lead", true), .put("answers.lead", []), .add("answers.purpose.nots"), .add("answers.Lead"),
    .put("answers.purpose.level", "3"), .put("answers.purpose.level", -1), .put("answers.purpose.level", 11),
    .put("answers.purpose.level", .decimal(units: 15, places: 1)), .put("answers.purpose.level", true),
    .put("answers.purpose.level", [1]), .put("answers.model.choice", 1), .put("answers.model.choice", "Rented"),
    .put("answers.model.choice", ""), .put("answers.plots.number", "12"), .put("answers.plots.number", [:]),
    .put("answers.plots.number", .decimal(units: 1, places: -12)), .put("answers.wishes.text", 1),
    .put("answers.wishes.text", true), .put("answers.lead.doNotKnow", "yes"), .put("answers.lead.doNotKnow", 1),
    .put("answers.first-aid.notApplicable", ""), .put("answers.first-aid.notApplicable", " "),
    .put("answers.first-aid.notApplicable", true), .put("answers.purpose.note", []), .put("answers.purpose.note", 1),
    .put("answers.purpose.evidence", [:]), .put("answers.purpose.dissent", -1), .put("answers.purpose.dissent", "1"),
    .put("answers.purpose.dissent", 100_001),
    .put("answers.purpose.spread", []), .cut("answers.purpose.spread.votes"), .put("answers.purpose.spread.votes", 1),
    .put("answers.purpose.spread.votes", [1]), .put("answers.purpose.spread.votes[0]", -1),
    .put("answers.purpose.spread.votes[0]", 100_001), .put("answers.purpose.spread.gap", -1),
    .put("answers.purpose.spread.doNotKnow", -1), .put("answers.purpose.spread.notApplicable", "1"),
    .put("answers.purpose.spread.staff", [0, 0, 0, 0]), .put("orphaned[0].answer", ["spread": ["votes": []]]),
    .put("answers.money.carriedFrom", ""),
    .put("answers.money.carriedFrom", 3),
    .put("answers.purpose.doNotKnow", true), .put("answers.purpose.notApplicable", "Never."),
    .put("answers.first-aid.doNotKnow", true), .put("answers.first-aid.level", 1),
    .put("answers.wishes.doNotKnow", true),
    .put("answers.model.doNotKnow", true), .put("answers.plots.doNotKnow", true), .put("answers.purpose.choice", "own"),
    .put("answers.purpose.number", 1), .put("answers.purpose.text", "x"), .put("answers.model.number", 1),
    .put("answers.model.text", "x"), .put("answers.plots.text", "x"),
  ]

  private static let priorities: [Change] = [
    .put("priorities", []), .put("priorities", "money"), .add("priorities.choosen"), .put("priorities.chosen", "money"),
    .put("priorities.chosen", ["money", "money"]), .put("priorities.chosen", [2]), .put("priorities.chosen", [nil]),
    .put("priorities.chosen", ["purpose", "money", "helpers", "lead", "rota", "spades"]), .put("priorities.reason", 1),
    .put("priorities.votes", []), .put("priorities.votes.spades", nil), .put("priorities.votes.spades", -1),
    .put("priorities.votes.spades", .decimal(units: 5, places: 1)), .put("priorities.votes.spades", "4"),
    .put("priorities.votes.Spades", 4),
  ]

  private static let moved: [Change] = [
    .cut("startedFrom.id"), .cut("startedFrom.date"), .cut("startedFrom.sha256"), .add("startedFrom.unit"),
    .put("startedFrom.id", ""), .put("startedFrom.date", "August"), .put("startedFrom.round", 3),
    .put("startedFrom.sha256", "0c"), .put("startedFrom", "august"),
    .cut("migratedFrom.id"), .cut("migratedFrom.version"), .cut("migratedFrom.sha256"), .add("migratedFrom.unit"),
    .put("migratedFrom.id", ""), .put("migratedFrom.version", "1"), .put("migratedFrom.sha256", "0a"),
    .put("migratedFrom", "october"), .put("orphaned", [:]), .put("orphaned[0]", nil), .cut("orphaned[0].item"),
    .cut("orphaned[0].version"), .cut("orphaned[0].class"), .cut("orphaned[0].answer"), .add("orphaned[0].why"),
    .put("orphaned[0].item", "Bees"), .put("orphaned[0].version", "new"), .put("orphaned[0].class", "renamed"),
    .put("orphaned[0].answer", nil), .put("orphaned[0].answer.level", 11), .add("orphaned[0].answer.levl"),
    .put("orphaned[0].answer.doNotKnow", true), .put("orphaned[0].answer.choice", "own"),
    .put("orphaned[1].answer.choice", "Wild"), .put("orphaned[2].answer.number", 2_000_000_000),
    .put("orphaned[2].answer.notApplicable", " "), .put("orphaned[1].votes", -1), .put("orphaned[1].chosen", 0),
    .put("orphaned[1].chosen", 6),
  ]

  @Test("What moving the answers from another version, or starting from an earlier round, left", arguments: moved)
  func migration(_ change: Change) throws { try sample.expectRefused(change) }

  @Test("The head of the file", arguments: heads)
  func head(_ change: Change) throws { try sample.expectRefused(change) }

  @Test("Answers", arguments: answers)
  func answer(_ change: Change) throws { try sample.expectRefused(change) }

  @Test("The group's priorities", arguments: priorities)
  func priority(_ change: Change) throws { try sample.expectRefused(change) }
}
