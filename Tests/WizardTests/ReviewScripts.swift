import Testing

@testable import Wizard

/// The check of all answers at the end.
@Suite struct ReviewScripts {
  /// Everything answered but who takes part.
  private static func answered() throws -> Play {
    try Play.garden().pastPeople.typing("3", "1", "2", "9", "dk", "1", "yes", "1", "Rain", ".")
  }

  @Test("Every answer on one line, what nobody knows, and what nothing shows") func check() throws {
    let play = try Self.answered()
    let at = try #require(play.shown.lastIndex(of: "Check your answers."))
    #expect(
      Array(play.shown[at...]) == [
        "Check your answers.", "", "Who takes part.", "People who use services: skipped, no answer yet.",
        "Carers: skipped, no answer yet.", "Peer support workers: skipped, no answer yet.",
        "Staff: skipped, no answer yet.", "Managers: skipped, no answer yet.", "Section 1. The plan.",
        "1. Purpose known: 3, Done.", "2. Money for a year: 1, Talked about.", "3. Land: 2, Rented.",
        "4. Plots: 9 (plots).",
        "Section 2. The people.", "5. Helpers found: do not know.", "6. Somebody leads: 1, Talked about.",
        "8. First aid box: 1, Yes.", "Section 3. The tools.", "9. Spades: 1, Yes.", "10. Wishes: Rain.", "",
        "No answer yet: who takes part (go there with: people).", "Answered \"do not know\": question 5.",
        "Rated at the top, with nothing written down that shows it: questions 1, 8 and 9. To write it down: :evidence 1",
        "Type the number of a question to change its answer, submit to hand all in, or :quit to stop for now.",
      ])
  }

  @Test("Any answer can be changed, and only the word hands all in") func submit() throws {
    Script.play(
      try Self.answered(),
      """
      Number, submit or :quit: < sub
      Error: "sub" is not one of the answers to "what to do now". Type the number of a question to change its answer, submit to hand all in, or :quit to stop for now.
      Number, submit or :quit: < 
      Error: "what to do now" has no answer yet; Enter alone is none. Three things are possible here:
      - the number of a question, to look at its answer and change it
      - submit, to hand all in
      - :quit, to stop for now; everything is kept
      Number, submit or :quit: < 2
      ...
      Your answer so far: 1, Talked about.
      Your answer: < 2
        [answers/money = {"level":2}]
      Recorded: 2, Agreed.

      Check your answers. :show reads all of them out.
      ...
      Number, submit or :quit: < people
      ...
      Your answer: < 4
        [participants = [{"count":4,"perspective":"people-who-use-services"}]]
      Recorded: 4 (people).

      Check your answers. :show reads all of them out.
      ...
      Number, submit or :quit: < :evidence
      Error: name the question it belongs to, as in :evidence 1
      Number, submit or :quit: < :evidence 9
      ...
      Your text: < In the shed.
      ...
      < .
      ...
      Recorded: the evidence for question 9, Spades, 1 line.

      Check your answers. :show reads all of them out.
      No answer yet: who takes part (go there with: people).
      Answered "do not know": question 5.
      Rated at the top, with nothing written down that shows it: questions 1 and 8. To write it down: :evidence 1
      ...
      Number, submit or :quit: < Submit
        [status = "submitted"]
      Submitted.
      (submit)
      """)
  }

  @Test("Without any answer there is nothing to hand in") func nothing() throws {
    Script.play(
      try Play.garden(),
      """
      Your answer: < :go
      ...
      Number, submit or :quit: < submit
      Error: nothing is answered yet, so there is nothing to hand in. Type the number of a question.
      Number, submit or :quit: < :back
      ...
      Your text: 
      """)
  }

  @Test("Actions that nobody owns are named before all is handed in") func owners() throws {
    let form = try Play.garden().conversation.form
    let setting = Setting(keptIn: "a", goOnWith: "b", withoutOwner: ["Money for a year", "Spades"])
    let play = Play(form, entries: form.fields.map { _ in Entry() }, setting: setting).typing(":go")
    #expect(play.shown.contains("Actions of the plan that nobody owns yet: \"Money for a year\" and \"Spades\"."))
  }
}
