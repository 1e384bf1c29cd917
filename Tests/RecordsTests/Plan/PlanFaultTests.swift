import StrictJSON
import TestSupport
import Testing

@testable import Records

/// Every way in which a plan can be wrong, each told at its place.
@Suite struct PlanFaultTests {
  @Test("A fault of the head is told at its place", arguments: heads)
  func head(_ mutation: Mutation) throws { try check(mutation) }

  private static let heads: [Mutation] = [
    slip(
      #""format": "peerready/plan""#, #""format": ➤"peerready/scorecard""#, "format",
      #"the format is "peerready/scorecard"; a plan has the format "peerready/plan""#),
    slip(
      #""formatVersion": 1"#, #""formatVersion": ➤2"#, "formatVersion",
      "format version 2 is not known here; this tool reads version 1"),
    slip(
      #""nextReview": "2027-05-23""#, #""nextReview": ➤"2027-02-30""#, "nextReview",
      #""2027-02-30" is not a day of the calendar; write it as in "2026-11-21""#),
    slip(
      #""nextReview":"#, #"➤"nextRewiev":"#, "nextRewiev",
      #""nextRewiev" is not a key that is known here. Did you mean "nextReview"?"#),
    slip(
      #""id": "november-to-1-1-0""#, #""id": ➤" ""#, "assessment.id", "this text is empty; it has to say something"),
    slip(
      #""reason": "Spring is near.""#, #""reason": ➤7"#, "earlier[0].priorities.reason",
      "7 stands here; a text in double quotes was expected"),
    slip(
      "\"a4ecfb5d7e90728742266b486aeff3193511f40e070649696de38e9b0d2ab4b8\"",
      #"➤"a4ec""#, "earlier[0].questionnaire.sha256", #""a4ec" is not a SHA-256; it has 64 digits from 0-9 and a-f"#),
    slip(
      #""was": "lead""#, #""was": ➤["lead"]"#, "history[9].was",
      "a list stands here; a text in double quotes was expected"),
  ]

  @Test("A fault of an action is told at its place", arguments: actions)
  func action(_ mutation: Mutation) throws { try check(mutation) }

  private static let actions: [Mutation] = [
    slip(
      #""due": "2027-02-27""#, #""due": ➤"2027-02-29""#, "actions[2].due",
      #""2027-02-29" is not a day of the calendar; write it as in "2026-11-21""#),
    slip(
      #""status": "under-way""#, #""status": ➤"started""#, "actions[2].status",
      #""started" is not a status; it can be: not-started, under-way, done, stopped"#),
    slip(
      #""status": "under-way""#, #""status": ➤"stopped""#, "actions[2].status",
      #"the action is stopped without a reason; write the reason under "stoppedBecause""#),
    slip(
      "\"status\": \"stopped\",\n      \"stoppedBecause\": ", "\"status\": \"done\",\n      \"stoppedBecause\": ➤",
      "actions[1].stoppedBecause",
      #""stoppedBecause" is for an action that is stopped; move these words to its "notes", or set its status to "stopped""#
    ),
    slip(
      #""id": "spades""#, #""id": ➤"money""#, "actions[3].id",
      #"another action has the id "money" already; give this one a number, as in "money-2""#),
    slip(
      #""id": "plots-for-helpers""#, #""id": ➤"spades""#, "fromChecks[0].id",
      #"another action has the id "spades" already; give this one a number, as in "spades-2""#),
    slip(
      #""id": "spades""#, #""id": ➤"Spades""#, "actions[3].id",
      #""Spades" is not an id; ids have lower-case letters, digits and single hyphens, as in "funding-2""#),
    slip(
      #""owner": "Sam Hill""#, #"➤"ownr": "", "owner": "Sam Hill""#, "actions[2].ownr",
      #""ownr" is not a key that is known here. Did you mean "owner"?"#),
    slip(#""fromLevel": 1,"#, #""fromLevel": ➤10,"#, "actions[2].fromLevel", "10 is outside 0 to 9"),
    slip(
      #""text": "Asked the treasurer.""#, #""text": ➤"""#, "actions[2].notes[0].text",
      "this text is empty; it has to say something"),
    slip(
      "\"date\": \"2026-12-20\",\n          \"text\"", "\"date\": ➤\"2026-13-20\",\n          \"text\"",
      "actions[0].evidence[0].date", #""2026-13-20" is not a day of the calendar; write it as in "2026-11-21""#),
    slip(
      #""class": "reworded""#, #""class": ➤"renamed""#, "actions[2].questionChange.class",
      #""renamed" is not a class of change; it can be: reworded, options-changed, removed"#),
  ]

  @Test("What is missing, or there twice, is told at the object it belongs to", arguments: gaps)
  func missing(_ old: String, _ new: String, _ finding: String) throws {
    let text = try KeptPlan.text()
    try #require(text.split(separator: old, omittingEmptySubsequences: false).count == 2)
    let found = KeptPlan.findings(text.replacing(old, with: new))
    #expect(found.count == 1)
    #expect(found.first.map { String($0.drop { $0 != " " }.dropFirst()) } == finding)
  }

  private static let gaps: [(String, String, String)] = [
    (
      "      \"item\": \"spades\",\n", "",
      #"actions[3]: the action does not say what it is for; it takes "item", or "check", or "option" with "disadvantage""#
    ),
    (
      "\"item\": \"spades\"", "\"item\": \"spades\", \"check\": \"spades\"",
      #"actions[3]: the action is for several things at once; it takes "item", or "check", or "option" with "disadvantage""#
    ),
    (
      "\"item\": \"spades\"", "\"option\": \"spades\"",
      #"actions[3]: the action does not say what it is for; it takes "item", or "check", or "option" with "disadvantage""#
    ),
    ("      \"owner\": \"Sam Hill\",\n", "", #"actions[2]: the key "owner" is missing"#),
    (
      "\n  \"questionnaire\": {", "\n  \"decision\": null, \"questionnaire\": {",
      #"decision: the plan has both "priorities" and "decision"; it can come from one of them only"#
    ),
    ("  \"engine\": \"1.0.0\",\n  \"format\"", "  \"format\"", #"the key "engine" is missing"#),
  ]

  @Test("Without what it is for, a plan is refused") func basis() throws {
    let text = try Repository.text(of: "Tests/RecordsTests/Expected/mitigation-plan.json")
    let found = KeptPlan.findings(text.replacing(#/  "decision": \{[^}]*\},\n/#, with: ""))
    #expect(found == [#"1:1: the plan does not say what it is for; it takes "priorities", or else "decision""#])
  }

  @Test("One look shows every fault, in the order of the file") func several() throws {
    let text = try KeptPlan.text().replacing("\"due\": \"2027-02-27\"", with: "\"due\": 1")
      .replacing(
        "\"status\": \"not-started\",\n      \"title\": \"Spades\"", with: "\"status\": 2,\n      \"title\": 3"
      )
      .replacing("\"nextReview\": \"2027-05-23\"", with: "\"nextReview\": 4")
      .replacing("\"text\": \"Minutes, 18 December\"", with: "\"text\": 5")
    let paths = KeptPlan.findings(text).map { $0.split(separator: " ")[1] }
    #expect(paths == ["actions[0].evidence[0].text:", "actions[2].due:", "actions[3].title:", "nextReview:"])
  }

  private func check(_ mutation: Mutation) throws {
    #expect(try KeptPlan.findings(mutation.text()) == [mutation.expected()])
  }

  private static func slip(_ old: String, _ new: String, _ path: String, _ message: String) -> Mutation {
    Mutation(old, to: new, path, message) { try KeptPlan.text() }
  }
}
