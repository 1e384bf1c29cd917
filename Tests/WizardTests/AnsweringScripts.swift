import RulesLibrary
import ScoringEngine
import StrictJSON
import Testing

@testable import Wizard

/// Answers of every kind, and what is refused in their place.
@Suite struct AnsweringScripts {
  @Test("A question is read with its answers, and what is typed is confirmed in words") func levels() throws {
    Script.play(
      try Play.garden().pastPeople,
      """
      Your answer: < 2
        [answers/purpose = {"level":2}]
      Recorded: 2, Agreed.

      Question 2 of 10. Money for a year.

      Is there money for the first year?

      0. Not yet: No budget.
      1. Talked about: A sum was named.
      2. Agreed: The budget is agreed.
      3. Done: The money is there.
      Or type dk for do not know.
      Your answer: < ta
        [answers/money = {"level":1}]
      Recorded: 1, Talked about.
      ...
      Your answer: < SHARED
        [answers/model = {"choice":"shared"}]
      Recorded: 3, Shared.

      Question 4 of 10. Plots.

      How many plots are there?

      A number from 0.5 to 40, with at most 1 decimal (plots).
      Or type dk for do not know.
      Your answer: < 12.50
        [answers/plots = {"number":12.5}]
      Recorded: 12.5 (plots).

      Section 2. The people.

      Question 5 of 10. Helpers found.
      ...
      Your answer: < dk
        [answers/helpers = {"doNotKnow":true}]
      Recorded: do not know.
      ...
      Your answer: 
      """)
  }

  @Test(
    "The same answer, however it is typed",
    arguments: ["2", " 2.", "２", "　２．", "02", "2.0", "agreed", "AGREED.", "ag", "ａｇ", "\u{A0}2\t"])
  func spellings(_ typed: String) throws {
    let play = try Play.garden().pastPeople.typing(typed)
    #expect(play.recorded == [Record(["answers", "purpose"], ["level": 2])])
  }

  @Test(
    "What is no answer records nothing",
    arguments: [
      "", " ", "4", "-1", "2.5", "99999999999999999999", "x", "d", "=", "na", "n/a", "2 3", "2,0", "½", "Ⅱ", "²", "٢",
      ".",
    ])
  func refused(_ typed: String) throws {
    let before = try Play.garden().pastPeople
    let play = before.typing(typed)
    #expect(play.recorded.isEmpty && play.conversation.entries == before.conversation.entries)
    #expect(play.shown(since: before).contains { $0.hasPrefix("Error: ") })
  }

  @Test("An error says what to type; the second time in other words; the third time how to go on") func errors() throws
  {
    Script.play(
      try Play.garden().pastPeople,
      """
      Your answer: < 7
      Error: "7" is outside the answers to "Purpose known". Type a number from 0 to 3, or the start of an answer.
      Your answer: < d
      Error: "d" is the start of 2 answers to "Purpose known": "Done" and "Do not know". What is asked: Does everybody know what the garden is for? Type the number that stands before one of these, and press Enter.
      0. Not yet: Nobody knows.
      1. Talked about: A few know.
      2. Agreed: Most know.
      3. Done: Everybody knows.
      Or type dk for do not know.
      Your answer: < 
      Error: "Purpose known" has no answer yet; Enter alone is none. What is asked: Does everybody know what the garden is for? Type the number that stands before one of these, and press Enter.
      ...
      Or type dk for do not know.
      Or type :skip to go on without an answer. The question stays in the list.
      Your answer: < 1
        [answers/purpose = {"level":1}]
      Recorded: 1, Talked about.
      ...
      Your answer: < quit
      Error: "quit" is a command. Commands begin with a colon: type :quit
      Your answer: < 9
      Error: "9" is outside the answers to "Money for a year". What is asked: Is there money for the first year? Type the number that stands before one of these, and press Enter.
      ...
      Your answer: 
      """)
  }

  @Test("Numbers keep to their bounds and decimals") func numbers() throws {
    Script.play(
      try Play.garden().pastPeople.typing("1", "1", "1"),
      """
      Your answer: < 40.1
      Error: "40.1" is outside the answers to "Plots". Type a number with at most one decimal from 0.5 to 40, in digits.
      Your answer: < 2.55
      Error: "2.55" has more decimals than "Plots" takes. What is asked: How many plots are there?
      A number from 0.5 to 40, with at most 1 decimal (plots).
      Or type dk for do not know.
      Your answer: < twelve
      ...
      Your answer: < 1,5
      ...
      Your answer: < ４０
        [answers/plots = {"number":40}]
      Recorded: 40 (plots).
      ...
      Your answer: 
      """)
  }

  @Test("Not applicable asks why, and without a reason it is not recorded") func notApplicable() throws {
    Script.play(
      try Play.garden().pastPeople.typing("1", "1", "1", "9", "1", "1"),
      """
      Your answer: < na

      Why does this not apply to you? First aid box.
      Type as many lines as you want. A line with a single full stop ends the text.
      Your text: < .
      Error: nothing is typed yet, so there is no text to end. Type your words, and then a line with a single full stop.
      Your text: < :skip
      Without a reason it is not recorded as not applicable. Here is the question again.
      ...
      Your answer: < not a
      ...
      Your text: < There are no spades,
        [wizard/unfinished/first-aid/notApplicable/1 = "There are no spades,"]
      < so nobody gets hurt.
        [wizard/unfinished/first-aid/notApplicable/2 = "so nobody gets hurt."]
      < .
        [answers/first-aid = {"notApplicable":"There are no spades,\\nso nobody gets hurt."}]
        [wizard/unfinished/first-aid/notApplicable = null]
      Recorded: not applicable, because: There are no spades,
      so nobody gets hurt.
      ...
      Your answer: < na
      Error: "Spades" concerns everybody, so "not applicable" is no answer here. Where nobody can tell, type dk.
      Your answer: 
      """)
  }

  @Test("The answer of the last round is information, and = records it anew") func sameAsLastTime() throws {
    let form = try Play.garden().conversation.form
    let last: [Answer] = [.level(1), .open, .choice(2), .number(hundredths: 950), .notApplicable(reason: "No.")]
    let entries = form.fields.indices.map { index in
      Entry(
        index == 5 ? .level(1) : .open, carriedFrom: index == 5 ? "2026-Q3" : nil,
        last: last.indices.contains(index - 5) ? Entry.Last(last[index - 5], round: "2026-Q3") : nil)
    }
    let play = Script.play(
      Play(form, entries: entries).pastPeople,
      """
      Your answer: < =
        [answers/purpose = {"level":1}]
      Recorded: 1, Talked about.

      Question 2 of 10. Money for a year.
      ...
      Or type dk for do not know.
      Your answer: < =
      Error: there is no answer from last time to "Money for a year". Type a number from 0 to 3, or the start of an answer.
      Your answer: < 0
      ...
      3. Shared: With a school.
      Or type dk for do not know or = for same as last time.
      Last time (2026-Q3): 3, Shared.
      Your answer: < 1
        [answers/model = {"choice":"own"}]
      Recorded: 1, Our own.
      ...
      Last time (2026-Q3): 9.5 (plots).
      Your answer: < same
        [answers/plots = {"number":9.5}]
      Recorded: 9.5 (plots).
      ...
      Last time (2026-Q3): not applicable, because: No.
      Your answer: 
      """)
    let list = play.conversation.listLines
    #expect(list.contains("1. Purpose known: 1, Talked about. Same as last time."))
    #expect(list.contains("3. Land: 1, Our own. Last time: 3, Shared."))
  }
}
