import TestSupport
import Testing

/// Every way in which the rest of an assessment can be wrong: its head, the questionnaire it pins, the group's priorities.
@Suite struct HeadFaultTests {
  @Test("A file of another format, or of a later version, is told by its name", arguments: formats)
  func format(_ mutation: Mutation) throws { try check(mutation) }

  static let formats = [
    Mutation(
      #""format": "peerready/assessment""#, to: #""format": ➤"peerready/plan", "owner": 1"#, "format",
      #"the format is "peerready/plan"; an assessment has the format "peerready/assessment""#),
    Mutation(
      #""formatVersion": 1"#, to: #""formatVersion": ➤2"#, "formatVersion",
      "format version 2 is not known here; this tool reads version 1"),
    Mutation(
      #""formatVersion": 1"#, to: #""formatVersion": ➤"1""#, "formatVersion",
      #""1" stands here; a whole number was expected"#),
  ]

  @Test("A head with a fault is refused at its place", arguments: heads)
  func head(_ mutation: Mutation) throws { try check(mutation) }

  static let heads = [
    Mutation(#""id": "november""#, to: #""id": ➤" ""#, "id", "this text is empty; it has to say something"),
    Mutation(
      #""date": "2026-11-21""#, to: #""date": ➤"2026-11-31""#, "date",
      #""2026-11-31" is not a day of the calendar; write it as in "2026-11-21""#),
    Mutation(
      #""date": "2026-11-21""#, to: #""date": ➤"21 November 2026""#, "date",
      #""21 November 2026" is not a day of the calendar; write it as in "2026-11-21""#),
    Mutation(
      #""round": "2026-Q4""#, to: #""round": ➤4"#, "round", "4 stands here; a text in double quotes was expected"),
    Mutation(
      #""depth": "full""#, to: #""depth": ➤"half""#, "depth", #""half" is not a depth; it can be: core, full"#),
    Mutation(
      #""status": "submitted""#, to: #""status": ➤"done""#, "status",
      #""done" is not a status; it can be: draft, submitted"#),
    Mutation(#""count": 3"#, to: #""count": ➤-3"#, "participants[0].count", "-3 is outside 0 to 100000"),
    Mutation(
      #"{ "perspective": "carers", "count": 0 }"#, to: #"➤{ "perspective": "carers" }"#, "participants[1]",
      #"the key "count" is missing"#),
    Mutation(
      #""team": "Seed group""#, to: #"➤"teem": "Seed group""#, "unit.teem",
      #""teem" is not a key that is known here. Did you mean "team"?"#),
    Mutation(
      #""organisation": "Anytown""#, to: #""organisation": ➤"""#, "unit.organisation",
      "this text is empty; it has to say something"),
    Mutation(
      #""priorities":"#, to: #"➤"prioritys":"#, "prioritys",
      #""prioritys" is not a key that is known here. Did you mean "priorities"?"#),
    Mutation(
      #""priorities":"#, to: #"➤"colour":"#, "colour",
      #""colour" is not a key that is known here; known are: format, formatVersion, id, unit, questionnaire, date, "#
        + "round, depth, status, participants, revision, amends, startedFrom, answers, priorities, migratedFrom, orphaned, wizard"
    ),
  ]

  @Test("A correction that does not say soundly what it corrects is refused at its place", arguments: revisions)
  func revision(_ mutation: Mutation) throws { try check(mutation) }

  static let revisions = [
    Mutation(
      #""round": "2026-Q4""#, to: #""revision": ➤2"#, "revision",
      #"revision 2 corrects an earlier record; name it in "amends", with its "id" and the "sha256" of its file"#),
    Mutation(
      #""round": "2026-Q4""#, to: #""amends": ➤{}"#, "amends",
      #"a record that amends another has a "revision" from 2 on; the first correction is revision 2"#),
    Mutation(
      #""round": "2026-Q4""#, to: #""revision": 1, "amends": ➤{}"#, "amends",
      #"a record that amends another has a "revision" from 2 on; the first correction is revision 2"#),
    Mutation(#""round": "2026-Q4""#, to: #""revision": ➤1001"#, "revision", "1001 is outside 1 to 1000"),
    Mutation(
      #""round": "2026-Q4""#, to: #""revision": 2, "amends": ➤{ "id": "a" }"#, "amends",
      #"the key "sha256" is missing"#),
    Mutation(
      #""round": "2026-Q4""#, to: #""startedFrom": { "id": "a", "date": ➤"August" }"#, "startedFrom.date",
      #""August" is not a day of the calendar; write it as in "2026-11-21""#),
  ]

  @Test("A questionnaire that is not the one at hand keeps the answers from being read", arguments: pins)
  func pin(_ mutation: Mutation) throws { try check(mutation) }

  static let pins = [
    Mutation(
      #""id": "small-garden""#, to: #""id": ➤"small-gardn""#, "questionnaire.id",
      #"there is no questionnaire "small-gardn". Did you mean "small-garden"?"#),
    Mutation(
      #""version": "1.0.0""#, to: #""version": ➤"2.0.0""#, "questionnaire.version",
      "there is no version 2.0.0 of small-garden. There are: 1.0.0. Others can be added with --library"),
    Mutation(
      #"{ "id": "small-garden""#, to: #"➤{ "id": "Small Garden""#, "questionnaire",
      #""Small Garden@1.0.0" does not name a questionnaire and version"#),
    Mutation(
      #""sha256": "a4ecfb"#, to: #""sha256": ➤"b4ecfb"#, "questionnaire.sha256",
      "this assessment answered another text of small-garden@1.0.0: the one with SHA-256 b4ecfb5d7e90…, and the "
        + "questionnaire at hand is a4ecfb5d7e90…. The questions may have changed since, so it is not scored. Name the "
        + "folder that holds the original with --library. If the questionnaire is still being written, make a new file of "
        + "answers: peerready new small-garden@1.0.0"),
    Mutation(
      #""sha256": "a4ecfb"#, to: #""sha256": ➤"xyza4e"#, "questionnaire.sha256",
      #""xyza4e5d7e90728742266b486aeff3193511f40e070649696de38e9b0d2ab4b8" is not a SHA-256; it has 64 digits from 0-9 "#
        + "and a-f"),
    Mutation(
      #""sha256": "a4ecfb"#, to: #""sha256": ➤"a4"#, "questionnaire.sha256",
      #""a45d7e90728742266b486aeff3193511f40e070649696de38e9b0d2ab4b8" is not a SHA-256; it has 64 digits from 0-9 "#
        + "and a-f"),
  ]

  @Test("An assessment without a pin is told which one to write") func missingPin() throws {
    let text = try Sample.text().replacing(
      "\"1.0.0\",\n    \"sha256\": \"a4ecfb5d7e90728742266b486aeff3193511f40e070649696de38e9b0d2ab4b8\"",
      with: "\"1.0.0\"")
    #expect(
      try Sample.findings(text) == [
        #"5:20 questionnaire: the key "sha256" is missing; it pins the exact text that was answered. "#
          + #"For the small-garden@1.0.0 at hand it is "a4ecfb5d7e90728742266b486aeff3193511f40e070649696de38e9b0d2ab4b8""#
      ])
  }

  @Test("What the group chose has to be items that can be planned, each once, five at most", arguments: priorities)
  func priority(_ mutation: Mutation) throws { try check(mutation) }

  static let priorities = [
    Mutation(
      #""votes": { "spades": 4 }"#, to: #""votes": { ➤"spade": 4 }"#, "priorities.votes.spade",
      #"small-garden@1.0.0 has no item "spade". Did you mean "spades"?"#),
    Mutation(
      #""votes": { "spades": 4 }"#, to: #""votes": { "spades": ➤0.5 }"#, "priorities.votes.spades",
      "0.5 is not a whole number"),
    Mutation(
      #""votes": { "spades": 4 }"#, to: #""chosen": [➤"model"]"#, "priorities.chosen[0]",
      #""model" cannot be a priority here; only items with levels, asked and below their top, can"#),
    Mutation(
      #""votes": { "spades": 4 }"#, to: #""chosen": ["money", ➤"money"]"#, "priorities.chosen[1]",
      #""money" is chosen twice"#),
    Mutation(
      #""votes": { "spades": 4 }"#, to: #""chosen": ["money", "purpose", "helpers", "lead", "rota", ➤"spades"]"#,
      "priorities.chosen[5]", "more than 5 priorities are chosen; a plan keeps to 5 at most"),
    Mutation(
      #""votes": { "spades": 4 }"#, to: #""chosen": [➤2]"#, "priorities.chosen[0]",
      "2 stands here; a text in double quotes was expected"),
    Mutation(
      #""votes": { "spades": 4 }"#, to: #""chosen": ["money", ➤"mony"]"#, "priorities.chosen[1]",
      #"small-garden@1.0.0 has no item "mony". Did you mean "money"?"#),
  ]

  @Test(
    "A key without which there is no assessment is missed by its name",
    arguments: ["format", "formatVersion", "id", "unit", "questionnaire", "date", "answers"])
  func missingKey(_ key: String) throws {
    let text = try Sample.text().replacing("\n  \"\(key)\":", with: "\n  \"\(key)s\":")
      .replacing("assessment\", \"\(key)\":", with: "assessment\", \"\(key)s\":")
    #expect(try Sample.findings(text).contains("1:1: the key \"\(key)\" is missing"))
  }
}
