import StrictJSON
import Testing

@testable import RulesLibrary

/// What people read about each fault of a questionnaire.
@Suite struct QuestionnaireWordingTests {
  private static let wordings: [(reason: QuestionnaireFault.Reason, message: String)] = [
    (.notAQuestionnaire(format: "x"), #"the format is "x"; a questionnaire has the format "peerready/questionnaire""#),
    (.unknownFormatVersion(2), "format version 2 is not known here; this tool reads version 1"),
    (.unknownWord("x", what: "a kind", known: ["a", "b"]), #""x" is not a kind; it can be: a, b"#),
    (.malformedID("X"), #""X" is not an id; use lower-case letters, digits and single hyphens: write "x""#),
    (
      .malformedID("Fire safety"),
      #""Fire safety" is not an id; use lower-case letters, digits and single hyphens: write "fire-safety""#
    ),
    (
      .malformedID("…"), #""…" is not an id; use lower-case letters, digits and single hyphens, as in "peer-lead""#
    ),
    (
      .malformedID("Café"),
      #""Café" is not an id; use lower-case letters, digits and single hyphens, as in "peer-lead""#
    ),
    (.malformedVersion("1"), #""1" is not a version; write it as in "1.0.0" or "1.1.0-draft.1""#),
    (.malformedDate("x"), #""x" is not a day of the calendar; write it as in "2026-11-21""#),
    (.duplicateID("a", what: "item"), #"the id "a" is used by an earlier item; each needs its own"#),
    (.unknownReference("a", what: "item", suggestion: nil), #"there is no item "a""#),
    (.unknownReference("a", what: "item", suggestion: "b"), #"there is no item "a"; did you mean "b"?"#),
    (
      .unknownReference("a", what: "scale", suggestion: nil, known: ["b", "c"]),
      #"there is no scale "a"; there are: b, c"#
    ),
    (
      .unknownReference("a", what: "role", suggestion: nil, known: []),
      #"there is no role "a"; there is none yet, so declare it under "roles""#
    ),
    (
      .levelOutOfOrder(found: 3, wanted: 1),
      "this level has the value 3 and should have 1: the first level of a scale has the value 0, and each next one 1 more"
    ),
    (.levelCount(found: 1, wanted: 2...11), "a scale needs 2 to 11 levels; the count here is 1"),
    (
      .descriptionCount(found: 2, wanted: 4),
      "each of the scale's 4 levels needs one description; the count here is 2"
    ),
    (.stepOutsideScale(from: 3, top: 3), "there is no step from level 3; steps start from 0 to 2"),
    (.stepTwice(from: 1), "an earlier step starts from level 1 too; each level has one step"),
    (.tooManyItems(limit: 1000), "there are more than 1000 items"),
    (.tooManyDecimals("0.125", limit: 2), "0.125 has more than 2 decimals"),
    (.numberTooLarge("9e9", limit: 1000), "9e9 is too large; keep it within 1000 either way"),
    (.minimumAboveMaximum, "the smallest answer is larger than the largest"),
    (.tooFewChoices(found: 1), "a choice item needs at least two choices; the count here is 1"),
    (.needsItself("a"), #""a" cannot need itself first"#),
    (.needsNonLevel("a"), #""a" has no levels, so nothing can wait for it"#),
    (.circularNeeds(["a", "b", "a"]), "these items need each other in a circle: a → b → a"),
    (
      .conditionShape,
      #"this is not a condition; it is one of all, any, not, or an item with one of unknown, is, atLeast, atMost, above, below, as in { "item": "rent", "atLeast": 1 }"#
    ),
    (
      .listForCondition,
      #"a list stands here; say how much of it has to hold: { "all": [ ... ] } or { "any": [ ... ] } round the list"#
    ),
    (
      .severalComparisons(["atLeast", "atMost"]),
      #"atLeast and atMost stand in one condition; give each its own: { "all": [ { "item": ..., "atLeast": ... }, { "item": ..., "atMost": ... } ] }"#
    ),
    (
      .severalChoices(item: "a", ["b", "c", "d"]),
      #"a list stands here; "is" takes one choice. For several write { "any": [ { "item": "a", "is": "b" }, { "item": "a", "is": "c" } ] }"#
    ),
    (.emptyCondition("all"), #""all" is empty; it needs at least one condition"#),
    (.asksLaterItem("a"), #""a" is not asked before this item; askWhen may look only at earlier items"#),
    (.comparesNonNumber("a"), #""a" has neither a level nor a number to compare"#),
    (
      .choosesNonChoice("a"),
      #""a" has no choices; "is" is for choice items, and levels and numbers take atLeast, atMost, above or below"#
    ),
    (.onlyTrue, #"only true can stand here; for the opposite, put the condition inside "not""#),
  ]

  @Test("Each fault says what is wrong and what would be right", arguments: wordings)
  func wording(_ reason: QuestionnaireFault.Reason, _ message: String) {
    let place = TextPlace(line: 1, column: 1, path: "")
    #expect(QuestionnaireFault(place: place, reason: reason).message == message)
  }
}
