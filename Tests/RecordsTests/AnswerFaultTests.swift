import TestSupport
import Testing

/// Every way in which an answer can be wrong: one passage of a sound assessment changed, one finding, its place and its words.
@Suite struct AnswerFaultTests {
  @Test("A level outside the item's own scale is refused with the levels there are", arguments: levels)
  func level(_ mutation: Mutation) throws { try check(mutation) }

  static let levels = ["3", "-1", "\"one\"", "\"\"", "1.5", "true", "[1]", "1e300"].map { written in
    Mutation(
      #""helpers": { "level": 1 }"#, to: #""helpers": { "level": ➤\#(written) }"#, "answers.helpers.level",
      #"\#(written) is not a level of "Helpers found". The levels are: 0 (None), 1 (Some), 2 (Enough)"#)
  }

  @Test("A number outside its bounds or with too many decimals is refused with what it takes", arguments: numbers)
  func number(_ mutation: Mutation) throws { try check(mutation) }

  static let numbers = ["40.1", "0.4", "12.55", "\"twelve\"", "1e12", "-12.5"].map { written in
    Mutation(
      #""number": 12.5"#, to: #""number": ➤\#(written)"#, "answers.plots.number",
      #"\#(written) is not an answer to "Plots". It takes a number with at most one decimal from 0.5 to 40 (plots)"#)
  }

  @Test("A number that stands as a text is told to lose its quotation marks", arguments: quoted)
  func quotedNumber(_ mutation: Mutation) throws { try check(mutation) }

  static let quoted = [
    Mutation(
      #""helpers": { "level": 1 }"#, to: #""helpers": { "level": ➤"1" }"#, "answers.helpers.level",
      #""1" is not a level of "Helpers found". The levels are: 0 (None), 1 (Some), 2 (Enough). Write 1 without quotation marks"#
    ),
    Mutation(
      #""number": 12.5"#, to: #""number": ➤"12.5""#, "answers.plots.number",
      #""12.5" is not an answer to "Plots". It takes a number with at most one decimal from 0.5 to 40 (plots). "#
        + "Write 12.5 without quotation marks"),
  ]

  @Test("A choice that is not there is refused with those there are, and the nearest", arguments: choices)
  func choice(_ mutation: Mutation) throws { try check(mutation) }

  static let choices = [
    Mutation(
      #""choice": "rented""#, to: #""choice": ➤"rentd""#, "answers.model.choice",
      #""rentd" is not a choice of "Land". Did you mean "rented"? The choices are: own, rented, shared"#),
    Mutation(
      #""choice": "rented""#, to: #""choice": ➤"bought""#, "answers.model.choice",
      #""bought" is not a choice of "Land". The choices are: own, rented, shared"#),
    Mutation(
      #""choice": "rented""#, to: #""choice": ➤1"#, "answers.model.choice",
      #"1 is not a choice of "Land". The choices are: own, rented, shared"#),
  ]

  @Test("An answer of another kind is refused with the kind the item takes", arguments: kinds)
  func kind(_ mutation: Mutation) throws { try check(mutation) }

  static let kinds = [
    Mutation(
      #""helpers": { "level": 1 }"#, to: #""helpers": { "number": ➤1 }"#, "answers.helpers.number",
      #""Helpers found" is not answered with "number". Answer it with "level": a number from 0 to 2"#),
    Mutation(
      #""choice": "rented""#, to: #""level": ➤1"#, "answers.model.level",
      #""Land" is not answered with "level". Answer it with "choice": one of own, rented, shared"#),
    Mutation(
      #""number": 12.5"#, to: #""text": ➤"twelve""#, "answers.plots.text",
      #""Plots" is not answered with "text". Answer it with "number": a number (plots)"#),
    Mutation(
      #""text": "More rain.""#, to: #""choice": ➤"rain""#, "answers.wishes.choice",
      #""Wishes" is not answered with "choice". Answer it with "text": some words in double quotes"#),
  ]

  @Test("Answers that contradict each other, or lack their reason, are refused", arguments: states)
  func state(_ mutation: Mutation) throws { try check(mutation) }

  static let states = [
    Mutation(
      #""doNotKnow": true"#, to: #""level": 1, "doNotKnow": ➤true"#, "answers.lead.doNotKnow",
      #""Somebody leads" has two answers; keep one of them"#),
    Mutation(
      #""notApplicable": "The school has one.""#, to: #""level": 1, "notApplicable": ➤"The school has one.""#,
      "answers.first-aid.notApplicable", #""First aid box" has two answers; keep one of them"#),
    Mutation(
      #""doNotKnow": true"#, to: #""doNotKnow": ➤"yes""#, "answers.lead.doNotKnow",
      #""yes" stands here; true or false was expected"#),
    Mutation(
      #""doNotKnow": true"#, to: #""notApplicable": ➤"Nobody leads.""#, "answers.lead.notApplicable",
      #""Somebody leads" concerns everybody, so it cannot be "not applicable". If nobody can tell, use "doNotKnow""#),
    Mutation(
      #""notApplicable": "The school has one.""#, to: #""notApplicable": ➤" ""#, "answers.first-aid.notApplicable",
      #""First aid box" is marked not applicable without a reason; write the reason in a few words"#),
    Mutation(
      #""notApplicable": "The school has one.""#, to: #""notApplicable": ➤true"#, "answers.first-aid.notApplicable",
      #""First aid box" is marked not applicable without a reason; write the reason in a few words"#),
  ]

  @Test("What stands beside an answer has to be of its kind too", arguments: besides)
  func beside(_ mutation: Mutation) throws { try check(mutation) }

  static let besides = [
    Mutation(#""dissent": 1"#, to: #""dissent": ➤-1"#, "answers.purpose.dissent", "-1 is outside 0 to 100000"),
    Mutation(
      #""carriedFrom": "2026-Q3""#, to: #""carriedFrom": ➤"""#, "answers.money.carriedFrom",
      "this text is empty; it has to say something"),
    Mutation(
      #""note": "We all read the sign.""#, to: #""note": ➤[]"#, "answers.purpose.note",
      "a list stands here; a text in double quotes was expected"),
    Mutation(
      #""evidence": "The sign""#, to: #""evidence": ➤{}"#, "answers.purpose.evidence",
      "an object stands here; a text in double quotes was expected"),
    Mutation(
      #""note": "We all read the sign.""#, to: #"➤"nots": "We all read the sign.""#, "answers.purpose.nots",
      #""nots" is not a key that is known here. Did you mean "note"?"#),
    Mutation(
      #""helpers": { "level": 1 }"#, to: #""helpers": ➤1"#, "answers.helpers",
      #"1 stands here; an answer in curly brackets, as in { "level": 2 } was expected"#),
  ]

  @Test("Votes by level have one count for each level, and stand beside a level item", arguments: spreads)
  func spread(_ mutation: Mutation) throws { try check(mutation) }

  static let spreads = [
    Mutation(
      #""helpers": { "level": 1 }"#, to: #""helpers": { "level": 1, "spread": { "votes": ➤[1, 2] } }"#,
      "answers.helpers.spread.votes",
      #"2 counts stand here; "Helpers found" takes one for each level, 3 in all, from level 0 up"#),
    Mutation(
      #""helpers": { "level": 1 }"#, to: #""helpers": { "spread": { "votes": [1, ➤-2, 0] } }"#,
      "answers.helpers.spread.votes[1]", "-2 is outside 0 to 100000"),
    Mutation(
      #""helpers": { "level": 1 }"#, to: #""helpers": { "spread": { "votes": [1, 2, 0], "gap": ➤3 } }"#,
      "answers.helpers.spread.gap", #"a gap of 3 levels cannot be; the levels of "Helpers found" are 0 to 2"#),
    Mutation(
      #""helpers": { "level": 1 }"#, to: #""helpers": { "spread": ➤{} }"#, "answers.helpers.spread",
      #"the key "votes" is missing"#),
    Mutation(
      #""choice": "rented""#, to: #""choice": "rented", "spread": ➤{ "votes": [1, 2] }"#, "answers.model.spread",
      #""Land" has no levels, so nobody can have voted for one"#),
  ]

  @Test("An item that is not asked is refused, with the nearest one that is", arguments: items)
  func item(_ mutation: Mutation) throws { try check(mutation) }

  static let items = [
    Mutation(
      #""helpers":"#, to: #"➤"helprs":"#, "answers.helprs",
      #"small-garden@1.0.0 has no item "helprs". Did you mean "helpers"?"#),
    Mutation(#""helpers":"#, to: #"➤"bees":"#, "answers.bees", #"small-garden@1.0.0 has no item "bees""#),
  ]
}

/// Reads the changed sample and compares everything that was found with the one thing expected.
func check(_ mutation: Mutation) throws {
  let found = try Sample.findings(mutation.text())
  let expected = try mutation.expected()
  #expect(found == [expected])
}
