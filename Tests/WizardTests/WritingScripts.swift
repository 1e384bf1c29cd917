import ScoringEngine
import Testing

@testable import Wizard

/// Texts of as many lines as wanted: answers in words, notes, evidence.
@Suite struct WritingScripts {
  @Test("Blank lines inside stay, those around go; a colon at the start is typed twice") func text() throws {
    Script.play(
      try Play.garden().pastPeople.typing(":go 10"),
      """
      Your text: < 
        [wizard/unfinished/wishes/answer/1 = ""]
      < ::) we wish
        [wizard/unfinished/wishes/answer/2 = ":) we wish"]
      < 
        [wizard/unfinished/wishes/answer/3 = ""]
      <   3. for more sun, na, dk, ? and <
        [wizard/unfinished/wishes/answer/4 = "  3. for more sun, na, dk, ? and <"]
      <  ．
        [answers/wishes = {"text":":) we wish\\n\\n  3. for more sun, na, dk, ? and <"}]
        [wizard/unfinished/wishes/answer = null]
      Recorded: your text, 3 lines.
      ...
      Your answer: 
      """)
  }

  @Test("Commands work in the middle of a text, and its lines wait until somebody comes back") func commands() throws {
    Script.play(
      try Play.garden().pastPeople.typing(":go 10"),
      """
      Your text: < More
        [wizard/unfinished/wishes/answer/1 = "More"]
      < :wyh
      Error: there is no command ":wyh". Did you mean :why? A text that begins with a colon begins with two: ::
      Your text goes on: < :why
      To hear what was not asked.
      Your text goes on: < :back
      1 line of your text is kept for when you come back to it.

      Question 9 of 10. Spades.
      ...
      Your answer: < :go 10

      Question 10 of 10. Wishes.

      What else do you wish for?

      Type as many lines as you want. A line with a single full stop ends the text.
      Or type :dk for do not know.
      You began this text before. It goes on after these lines; :edit begins it anew.
      More
      Your text goes on: < sun
        [wizard/unfinished/wishes/answer/2 = "sun"]
      < :edit
        [wizard/unfinished/wishes/answer = null]

      Question 10 of 10. Wishes.
      ...
      Your text: < Rain
        [wizard/unfinished/wishes/answer/1 = "Rain"]
      < .
        [answers/wishes = {"text":"Rain"}]
        [wizard/unfinished/wishes/answer = null]
      Recorded: your text, 1 line.
      ...
      Your answer: < :go 10
      ...
      Your answer so far: Rain.
      Your text: < :dk
        [answers/wishes = {"doNotKnow":true}]
      Recorded: do not know.
      ...
      Your answer: 
      """)
  }

  @Test("Notes and evidence stand beside an answer, are added to, and are written anew") func beside() throws {
    Script.play(
      try Play.garden().pastPeople,
      """
      Your answer: < :note

      What do you want to remember? This is the note for question 1, Purpose known.
      Type as many lines as you want. A line with a single full stop ends the text.
      Your text: < One
        [wizard/unfinished/purpose/note/1 = "One"]
      < .
        [answers/purpose = {"level":null,"note":"One"}]
        [wizard/unfinished/purpose/note = null]
      Recorded: the note for question 1, Purpose known, 1 line.

      Question 1 of 10. Purpose known.
      ...
      Or type dk for do not know.
      Note: One
      Your answer: < 3
        [answers/purpose = {"level":3,"note":"One"}]
      Recorded: 3, Done. To say what shows it, now or later: :evidence 1
      ...
      Your answer: < :evidence 1

      What shows that your answer holds? This is the evidence for question 1, Purpose known.
      For instance: A sign at the gate.
      Type as many lines as you want. A line with a single full stop ends the text.
      Your text: < The sign
        [wizard/unfinished/purpose/evidence/1 = "The sign"]
      < .
        [answers/purpose = {"evidence":"The sign","level":3,"note":"One"}]
        [wizard/unfinished/purpose/evidence = null]
      Recorded: the evidence for question 1, Purpose known, 1 line.

      Question 2 of 10. Money for a year.
      ...
      Your answer: < :note 1
      ...
      So far, and it stays: One
      Type as many lines as you want. A line with a single full stop ends the text.
      Your text: < Two
        [wizard/unfinished/purpose/note/1 = "Two"]
      < .
        [answers/purpose = {"evidence":"The sign","level":3,"note":"One\\nTwo"}]
      ...
      Your answer: < :edit
      Error: nothing is written beside this answer yet. Type :note or :evidence to begin, or a new answer to change the old one.
      Your answer: < <
      ...
      Your answer so far: 3, Done.
      Note: One
      Two
      Evidence: The sign
      Your answer: < :edit
      Error: say what to write anew: :edit note or :edit evidence.
      Your answer: < :edit note
      ...
      So far, and until you end the new text: One
      Two
      ...
      Your text: < Three
        [wizard/unfinished/purpose/note/1 = "Three"]
      < .
        [answers/purpose = {"evidence":"The sign","level":3,"note":"Three"}]
      ...
      Your answer: < :note 7
      ...
      Your text: < :note
      Your text: < :skip
      Nothing was added.
      ...
      Your answer: 
      """)
  }

  @Test("A text stops before it is longer than a record can hold") func tooLong() throws {
    var play = try Play.garden().pastPeople.typing(":go 10")
    for _ in 0..<40 { play.type(String(repeating: "x", count: 2000)) }
    #expect(
      play.shown.contains {
        $0.hasPrefix("Error: the text would be longer than can be kept, so this line was not taken.")
      })
    play.type(".")
    let line = String(repeating: "x", count: 2000)
    #expect(play.conversation.entries[14].answer == .text(Array(repeating: line, count: 29).joined(separator: "\n")))
  }

  @Test("A line that the terminal may have cut is taken with a warning") func cut() throws {
    Script.play(
      try Play.garden().pastPeople,
      """
      Your answer: < {cut 2 and so on}
      This line is as long as the terminal allows, so its end may be missing. It ends in: "2 and so on". In a text, type the rest as a further line.
      Error: "2 and so on" is not one of the answers to "Purpose known". Type a number from 0 to 3, or the start of an answer.
      Your answer: < :go 10
      ...
      Your text: < {cut a long line}
      This line is as long as the terminal allows, so its end may be missing. It ends in: "a long line". In a text, type the rest as a further line.
        [wizard/unfinished/wishes/answer/1 = "a long line"]
      < .
      ...
      Your answer: 
      """)
  }
}
