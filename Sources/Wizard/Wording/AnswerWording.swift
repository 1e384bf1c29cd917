import RulesLibrary
import ScoringEngine

/// Answers in words.
enum AnswerWording {
  /// An answer as it is read out, without a full stop: "2, Agreed, with a plan".
  static func words(_ answer: Answer, to field: Field) -> String {
    switch answer {
    case .open: "no answer yet"
    case .doNotKnow: "do not know"
    case .notApplicable(""): "not applicable"
    case .notApplicable(let reason): "not applicable, because: \(reason)"
    case .number(let hundredths): number(hundredths, field)
    case .text(let text): self.text(text, field)
    case .level, .choice: field.kind.options.first { $0.answer == answer }?.words ?? ""
    }
  }

  /// What was recorded, said so that a slip of the finger is heard.
  static func recorded(_ entry: Entry, to field: Field) -> [String] {
    if case .text(let text) = entry.answer, field.kind.isText { return ["Recorded: your text\(size(text))."] }
    let top = field.kind.options.last { if case .level = $0.answer { true } else { false } }
    let isBare = top?.answer == entry.answer && entry.evidence == nil && field.ways.contains(.notes)
    let offer = isBare ? field.number.map { " To say what shows it, now or later: :evidence \($0)" } ?? "" : ""
    return ["Recorded: \(words(entry.answer, to: field).closed)\(offer)"]
  }

  /// What was written beside an answer.
  static func written(_ part: Marks.Part, _ text: String, of field: Field) -> [String] {
    ["Recorded: \(TextWording.name(part, field))\(size(text))."]
  }

  /// The reason that belonged to another answer; nothing where there was none, or it stays.
  static func formerReason(_ old: Entry, new: Entry) -> [String] {
    guard new.note == nil, let reason = old.note else { return [] }
    return ["The reason given before belonged to the other option and is no longer recorded. It was: \(reason)"]
  }

  /// What a number may be.
  static func bounds(_ question: NumberQuestion) -> String {
    question.unit.isEmpty
      ? "A number from \(ends(question).low) to \(ends(question).high)." : question.inWords
  }

  /// The smallest and the largest answer.
  static func ends(_ question: NumberQuestion) -> (low: String, high: String) {
    (
      ExactNumber.text(hundredths: question.hundredths.lowerBound),
      ExactNumber.text(hundredths: question.hundredths.upperBound)
    )
  }

  private static func number(_ hundredths: Int, _ field: Field) -> String {
    guard case .number(let question) = field.kind, !question.unit.isEmpty else {
      return ExactNumber.text(hundredths: hundredths)
    }
    return "\(ExactNumber.text(hundredths: hundredths)) (\(question.unit))"
  }

  private static func text(_ text: String, _ field: Field) -> String {
    switch field.kind {
    case .day, .name: CivilDate(text)?.inWords ?? text
    case .hands(let levels): Votes(.text(text)).map { VotesWording(levels: levels).counts($0) } ?? text
    case .pick, .number, .text: text
    }
  }

  private static func size(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
    return ", \(Counts.of(lines, "line", "lines"))"
  }
}
