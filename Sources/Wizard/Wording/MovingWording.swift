import RulesLibrary

/// What is said on the way from one question to another.
enum MovingWording {
  /// At the first field.
  static let isFirst = "this is the first question; there is none before it."
  /// At the review.
  static let nothingToSkip =
    "there is nothing to skip here. Type submit to hand your answers in, or :quit to stop for now."
  /// Anywhere but at a question.
  static let nothingToPark = "only a question can be parked, and this is none. Type :back to go back to it."
  /// At a question that has its answer.
  static let hasAnswer = "this question has its answer, so there is nothing to park. Type :skip to leave it as it is."
  /// A question was put off.
  static let parked = "Parked. This question comes back at the end."

  /// A question was passed over.
  static func skipped(hasAnswer: Bool) -> String {
    hasAnswer ? "Left as it is." : "Skipped. The question has no answer and stays in the list."
  }

  /// A text beside an answer was passed over.
  static func skippedText(_ part: Marks.Part) -> String {
    switch part {
    case .notApplicable: "Without a reason it is not recorded as not applicable. Here is the question again."
    case .reason: "The decision stays recorded, without a new reason."
    case .answer, .note, .evidence: "Nothing was added."
    }
  }

  /// Lines of a text that was left.
  static func kept(_ count: Int) -> String {
    "\(Counts.of(count, "line", "lines")) of your text \(count == 1 ? "is" : "are") kept for when you come back to it."
  }

  /// A number that no question has.
  static func noSuchQuestion(_ words: String, last: Int, codes: [String]) -> String {
    "there is no question \(String(words.prefix(40)).inQuotes). Type a number from 1 to \(last), as in :go 1"
      + (codes.count > 1 ? ", or \(Counts.alternatives(codes))." : "")
  }

  /// A question that earlier answers or the depth leave out.
  static func notAsked(_ field: Field) -> String {
    "\(field.number.map { "question \($0), " } ?? "")\(field.name), is not asked, because of other answers or of the depth you chose."
  }
}
