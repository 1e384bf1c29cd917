import RulesLibrary
import ScoringEngine

/// One thing that the wizard asks for.
package struct Field: Sendable {
  /// Its own among the fields of its form; drafts know it by this.
  let id: String
  /// The number of the question, as on printed sheets; nil for what is no question of the questionnaire.
  var number: Int?
  /// The part of the form it belongs to, as a position.
  var part: Int
  /// In a few words, without a full stop at the end.
  let title: String
  /// The question as read aloud.
  let prompt: String
  /// What kind of answer it takes.
  let kind: Kind
  /// More ways to answer, and more that can be written.
  let ways: Ways
  /// Read aloud after the question, a line each.
  var lines: [String] = []
  /// What else there is to say about it for a group that is unsure, a paragraph each.
  var why: [String] = []
  /// What would show that an answer holds.
  var shownBy: [String] = []
  /// What people type to go there where it has no number, in small letters, as in `people`; nil where there is nothing.
  var code: String?

  /// The kinds of answer.
  enum Kind: Sendable {
    /// One of several, by its number or the start of its label.
    case pick([Option])
    /// A number within bounds.
    case number(NumberQuestion)
    /// Words, as many lines as wanted.
    case text
    /// A day of the calendar.
    case day
    /// A few words on one line, such as a role.
    case name
    /// A show of hands on these levels: a number for each, on one line.
    case hands([Option])
  }

  /// What a field allows beyond an answer of its kind.
  struct Ways: OptionSet, Sendable {
    let rawValue: Int

    /// "Do not know" is an answer.
    static let doNotKnow = Ways(rawValue: 1)
    /// "Not applicable", with its reason, is an answer.
    static let notApplicable = Ways(rawValue: 2)
    /// A note and evidence may stand beside the answer.
    static let notes = Ways(rawValue: 4)
    /// The reason is asked for once the answer is there, and stands as its note.
    static let reason = Ways(rawValue: 8)
    /// "Not applicable" is taken without a reason.
    static let withoutReason = Ways(rawValue: 16)
  }
}

extension Field {
  /// Whether people can go there by its number or its code; where they stopped is told by these.
  var isPlace: Bool { number != nil || code != nil }

  /// The title for the middle of a sentence, in quotation marks unless it has some of its own.
  var name: String { title.contains("\"") ? title : title.inQuotes }
}

/// One of several answers to pick.
struct Option: Equatable, Sendable {
  /// The number that people type for it.
  let number: Int
  /// In a few words; people may type its start.
  let label: String
  /// What it looks like; may be empty.
  let description: String
  /// What is recorded for it.
  let answer: Answer

  /// As in "2. Agreed, with a plan: The budget is agreed."
  var line: String { "\(number). \(label)" + (description.isEmpty ? "" : ": \(description)") }

  /// As in "2, Agreed, with a plan".
  var words: String { "\(number), \(label)" }
}

extension Field.Kind {
  /// The options; empty for a field of another kind.
  var options: [Option] {
    guard case .pick(let options) = self else { return [] }
    return options
  }

  /// Whether the answer is a few words on one line, which is kept as a text.
  var isOneLine: Bool {
    switch self {
    case .day, .name, .hands: true
    case .pick, .number, .text: false
    }
  }

  /// Whether the answer is words, as many lines as wanted.
  var isText: Bool {
    guard case .text = self else { return false }
    return true
  }

  /// The levels of a question, which count from 0.
  static func levels(_ question: LevelQuestion) -> Field.Kind {
    .pick(
      question.descriptions.indices.map {
        Option(
          number: $0, label: question.scale.labels[$0], description: question.descriptions[$0], answer: .level($0))
      })
  }

  /// Options that count from 1, each a label with what it looks like.
  static func choices(_ choices: [(label: String, description: String)]) -> Field.Kind {
    .pick(
      choices.enumerated().map {
        Option(number: $0 + 1, label: $1.label, description: $1.description, answer: .choice($0))
      })
  }
}
