import ScoringEngine
import Testing

@testable import Wizard

/// Ways through the questions.
@Suite struct MovingScripts {
  @Test("Going back shows the old answer; a changed one says what is not asked any more, and keeps it") func back()
    throws
  {
    let play = Script.play(
      try Play.garden().pastPeople.typing("1", "1", "1", "12", "1", "1", "2"),
      """
      Your answer: < :go 4

      Section 1. The plan.

      Question 4 of 10. Plots.
      ...
      Your answer so far: 12 (plots).
      Your answer: < 9
        [answers/plots = {"number":9}]
      Recorded: 9 (plots).
      Because of this answer, question 7 ("Watering rota") is not asked. The answer given there stays in the record and does not count.

      Section 2. The people.

      Question 8 of 10. First aid box.
      ...
      Your answer: < :go 7
      Error: question 7, "Watering rota", is not asked, because of other answers or of the depth you chose.
      Your answer: < :back

      Question 6 of 10. Somebody leads.
      ...
      Your answer: < :go 4
      ...
      Your answer: < 10
        [answers/plots = {"number":10}]
      Recorded: 10 (plots).
      Because of this answer, question 7 ("Watering rota") is asked too.
      ...
      Your answer: 
      """)
    #expect(play.conversation.entries[11].answer == .level(2))
    #expect(play.disk.line.contains(#""rota":{"level":2}"#))
  }

  @Test("Before the first question there is none") func first() throws {
    Script.play(
      try Play.garden(),
      """
      Your answer: < :back
      Error: this is the first question; there is none before it.
      Your answer: < <
      Error: this is the first question; there is none before it.
      Your answer: 
      """)
  }

  @Test("Skipped and parked questions come back in the list and the check; parked ones are asked again") func park()
    throws
  {
    Script.play(
      try Play.garden().pastPeople,
      """
      Your answer: < :park
        [wizard/parked/purpose = true]
      Parked. This question comes back at the end.

      Question 2 of 10. Money for a year.
      ...
      Your answer: < :skip
      Skipped. The question has no answer and stays in the list.
      ...
      Your answer: < 1
      ...
      Your answer: < 1
      ...
      Your answer: < 1
      ...
      Your answer: < 1
      ...
      Your answer: < yes
      ...
      Your answer: < :park
        [wizard/parked/spades = true]
      ...
      Your text: < :skip
      Skipped. The question has no answer and stays in the list.

      Section 1. The plan.

      Question 1 of 10. Purpose known.
      ...
      You parked this question earlier.
      Your answer: < :park
      Parked. This question comes back at the end.

      Section 3. The tools.

      Question 9 of 10. Spades.
      ...
      Your answer: < 0
        [answers/spades = {"level":0}]
        [wizard/parked/spades = null]
      Recorded: 0, No.

      Check your answers.

      Who takes part.
      People who use services: skipped, no answer yet.
      ...
      Section 1. The plan.
      1. Purpose known: parked, no answer yet.
      2. Money for a year: skipped, no answer yet.
      3. Land: 1, Our own.
      4. Plots: 1 (plots).
      ...
      No answer yet: who takes part (go there with: people); questions 1, 2 and 10.
      Rated at the top, with nothing written down that shows it: question 8. To write it down: :evidence 8
      Type the number of a question to change its answer, submit to hand all in, or :quit to stop for now.
      Number, submit or :quit: < :park
      Error: only a question can be parked, and this is none. Type :back to go back to it.
      Number, submit or :quit: < :skip
      Error: there is nothing to skip here. Type submit to hand your answers in, or :quit to stop for now.
      Number, submit or :quit: < 3
      ...
      Your answer: < :park
      Error: this question has its answer, so there is nothing to park. Type :skip to leave it as it is.
      Your answer: < :skip
      Left as it is.

      Check your answers. :show reads all of them out.
      ...
      Number, submit or :quit: 
      """)
  }

  @Test("Back and forward again is the same place with the same answers") func backAndForward() throws {
    let start = try Play.garden().pastPeople.typing("1", "1", "1", "12", "1")
    for steps in 1...5 {
      var play = start
      for _ in 0..<steps { play.type(":back") }
      for _ in 0..<steps { play.type(":skip") }
      #expect(play.conversation.memory.prompt == start.conversation.memory.prompt, "\(steps)")
      #expect(play.conversation.entries == start.conversation.entries && play.disk == start.disk, "\(steps)")
    }
  }

  @Test("What was jumped over is asked before the end") func jumpedOver() throws {
    let play = try Play.garden().pastPeople.typing(":go 9", "1", ":skip")
    #expect(play.shown.contains("Question 1 of 10. Purpose known."))
    #expect(play.conversation.memory.prompt == .field(5))
  }
}
