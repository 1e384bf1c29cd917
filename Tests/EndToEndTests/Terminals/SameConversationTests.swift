import Foundation
import TestSupport
import Testing

/// Whole conversations of the real executable, each at a terminal and through a pipe: the same is shown.
@Suite struct SameConversationTests {
  @Test("A first sitting that ends with :quit, and a second that goes back, changes its mind and hands in")
  func twoSittings() throws {
    for isPiped in [false, true] {
      let sitting = try Sitting()
      try play(sitting, ["wizard", "small-garden", "--output", "garden.json"], Self.first, isPiped)
      #expect(try sitting.files() == ["garden.json.journal"])
      try play(sitting, ["wizard", "garden.json"], Self.second, isPiped)
      #expect(try sitting.files() == ["garden.json"])
      let record = try String(contentsOfFile: sitting.path("garden.json"), encoding: .utf8)
      for written in Self.written { #expect(record.contains(written)) }
      #expect(!record.contains("\"wizard\""))
    }
  }

  private func play(_ sitting: Sitting, _ words: [String], _ script: String, _ isPiped: Bool) throws {
    if isPiped {
      try sitting.playPiped(
        words, script.replacing("wizard garden.json", with: "wizard garden.json --stdin-answers"), status: 0)
    } else {
      try sitting.play(words, script, status: 0)
    }
  }

  private static let first = """
    Is the garden ready to open?
    ...
    Your answers are kept in "garden.json.journal", on this computer and nowhere else. Each answer is on the disk before the next question.
    ...
    The parts:
    - Who takes part: not started, 5 questions
    - Section 1. The plan: not started, 4 questions
    - Section 2. The people: not started, 4 questions
    - Section 3. The tools: not started, 2 questions

    Who takes part.
    ...
    Your answer: < 2
    Recorded: 2 (people).
    ...
    Your answer: < 0
    ...
    Your answer: < ３
    Recorded: 3 (people).
    ...
    Your answer: < :skip
    ...
    Your answer: <  1 .
    Error: "1 ." is not one of the answers to "Managers". Type a whole number from 0 to 100000, in digits.
    Your answer: <  1.
    Recorded: 1 (people).

    Section 1. The plan.

    What the garden is for.

    Question 1 of 10. Purpose known.

    Does everybody know what the garden is for?

    0. Not yet: Nobody knows.
    1. Talked about: A few know.
    2. Agreed: Most know.
    3. Done: Everybody knows.
    Or type dk for do not know.
    Your answer: < agr
    Recorded: 2, Agreed.
    ...
    Your answer: < ３。
    Recorded: 3, Done. To say what shows it, now or later: :evidence 2
    ...
    Your answer: < 2
    Recorded: 2, Rented.
    ...
    Your answer: < 12.5
    Recorded: 12.5 (plots).
    ...
    Your answer: < :quit

    Saved. 4 of 9 answered. Continue with: peerready wizard garden.json
    """

  private static let second = """
    Is the garden ready to open?

    You are going on where you stopped: 4 of 9 answered.
    ...
    - Who takes part: 4 of 5 answered
    - Section 1. The plan: all answered
    ...
    Question 5 of 10. Helpers found.
    ...
    Your answer: < 1
    ...
    Your answer: < dk
    Recorded: do not know.
    ...
    Question 7 of 10. Watering rota.
    ...
    Your answer: < 2
    ...
    Your answer: < :go 4
    ...
    Your answer so far: 12.5 (plots).
    Your answer: < 9
    Recorded: 9 (plots).
    Because of this answer, question 7 ("Watering rota") is not asked. The answer given there stays in the record and does not count.
    ...
    Question 8 of 10. First aid box.
    ...
    Your answer: < na

    Why does this not apply to you? First aid box.
    Type as many lines as you want. A line with a single full stop ends the text.
    Your text: < The school
    < has one.
    < .
    Recorded: not applicable, because: The school
    has one.
    ...
    Your answer: < <
    ...
    Your answer so far: not applicable, because: The school
    has one.
    Your answer: < :go 9
    ...
    Your answer: < 0
    ...
    Question 10 of 10. Wishes.
    ...
    Your text: < More rain.
    < :note
    ...
    Your text: < .
    Error: nothing is typed yet, so there is no text to end. Type your words, and then a line with a single full stop.
    Your text: < :back
    ...
    More rain.
    Your text goes on: < .
    Recorded: your text, 1 line.
    ...
    Your answer: < 4
    Recorded: 4 (people).

    Check your answers.

    Who takes part.
    People who use services: 2 (people).
    Carers: 0 (people).
    Peer support workers: 3 (people).
    Staff: 4 (people).
    Managers: 1 (people).
    Section 1. The plan.
    1. Purpose known: 2, Agreed.
    2. Money for a year: 3, Done.
    3. Land: 2, Rented.
    4. Plots: 9 (plots).
    Section 2. The people.
    5. Helpers found: 1, Some.
    6. Somebody leads: do not know.
    8. First aid box: not applicable, because: The school has one.
    Section 3. The tools.
    9. Spades: 0, No.
    10. Wishes: More rain.

    Answered "do not know": question 6.
    Rated at the top, with nothing written down that shows it: question 2. To write it down: :evidence 2
    Type the number of a question to change its answer, submit to hand all in, or :quit to stop for now.
    Number, submit or :quit: < submit
    Submitted.
    Written: garden.json

    Ready. Open the gate.
    Score: 67 out of 100. 1 question has no rating (1 "do not know"), so with all of them rated it could be anywhere from 55 to 73.
    Foundations: 2 of 2 met.
    Progress: 8 of 8 questions answered.
    What comes first: "Purpose known", "Helpers found" and "Spades".
    Next: peerready score garden.json for all of it, or peerready plan garden.json
    """

  private static let written = [
    #""status": "submitted""#, "\"money\": {\n      \"level\": 3\n", #""text": "More rain.""#,
  ]
}
