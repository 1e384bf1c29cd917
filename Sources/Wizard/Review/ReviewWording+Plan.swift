import RulesLibrary
import ScoringEngine

/// What is said where a plan is reviewed.
extension ReviewWording {
  /// What people type where an action is to have no owner.
  static let nobody = "nobody"

  /// The part in which the group says which questions it looks at.
  static let questions = FormPart(
    "Which questions",
    intro: ["Answers of the last round stay as they are, and count as not confirmed, until you look at them."])

  /// The last part.
  static let ending = FormPart("What changed, and the plan", intro: [])

  /// Which questions the group looks at; `aims` of `all` in any case.
  static func choice(aims: Int, all: Int, part: Int) -> Field {
    Field(
      id: "\(ReviewMarks.key)/questions", number: nil, part: part, title: "Which questions to look at",
      prompt: "Which questions do you want to look at?",
      kind: .choices([
        (
          "Those that matter now",
          "\(Counts.of(aims, "question", "questions")) that the actions aim at, that nobody confirmed in the last round, or that had no answer"
        ), ("All of them", Counts.of(all, "question", "questions")),
      ]), ways: [], code: "questions")
  }

  /// The day of the next review.
  static func nextReview(_ today: CivilDate, part: Int) -> Field {
    let quarter = today.adding(weeks: NextReview.usualWeeks)
    return Field(
      id: "\(ReviewMarks.key)/next-review", number: nil, part: part, title: "The next review",
      prompt: "On which day do you want to look at the plan again?", kind: .day, ways: [],
      lines: ["A quarter of a year from today is \(quarter.inWords)."], code: "next review")
  }

  /// How many questions come now.
  static func coming(_ count: Int) -> String {
    "\(Counts.of(count, "question is", "questions are")) looked at. The others keep their answers."
  }

  /// An action that is stopped, without saying why.
  static func reasonMissing(_ action: LivingAction, number: Int) -> String {
    "\(action.title.inQuotes) is stopped without a reason. Type :go action \(number), and give the reason after it."
  }
}
