import RulesLibrary
import ScoringEngine
import TestSupport
import Testing

@testable import Wizard

/// Options that are weighed: swings, ratings, must-haves, the decision.
@Suite struct AppraisalScripts {
  @Test("The swing that matters most has 100, and the others are held against it") func swings() throws {
    Script.play(
      try Play.water().pastPeople,
      """
      Your answer: < ease
        [weights/ease = 100]
      Recorded: 3, Ease.
      The swing of "Ease" has 100, because it matters most.

      Question 2 of 17. Weight of "Cost".

      How much does the swing from the worst to the best end of "Cost" matter, from 0 to 100?

      The swing of "Ease" has 100, because it matters most.
      0, the worst end: It costs all that we have.
      100, the best end: It costs nothing.
      A number from 0 to 100.
      Or type dk for do not know.
      Your answer: < 101
      Error: "101" is outside the answers to Weight of "Cost". Type a number with at most 2 decimals from 0 to 100, in digits.
      Your answer: < 40
        [weights/cost = 40]
      Recorded: 40.

      Question 3 of 17. Weight of "Plenty of water".
      ...
      Your answer: < dk
        [weights/plenty = null]
        [wizard/doNotKnow/weights/plenty = true]
      Recorded: do not know.
      ...
      Your answer: < :go 1
      ...
      Your answer so far: 3, Ease.
      Your answer: < cost
        [weights/cost = 100]
        [weights/ease = null]
      Recorded: 1, Cost.
      The swing of "Cost" has 100, because it matters most.
      The swing of "Ease" had 100 until now, and is asked again.

      Question 4 of 17. Weight of "Ease".
      ...
      Your answer: < 2.5
        [weights/ease = 2.5]
      ...
      Your answer: < :go 2
      Error: question 2, Weight of "Cost", is not asked, because of other answers or of the depth you chose.
      Your answer: < :note
      Error: the record has no room for notes beside Cost, for "Dig a well".
      Your answer: 
      """)
  }

  @Test("Ratings by option, then must-haves, then the decision with its reason") func decide() throws {
    let start = try Play.water().pastPeople.typing("1", "50", "50").typing("80", "dk", "60", "20", "90", "100")
    let play = Script.play(
      start,
      """
      Your answer: < 50
        [ratings/not-yet/cost = 50]
      Recorded: 50.
      ...
      Your answer: < :skip
      ...
      Your answer: < 0
        [ratings/not-yet/ease = 0]
      Recorded: 0.

      Must-haves.

      An option that does not meet one of these is removed. Where nobody has judged, nothing is removed.

      Question 14 of 17. "The water is clean enough to drink", for "Dig a well".

      The water is clean enough to drink. Does "Dig a well" meet this?

      1. Yes: it meets this
      2. No: it does not, and is removed
      Or type dk for do not know.
      Your answer: < n
        [mustHaves/clean/well = false]
      Recorded: 2, No.
      ...
      Your answer: < 1
        [mustHaves/clean/mains = true]
      ...
      Your answer: < dk
        [mustHaves/clean/not-yet = null]
        [wizard/doNotKnow/must-haves/clean/not-yet = true]
      Recorded: do not know.

      The decision.

      The totals do not decide; people do. Look at them together, and then decide.

      Question 17 of 17. The decision.

      Which option do you decide on?

      So far:
      - "Dig a well": from 55 to 80 out of 100, as long as ratings are missing. Removed, because it does not meet "The water is clean enough to drink".
      - "Lay a pipe from the road": 58 out of 100.
      - "Wait a year": from 25 to 50 out of 100, as long as ratings are missing.
      1. Dig a well: Our own water, in the middle of the garden.
      2. Lay a pipe from the road: Water from the town.
      3. Wait a year: Carry cans for now.
      Or type dk for do not know.
      Your answer: < lay
        [decision = {"option":"mains","reason":null}]
      Recorded: 2, Lay a pipe from the road.

      Why do you decide so?
      Type as many lines as you want. A line with a single full stop ends the text.
      Your text: < It is sure.
        [wizard/unfinished/decision/reason/1 = "It is sure."]
      < .
        [decision = {"option":"mains","reason":"It is sure."}]
        [wizard/unfinished/decision/reason = null]
      Recorded: the reason, 1 line.

      Check your answers.
      ...
      17. The decision: 2, Lay a pipe from the road.

      No answer yet: who takes part (go there with: people); question 12.
      Answered "do not know": questions 6 and 16.
      ...
      Number, submit or :quit: < 17
      ...
      Your answer so far: 2, Lay a pipe from the road.
      Reason: It is sure.
      Your answer: < 3
        [decision = {"option":"not-yet","reason":null}]
      Recorded: 3, Wait a year.
      The reason given before belonged to the other option and is no longer recorded. It was: It is sure.

      Why do you decide so?
      ...
      Your text: < :skip
      The decision stays recorded, without a new reason.

      Check your answers. :show reads all of them out.
      ...
      Number, submit or :quit: 
      """)
    #expect(
      play.conversation.form.progress(play.conversation.entries) == FormProgress(answered: 15, carried: 0, asked: 16))
  }

  @Test("A record gives the entries that were recorded") func entries() throws {
    let form = try AppraisalForm(WaterOptions.appraisal())
    var marks = Marks()
    marks.doNotKnow = ["must-haves/clean/well", "decision"]
    let ratings: [[Answer]] = [
      [.number(hundredths: 100), .doNotKnow, .open], [.open, .open, .open], [.open, .open, .number(hundredths: 0)],
    ]
    let entries = form.entries(
      people: ["staff": 2], weights: [5000, 10_000, nil], ratings: ratings, mustHaves: [[nil, true, false]],
      decision: nil, marks: marks)
    let answers = entries.map(\.answer)
    let people: [Answer] = [.open, .open, .open, .number(hundredths: 200), .open]
    let weights: [Answer] = [.choice(1), .number(hundredths: 5000), .number(hundredths: 10_000), .open]
    #expect(answers == people + weights + ratings.flatMap { $0 } + [.doNotKnow, .choice(0), .choice(1), .doNotKnow])
  }
}
