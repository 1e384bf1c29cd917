import RulesLibrary

/// Says why something is no answer and what to type. The second time it says it in other words and reads the answers again; from the
/// third time on it offers to go on without one.
struct RefusalWording {
  private let refusal: Refusal
  private let times: Int
  private let subject: Subject

  /// What was asked for.
  enum Subject {
    /// The answer to a field, on one line.
    case field(Field, hasLast: Bool)
    /// A text that belongs to a field.
    case text(Field, Marks.Part)
    /// What to do at the review.
    case review
  }

  /// The words for a refusal that is the `times`th in a row.
  init(_ refusal: Refusal, times: Int, subject: Subject) {
    self.refusal = refusal
    self.times = times
    self.subject = subject
  }

  /// The message, and what goes with it.
  var lines: [String] {
    guard times > 1, refusal.isAboutTheAnswer else { return [error(way)] }
    return [error(subject.whatToTypeInOtherWords)] + subject.answers + (times > 2 ? subject.waysOn : [])
  }
}

extension RefusalWording {
  private var what: String {
    switch refusal {
    case .nothing: "\(subject.name) has no answer yet; Enter alone is none."
    case .noDay(let typed): "\(typed.shortQuote) is no day of the calendar that can be told for sure."
    case .noHands(let typed): "\(typed.shortQuote) is no number of hands for each level."
    case .tooLongName: "\(subject.name) takes at most 200 characters."
    case .unknown(let typed): "\(typed.shortQuote) is not one of the answers to \(subject.name)."
    case .ambiguous(let typed, let labels):
      "\(typed.shortQuote) is the start of \(labels.count) answers to \(subject.name): \(Counts.list(labels.map(\.inQuotes)))."
    case .outOfRange(let typed): "\(typed.shortQuote) is outside the answers to \(subject.name)."
    case .tooFine(let typed): "\(typed.shortQuote) has more decimals than \(subject.name) takes."
    case .mustApply: "\(subject.name) concerns everybody, so \"not applicable\" is no answer here."
    case .mustBeKnown: "\"do not know\" is not kept for \(subject.name); :skip goes on without an answer."
    case .nothingToRepeat: "there is no answer from last time to \(subject.name)."
    case .escape:
      "that was an arrow key, or another key that is no character, and nothing was taken. Only the key for deleting works inside a line."
    case .control: "the line holds characters that cannot be seen, so nothing was taken."
    case .unreadable: "the line holds bytes that are no text in UTF-8, so nothing was taken."
    case .pasted(let count):
      "\(Counts.of(count, "line", "lines")) came at once, as when something is pasted, and this question takes one. None was taken."
    case .tooLong: "the text would be longer than can be kept, so this line was not taken."
    case .emptyText: "nothing is typed yet, so there is no text to end."
    case .unknownCommand(let typed, let nearest):
      "there is no command \(typed.shortQuote)." + (nearest.map { " Did you mean \($0)?" } ?? "")
    case .colonMissing(let typed): "\(typed.shortQuote) is a command. Commands begin with a colon: type :\(typed)"
    case .cannot(let why): why
    }
  }

  /// What to type, the first time.
  private var way: String {
    switch refusal {
    case .unknownCommand:
      subject.isText ? "A text that begins with a colon begins with two: ::" : "Type :help for all commands."
    case .colonMissing, .cannot: ""
    case .ambiguous: "Type its number, or more of it."
    case .mustApply: "Where nobody can tell, type dk."
    case .tooLong: "End the text with a single full stop, and keep the rest elsewhere."
    default: subject.whatToType
    }
  }

  private func error(_ way: String) -> String { ["Error:", what, way].filter { !$0.isEmpty }.joined(separator: " ") }
}

extension RefusalWording.Subject {
  fileprivate var isText: Bool {
    guard case .text = self else { return false }
    return true
  }

  /// The question's own words, for the middle of a sentence.
  fileprivate var name: String {
    switch self {
    case .field(let field, _), .text(let field, _): field.name
    case .review: "\"what to do now\""
    }
  }

  fileprivate var whatToType: String {
    switch self {
    case .text: "Type your words, and then a line with a single full stop."
    case .review: ReviewWording.whatToType
    case .field(let field, _):
      switch field.kind {
      case .pick(let options): "Type \(options.numbers), or the start of an answer."
      case .number(let question):
        "Type \(question.fineness) from \(AnswerWording.ends(question).low) to \(AnswerWording.ends(question).high), in digits."
      case .day: QuestionLines.howToTypeADay
      case .name: "Type a few words on one line."
      case .hands(let levels): VotesWording.howTo(levels)
      case .text: ""
      }
    }
  }

  fileprivate var whatToTypeInOtherWords: String {
    switch self {
    case .text: "Write as you would in a letter. When you are done, type . alone on a line."
    case .review: "Three things are possible here:"
    case .field(let field, _):
      field.kind.options.isEmpty
        ? "What is asked: \(field.prompt)"
        : "What is asked: \(field.prompt) Type the number that stands before one of these, and press Enter."
    }
  }

  /// The answers there are, read again.
  fileprivate var answers: [String] {
    switch self {
    case .text: []
    case .review: ReviewWording.possible
    case .field(let field, let hasLast):
      switch field.kind {
      case .pick(let options): options.map(\.line) + field.otherWays(hasLast: hasLast)
      case .number(let question): [AnswerWording.bounds(question)] + field.otherWays(hasLast: hasLast)
      case .day: [QuestionLines.howToTypeADay] + field.otherWays(hasLast: hasLast)
      case .name, .hands: field.otherWays(hasLast: hasLast)
      case .text: []
      }
    }
  }

  fileprivate var waysOn: [String] {
    if case .review = self { return ["Type :help for all commands."] }
    return ["Or type :skip to go on without an answer. The question stays in the list."]
  }
}

extension Refusal {
  /// Whether something else is to be typed for an answer.
  fileprivate var isAboutTheAnswer: Bool {
    switch self {
    case .unknownCommand, .colonMissing, .cannot, .tooLong: false
    default: true
    }
  }
}

extension [Option] {
  /// As in "a number from 0 to 3".
  fileprivate var numbers: String {
    count > 2
      ? "a number from \(self[0].number) to \(self[count - 1].number)" : Counts.alternatives(map { "\($0.number)" })
  }
}

extension NumberQuestion {
  /// As in "a whole number".
  fileprivate var fineness: String {
    switch decimals {
    case 0: "a whole number"
    case 1: "a number with at most one decimal"
    default: "a number with at most \(decimals) decimals"
    }
  }
}

extension String {
  /// What was typed, in quotation marks and cut where it is long.
  fileprivate var shortQuote: String { count > 40 ? "\"\(prefix(40))…\"" : "\"\(self)\"" }
}
