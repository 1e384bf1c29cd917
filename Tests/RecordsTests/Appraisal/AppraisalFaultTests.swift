import TestSupport
import Testing

/// Every way in which the record of an option appraisal can be wrong: one passage of a sound one changed, one finding, its place
/// and its words.
@Suite struct AppraisalFaultTests {
  @Test("A criterion, option or must-have that is not there is told with the nearest, or with all", arguments: parts)
  func part(_ mutation: Mutation) throws { try check(mutation) }

  private static let parts = [
    Weighed.changed(
      #""plenty": 100"#, to: #"➤"plnty": 100"#, "weights.plnty",
      #"there is no criterion "plnty". Did you mean "plenty"?"#),
    Weighed.changed(
      #""plenty": 100"#, to: #"➤"beauty": 100"#, "weights.beauty",
      #"there is no criterion "beauty". There are: cost, plenty, ease"#),
    Weighed.changed(
      #""well": { "cost""#, to: #"➤"wel": { "cost""#, "ratings.wel",
      #"there is no option "wel". Did you mean "well"?"#),
    Weighed.changed(
      #""well": { "cost""#, to: #"➤"river": { "cost""#, "ratings.river",
      #"there is no option "river". There are: well, mains, not-yet"#),
    Weighed.changed(
      #""plenty": 90"#, to: #"➤"plnty": 90"#, "ratings.mains.plnty",
      #"there is no criterion "plnty". Did you mean "plenty"?"#),
    Weighed.changed(
      #""clean": {"#, to: #"➤"clen": {"#, "mustHaves.clen", #"there is no must-have "clen". Did you mean "clean"?"#),
    Weighed.changed(
      #""clean": {"#, to: #"➤"bees": {"#, "mustHaves.bees", #"there is no must-have "bees". There are: clean"#),
    Weighed.changed(
      #""well": true"#, to: #"➤"wel": true"#, "mustHaves.clean.wel",
      #"there is no option "wel". Did you mean "well"?"#),
    Weighed.changed(
      #""option": "mains""#, to: #""option": ➤"mins""#, "decision.option",
      #"there is no option "mins". Did you mean "mains"?"#),
    Weighed.changed(
      #""option": "mains""#, to: #""option": ➤"river""#, "decision.option",
      #"there is no option "river". There are: well, mains, not-yet"#),
  ]

  @Test("A weight that is no number from 0 to 100 with two decimals is refused", arguments: numbers + ["{}"])
  func weight(_ written: String) throws {
    try check(
      Weighed.changed(
        #""plenty": 100"#, to: #""plenty": ➤\#(written)"#, "weights.plenty",
        "\(written) is not a number from 0 to 100 with at most two decimals"))
  }

  @Test("So is such a rating", arguments: numbers)
  func rating(_ written: String) throws {
    try check(
      Weighed.changed(
        #""cost": 80"#, to: #""cost": ➤\#(written)"#, "ratings.well.cost",
        "\(written) is not a number from 0 to 100 with at most two decimals"))
  }

  private static let numbers = [
    "-1", "-0.01", "100.01", "101", "50.125", "1e300", "1e-3", "\"50\"", "\"\"", "true", "false", "[50]",
  ]

  @Test("A rating in brackets says whether it is known, and nothing else", arguments: ratings)
  func doNotKnow(_ mutation: Mutation) throws { try check(mutation) }

  private static let ratings = [
    Weighed.changed(
      #""doNotKnow": true"#, to: #""doNotKnow": ➤"yes""#, "ratings.well.plenty.doNotKnow",
      #""yes" stands here; true or false was expected"#),
    Weighed.changed(
      #""doNotKnow": true"#, to: #""doNotKnow": ➤1"#, "ratings.well.plenty.doNotKnow",
      "1 stands here; true or false was expected"),
    Weighed.changed(
      #""doNotKnow": true"#, to: #"➤"doNotKnwo": true"#, "ratings.well.plenty.doNotKnwo",
      #""doNotKnwo" is not a key that is known here. Did you mean "doNotKnow"?"#),
    Weighed.changed(
      #""doNotKnow": true"#, to: #""doNotKnow": true, ➤"why": "x""#, "ratings.well.plenty.why",
      #""why" is not a key that is known here; known are: doNotKnow"#),
  ]

  @Test("Where brackets, true or false, or a text is wanted, nothing else will do", arguments: kinds)
  func kind(_ mutation: Mutation) throws { try check(mutation) }

  private static let kinds = [
    Weighed.changed(
      #"{ "cost": 50, "plenty": 100, "ease": 25.5 }"#, to: "➤[50, 100]", "weights",
      "a list stands here; an object in curly brackets was expected"),
    Weighed.changed(
      #"{ "cost": 30, "plenty": 90, "ease": 60 }"#, to: "➤60", "ratings.mains",
      "60 stands here; an object in curly brackets was expected"),
    Weighed.changed(
      #"{ "clean": { "well": true, "mains": null, "not-yet": false } }"#, to: #"➤"clean""#, "mustHaves",
      #""clean" stands here; an object in curly brackets was expected"#),
    Weighed.changed(
      #"{ "well": true, "mains": null, "not-yet": false }"#, to: "➤true", "mustHaves.clean",
      "true stands here; an object in curly brackets was expected"),
    Weighed.changed(
      #""well": true"#, to: #""well": ➤"yes""#, "mustHaves.clean.well",
      #""yes" stands here; true or false was expected"#),
    Weighed.changed(
      #""not-yet": false"#, to: #""not-yet": ➤0"#, "mustHaves.clean.not-yet",
      "0 stands here; true or false was expected"),
    Weighed.changed(
      #"{ "option": "mains", "reason": "Beans need water." }"#, to: #"➤"mains""#, "decision",
      #""mains" stands here; an object in curly brackets was expected"#),
    Weighed.changed(
      #""option": "mains""#, to: #""option": ➤1"#, "decision.option",
      "1 stands here; a text in double quotes was expected"),
    Weighed.changed(
      #""reason": "Beans need water.""#, to: #""reason": ➤true"#, "decision.reason",
      "true stands here; a text in double quotes was expected"),
  ]

  @Test("A key that nothing reads is told, and so are the keys of the other kind of assessment", arguments: keys)
  func key(_ mutation: Mutation) throws { try check(mutation) }

  private static let known =
    #"" is not a key that is known here; known are: format, formatVersion, id, unit, questionnaire, date, round, "#
    + "depth, status, participants, revision, amends, weights, ratings, mustHaves, decision, wizard"

  private static let keys = [
    Weighed.changed(
      #""weights":"#, to: #"➤"wieghts":"#, "wieghts",
      #""wieghts" is not a key that is known here. Did you mean "weights"?"#),
    Weighed.changed(#""weights":"#, to: #"➤"answers": {}, "weights":"#, "answers", "\"answers\(known)"),
    Weighed.changed(#""weights":"#, to: #"➤"priorities": {}, "weights":"#, "priorities", "\"priorities\(known)"),
    Weighed.changed(
      #""reason": "Beans"#, to: #"➤"resaon": "Beans"#, "decision.resaon",
      #""resaon" is not a key that is known here. Did you mean "reason"?"#),
    Weighed.changed(
      #""reason": "Beans"#, to: #"➤"who": "Beans"#, "decision.who",
      #""who" is not a key that is known here; known are: option, reason"#),
  ]

  @Test("An appraisal that is not the one at hand keeps the rest from being read", arguments: pins)
  func pin(_ mutation: Mutation) throws { try check(mutation) }

  private static let pins = [
    Weighed.changed(
      #""sha256": "fde882"#, to: #""sha256": ➤"ade882"#, "questionnaire.sha256",
      "this assessment answered another text of water-options@1.0.0: the one with SHA-256 ade88231016b…, "
        + "and the questionnaire at hand is fde88231016b…. The questions may have changed since, so it is not scored. Name "
        + "the folder that holds the original with --library. If the questionnaire is still being written, make a new file "
        + "of answers: peerready new water-options@1.0.0"),
    Weighed.changed(
      "{ \"id\": \"water-options\", \"version\": \"1.0.0\",\n    \"sha256\": "
        + "\"fde88231016bc5e5b349d37ca8dfe24133ea2911ab9dc2f5052e0fb17185455e\" }",
      to: #"➤{ "id": "water-options", "version": "1.0.0" }"#, "questionnaire",
      #"the key "sha256" is missing; it pins the exact text that was answered. For the water-options@1.0.0 at hand it is "#
        + "\"fde88231016bc5e5b349d37ca8dfe24133ea2911ab9dc2f5052e0fb17185455e\""),
    Weighed.changed(
      #""version": "1.0.0""#, to: #""version": ➤"1.0.1""#, "questionnaire.version",
      "there is no version 1.0.1 of water-options. There are: 1.0.0. Others can be added with --library"),
    Weighed.changed(
      #""id": "water-options""#, to: #""id": ➤"water-option""#, "questionnaire.id",
      #"there is no questionnaire "water-option". Did you mean "water-options"?"#),
  ]

  @Test(
    "A key without which there is no record is missed by its name",
    arguments: ["format", "formatVersion", "id", "unit", "questionnaire", "date"])
  func missingKey(_ key: String) throws {
    let text = try Weighed.text().replacing("\n  \"\(key)\":", with: "\n  \"\(key)s\":")
      .replacing("assessment\", \"\(key)\":", with: "assessment\", \"\(key)s\":")
    #expect(try Weighed.findings(text).contains("1:1: the key \"\(key)\" is missing"))
  }

  @Test("Many faults are all told, in the order of the file") func several() throws {
    let text = try Weighed.text().replacing("100,", with: "101,").replacing("\"well\": true", with: "\"well\": 1")
      .replacing("\"Seed group\"", with: "\"\"").replacing("\"option\": \"mains\"", with: "\"option\": \"sea\"")
    let paths = try Weighed.findings(text).map { $0.split(separator: " ")[1] }
    #expect(
      paths == ["unit.team:", "weights.plenty:", "ratings.not-yet.cost:", "mustHaves.clean.well:", "decision.option:"])
  }

  private func check(_ mutation: Mutation) throws {
    let expected = try mutation.expected()
    #expect(try Weighed.findings(mutation.text()) == [expected])
  }
}
