import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Wizard

/// A plan under review: what is asked of each action, which questions come, and what the draft holds.
@Suite struct PlanReviewScripts {
  private static let today = CivilDate("2026-11-21") ?? .epoch

  private static func action(_ id: String, owner: String = "", due: String = "2026-12-01") -> LivingAction {
    LivingAction(
      id: id, origin: .item(id), title: "The \(id)", goal: "More of it", firstStep: "Ask.", effort: .quick,
      fromLevel: 1,
      round: nil, assessed: .epoch, leads: [], owner: owner, start: .epoch, due: CivilDate(due) ?? .epoch, after: [],
      measure: LivingAction.Measure(level: 2, shownBy: ["The letter"]))
  }

  /// A review of two actions, over the small garden with every answer carried over; the questions 2 and 9 matter in any case.
  private func play(_ marks: JSONValue = [:]) throws -> Play {
    let plan = LivingPlan(
      round: PlanRound(
        assessment: PlanRound.Source(id: "a", date: .epoch, round: nil, organisation: "Anytown", team: nil),
        questionnaire: PlanRound.Pin(id: "small-garden", version: try #require(Version("1.0.0")), sha256: ""),
        basis: .priorities(
          PlanRound.Priorities(engine: [], chosen: [], isGroupChoice: false, leftOut: [], reason: nil)),
        strengths: []),
      actions: [Self.action("money", due: "2026-11-20"), Self.action("spades", owner: "Treasurer")], fromChecks: [],
      nextReview: nil, history: [])
    let rated = try RatedForm(SmallGarden.loaded().questionnaire, depth: .full)
    let items = rated.fields.dropFirst(PeopleFields.fields.count).map { field in
      Entry(field.kind.options.first?.answer ?? .text("3"), carriedFrom: "2026-Q3")
    }
    let review = try #require(ReviewMarks([Marks.key: [ReviewMarks.key: marks]]))
    let form = ReviewForm(
      plan, rated, RatedForm.entries(people: [:], items: items), marks: review, aims: [1, 8], today: Self.today
    ) { ["What \($0.count) records bring."] }
    return Play(form, entries: form.entries)
  }

  @Test("Each action is told with what the plan says of it, and asked about by how it stands") func actions() throws {
    Script.play(
      try play().typing(":go action 1"),
      """
      Your answer: < done
        [wizard/review/actions/money/status = "done"]
      Recorded: 1, Done.

      What happened with "The money".
      ...
      Your text: < :skip
      ...
      What shows that it is done?
      ...
      Your text: 
      """)
    Script.play(
      try play().pastPeople,
      """
      Your answer: < 4
        [wizard/review/actions/money/status = "stopped"]
      Recorded: 4, Stopped.

      Why "The money" is stopped.

      Why do you stop it?

      An action is stopped with a reason only.
      Type as many lines as you want. A line with a single full stop ends the text.
      Your text: < Too dear.
        [wizard/unfinished/review/money/reason/answer/1 = "Too dear."]
      < .
        [wizard/review/actions/money/reason = "Too dear."]
        [wizard/unfinished/review/money/reason/answer = null]
      Recorded: your text, 1 line.

      What happened with "The money".
      ...
      Your text: < :skip
      Skipped. The question has no answer and stays in the list.

      Action 2 of 2. The spades.

      The goal: More of it. The first step: Ask. Owner: Treasurer. It is to be done by 1 December 2026.
      ...
      Last time (in the plan): 3, Not started.
      Your answer: < =
        [wizard/review/actions/spades/status = "not-started"]
      Recorded: 3, Not started.
      ...
      Your text: < :skip
      ...
      Last time (in the plan): 1 December 2026.
      Your answer: < 1.2.2027
      Error: "1.2.2027" is no day of the calendar that can be told for sure. Type a day, as in 2027-02-01 or 1 February 2027.
      Your answer: < 1 feb 2027
        [wizard/review/actions/spades/due = "2027-02-01"]
      Recorded: 1 February 2027.
      ...
      Last time (in the plan): Treasurer.
      Your answer: < 3
      Error: "3" is not one of the answers to The owner of "The spades". Type a few words on one line.
      Your answer: < nobody
        [wizard/review/actions/spades/owner = "nobody"]
      Recorded: nobody.
      ...
      Your answer: 
      """)
  }

  @Test("Those questions come that matter now, or all; and what changed is told before the next review")
  func questions()
    throws
  {
    let play = Script.play(
      try play().pastPeople.typing(":go questions"),
      """
      Your answer: < 1
        [wizard/review/questions = "some"]
      Recorded: 1, Those that matter now.
      2 questions are looked at. The others keep their answers.
      ...
      Question 2 of 10. Money for a year.
      ...
      Your answer: < 3
      ...
      Question 9 of 10. Spades.
      ...
      Your answer: < 1
      ...
      What changed, and the plan.

      The next review.

      On which day do you want to look at the plan again?

      What 3 records bring.
      A quarter of a year from today is 20 February 2027.
      Type a day, as in 2027-02-01 or 1 February 2027.
      Your answer: < 2027-02-29
      Error: "2027-02-29" is no day of the calendar that can be told for sure. Type a day, as in 2027-02-01 or 1 February 2027.
      Your answer: < 28 February 2027
        [wizard/review/nextReview = "2027-02-28"]
      Recorded: 28 February 2027.
      ...
      Your answer: 
      """)
    #expect(!play.shown.contains { $0.hasPrefix("Question 1 of 10") })
    let all = try self.play().pastPeople.typing(":go questions", "2")
    #expect(all.shown.contains("Question 1 of 10. Purpose known."))
    #expect(all.shown.contains("9 questions are looked at. The others keep their answers."))
  }

  @Test("A stopped action without a reason keeps all from being handed in, and open ones without an owner are named")
  func beforeHandingIn() throws {
    Script.play(
      try play().pastPeople.typing("4", ":skip", ":go"),
      """
      Number, submit or :quit: < submit
      Error: "The money" is stopped without a reason. Type :go action 1, and give the reason after it.
      Number, submit or :quit: < action 1
      ...
      Your answer so far: 4, Stopped.
      Your answer: < under
        [wizard/review/actions/money/status = "under-way"]
      Recorded: 2, Under way.
      ...
      Your text: < :go

      Check your answers. :show reads all of them out.
      ...
      Actions of the plan that nobody owns yet: "The money".
      ...
      Number, submit or :quit: < submit
        [status = "submitted"]
      Submitted.
      (submit)
      """)
  }

  @Test("What a draft holds is asked no more, and becomes the changes of the plan") func kept() throws {
    let marks: JSONValue = [
      "actions": [
        "money": ["status": "done", "evidence": "The letter", "due": "2027-01-01", "owner": "Nobody", "reason": "x"],
        "spades": ["status": "under-way", "note": "Two.", "due": "2027-01-01", "owner": "Nobody", "evidence": "x"],
      ],
      "questions": "all", "nextReview": "2027-02-28",
    ]
    let review = try #require(ReviewMarks([Marks.key: [ReviewMarks.key: marks]]))
    var (money, spades) = (ActionEdit(), ActionEdit())
    (money.status, money.evidence) = (.done, "The letter")
    (spades.status, spades.note, spades.due, spades.owner) = (.underWay, "Two.", CivilDate("2027-01-01"), "")
    #expect(review.edit(of: "money") == money && review.edit(of: "spades") == spades)
    #expect(review.edit(of: "other") == ActionEdit())
    #expect(review.nextReview == CivilDate("2027-02-28"))
    let play = try play(marks).typing(":list")
    for line in [
      "How \"The money\" stands: 1, Done. Last time: 3, Not started.", "Which questions to look at: 2, All of them.",
      "The next review: 28 February 2027.", "The day for \"The spades\": 1 January 2027. Last time: 1 December 2026.",
    ] {
      #expect(play.shown.contains(line), "\(play.shown.joined(separator: "\n"))")
    }
    #expect(ReviewMarks(["wizard": [:]]) == nil && ReviewMarks([:]) == nil)
  }

  @Test(
    "A day is told for sure or not at all",
    arguments: [
      ("2027-02-01", "2027-02-01"), ("1 February 2027", "2027-02-01"), ("01 FEB 2027", "2027-02-01"),
      ("31 dec 2026", "2026-12-31"), ("1.2.2027", nil), ("1/2/2027", nil), ("1 fe 2027", nil), ("31 June 2027", nil),
      ("1 February 27", nil), ("February 2027", nil), ("1 February", nil), ("tomorrow", nil), ("2027-2-1", nil),
      ("1 ma 2027", nil), ("+1 May 2027", nil), ("1 May +027", nil),
    ])
  func day(_ words: String, _ day: String?) { #expect(TypedDay.read(words).map { "\($0)" } == day) }
}
