import RulesLibrary
import ScoringEngine

/// A question as it is read out.
struct QuestionLines {
  /// What is asked.
  let form: any Form
  /// What was answered already.
  let memory: Memory
  /// The question's field.
  let position: Int

  /// What stands before the answer to a question that takes one line.
  static let prompt = "Your answer: "

  /// How a day is typed.
  static let howToTypeADay = "Type a day, as in 2027-02-01 or 1 February 2027."

  /// Number and title, the question, its answers, those of the last round and of this one.
  var lines: [String] {
    ["", title, "", field.prompt, ""] + form.information(on: position, memory.entries) + field.lines + options + ways
      + state
  }

  /// As in "Question 7 of 44. Supervision."
  private var title: String {
    guard let number = field.number else { return field.title.closed }
    return "Question \(number) of \(form.lastNumber). \(field.title.closed)"
  }

  private var field: Field { form.fields[position] }
  private var entry: Entry { memory.entries[position] }

  private var options: [String] {
    switch field.kind {
    case .pick(let options): options.map(\.line)
    case .number(let question): field.number == nil ? [] : [AnswerWording.bounds(question)]
    case .text: [TextWording.howTo]
    case .day: [Self.howToTypeADay]
    case .name: []
    case .hands(let levels): levels.map(\.line) + [VotesWording.howTo(levels)]
    }
  }

  private var ways: [String] { field.otherWays(hasLast: entry.last != nil) }

  private var state: [String] {
    let last = entry.last.map { "Last time (\($0.round)): \(words($0.answer))" }
    let isParked = memory.marks.parked.contains(field.id)
    let now = entry.isWaiting ? nil : "Your answer so far: \(words(entry.answer))"
    return [last, isParked ? "You parked this question earlier." : nil, now].compactMap { $0 }
      + beside
  }

  private var beside: [String] {
    [
      ("Note", field.ways.contains(.reason) ? nil : entry.note),
      ("Reason", field.ways.contains(.reason) ? entry.note : nil),
      ("Evidence", entry.evidence),
    ].compactMap { name, text in text.map { "\(name): \($0)" } }
  }

  private func words(_ answer: Answer) -> String { AnswerWording.words(answer, to: field).closed }
}

extension QuestionLines {
  /// Why a question is asked, and what would show its answer.
  static func why(_ field: Field) -> [String] {
    let shown = field.shownBy.isEmpty ? [] : ["What would show it: \(field.shownBy.joined(separator: "; "))."]
    let lines = field.why + shown
    return lines.isEmpty ? ["Nothing more is written down about this question."] : lines
  }
}

extension Field {
  /// What can be typed here beside an answer of its kind, in a line; nothing where there is nothing.
  func otherWays(hasLast: Bool) -> [String] {
    let colon = kind.isText ? ":" : ""
    let words = OtherWay.allCases.filter { takes($0, hasLast: hasLast) }
      .map { "\(colon)\($0.rawValue) for \($0.label.lowercased())" }
    return words.isEmpty ? [] : ["Or type \(Counts.alternatives(words))."]
  }

  /// Whether one of the ways to answer that fields have in common is open here.
  func takes(_ way: OtherWay, hasLast: Bool) -> Bool {
    switch way {
    case .doNotKnow: ways.contains(.doNotKnow)
    case .notApplicable: ways.contains(.notApplicable)
    case .same: hasLast
    }
  }
}
