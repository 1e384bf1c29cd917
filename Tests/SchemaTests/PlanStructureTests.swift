import StrictJSON
import Testing

/// One change of a sound plan each, which the tool's reader and the schema refuse at the same place.
@Suite struct PlanStructureTests {
  private let sample: Sample

  init() throws { sample = try .plan() }

  private static let heads: [Change] = [
    .cut("format"), .cut("formatVersion"), .cut("engine"), .cut("assessment"), .cut("questionnaire"), .cut("actions"),
    .cut("fromChecks"), .cut("strengths"), .cut("history"), .add("colour"), .put("format", "peerready/assessment"),
    .put("formatVersion", 2), .put("engine", 1), .put("nextReview", "soon"), .put("nextReview", 3),
    .put("earlier", [:]), .put("actions", nil), .put("actions", [:]), .put("fromChecks", "none"), .put("history", nil),
    .put("strengths", nil), .put("strengths", ["Purpose"]), .put("assessment.id", " "), .cut("assessment.round"),
    .put("assessment.round", ""), .put("assessment.date", nil), .put("assessment.date", "21 February"),
    .cut("assessment.unit"), .put("assessment.unit.organisation", ""), .add("assessment.unit.teem"),
    .put("questionnaire.id", "Garden"), .put("questionnaire.version", "1"), .put("questionnaire.sha256", "0a"),
    .cut("questionnaire.sha256"), .add("questionnaire.kind"),
  ]

  private static let rounds: [Change] = [
    .cut("priorities"), .put("decision", nil),
    .cut("priorities.engine"), .cut("priorities.chosen"), .cut("priorities.leftOut"), .cut("priorities.reason"),
    .put("priorities.reason", 1), .put("priorities.byGroup", "yes"), .put("priorities.chosen", "money"),
    .put("priorities.engine", ["Money"]), .add("priorities.why"), .put("earlier[0]", nil), .cut("earlier[0].engine"),
    .cut("earlier[0].priorities"), .cut("earlier[0].strengths"), .cut("earlier[0].assessment.date"),
    .add("earlier[0].actions"), .put("earlier[0].priorities", nil),
  ]

  private static let actions: [Change] = [
    .put("actions[0]", nil), .put("actions[0]", "money"), .cut("actions[3].item"), .add("actions[3].ownr"),
    .put("actions[3].check", "spades"), .put("actions[3].option", "well"), .put("actions[3].item", "Spades"),
    .put("actions[3].item", nil), .put("fromChecks[0].check", 1), .put("actions[0].id", "Lead"),
    .put("actions[0].id", ""), .put("actions[0].id", .string(String(repeating: "k", count: 91))),
    .put("actions[0].id", "lead--2"), .cut("actions[0].title"), .cut("actions[0].goal"), .cut("actions[0].firstStep"),
    .cut("actions[0].effort"), .cut("actions[0].fromLevel"), .cut("actions[0].round"), .cut("actions[0].lead"),
    .cut("actions[0].leads"), .cut("actions[0].owner"), .cut("actions[0].start"), .cut("actions[0].due"),
    .cut("actions[0].after"), .cut("actions[0].measure"), .cut("actions[0].evidence"), .cut("actions[0].status"),
    .cut("actions[0].notes"), .put("actions[0].title", nil), .put("actions[0].effort", "slow"),
    .put("actions[0].fromLevel", -1), .put("actions[0].fromLevel", 10), .put("actions[0].fromLevel", "1"),
    .put("actions[0].assessed", "then"), .put("actions[0].lead", ""), .put("actions[0].leads", [""]),
    .put("actions[0].leads", nil), .put("actions[0].owner", nil), .put("actions[0].start", "2027-1-1"),
    .put("actions[0].due", nil), .put("actions[0].after", ["Rota"]), .put("actions[0].measure", nil),
    .cut("actions[0].measure.level"), .put("actions[0].measure.level", 0), .put("actions[0].measure.level", 11),
    .put("actions[0].measure.shownBy", nil), .add("actions[0].measure.levl"), .put("actions[0].status", "late"),
    .put("actions[0].status", nil), .put("actions[0].status", "stopped"), .cut("actions[1].stoppedBecause"),
    .put("actions[1].stoppedBecause", " "), .put("actions[1].stoppedBecause", 1), .put("actions[1].status", "done"),
    .put("actions[0].stoppedBecause", "No time."), .put("actions[0].evidence", nil), .put("actions[0].evidence", ["x"]),
    .cut("actions[0].evidence[0].date"), .put("actions[2].notes[0].text", ""), .cut("actions[2].notes[0].text"),
    .add("actions[2].notes[0].by"), .put("actions[1].questionChange", "removed"),
    .put("actions[1].questionChange.class", "renamed"), .cut("actions[1].questionChange.version"),
    .put("history[0]", "made"), .cut("history[0].date"), .cut("history[0].what"), .put("history[0].what", nil),
    .put("history[2].was", 1), .put("history[2].action", []), .add("history[0].who"),
  ]

  @Test("The head of the file", arguments: heads)
  func head(_ change: Change) throws { try sample.expectRefused(change) }

  @Test("Rounds", arguments: rounds)
  func round(_ change: Change) throws { try sample.expectRefused(change) }

  @Test("Actions and history", arguments: actions)
  func action(_ change: Change) throws { try sample.expectRefused(change) }
}
