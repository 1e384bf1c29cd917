import RulesLibrary
import ScoringEngine

/// What a conversation asks for, and what the answers mean to the record. Fields and entries stand in the same order.
package protocol Form: Sendable {
  /// What is asked, as its own file says it.
  var heading: any QuestionnaireHeading { get }
  /// What the conversation is called.
  var title: String { get }
  /// How much there is to answer, in a sentence.
  var size: String { get }
  /// The parts that the fields come in, in the order asked.
  var parts: [FormPart] { get }
  /// Everything that may be asked, in the order asked.
  var fields: [Field] { get }

  /// Which fields are asked with these entries.
  func isAsked(_ entries: [Entry]) -> [Bool]
  /// The questions that count for progress and are asked, as positions.
  func counted(_ entries: [Entry]) -> [Int]
  /// What else an answer changes: the entries once the one of `field` has changed from what it was in `old`.
  func settled(_ entries: [Entry], after field: Int, from old: [Entry]) -> [Entry]
  /// What an answer made of the other questions, a sentence each; empty where nothing.
  func consequences(from old: [Entry], to new: [Entry]) -> [String]
  /// What else to tell with a question, as it stands now; a line each.
  func information(on field: Int, _ entries: [Entry]) -> [String]
  /// What to look at again before the record is handed in; a sentence each.
  func doubts(_ entries: [Entry]) -> [String]
  /// What keeps the record from being handed in, as a sentence; nil where nothing does.
  func obstacle(_ entries: [Entry]) -> String?
  /// What changes the record from the one to the other.
  func records(from old: [Entry], to new: [Entry]) -> [Record]
}

/// Fields under one heading.
package struct FormPart: Sendable {
  /// The heading.
  let title: String
  /// Read aloud before its first question, a paragraph each; may be empty.
  let intro: [String]

  /// The number it has on printed sheets; nil for a part that is no section of the questionnaire.
  let number: Int?

  /// A part, by default without a number.
  init(_ title: String, intro: [String], number: Int? = nil) {
    self.title = title
    self.intro = intro.filter { !$0.isEmpty }
    self.number = number
  }

  /// As in "Section 2. Money".
  var line: String { number.map { "Section \($0). \(title)" } ?? title }
}

/// How far a group is. Asked are the questions that results count too.
struct FormProgress: Equatable {
  /// With an answer of this round; "do not know" and "not applicable" are answers.
  let answered: Int
  /// With an answer that was taken over from an earlier round and not confirmed.
  let carried: Int
  /// All of them.
  let asked: Int
}

extension Form {
  /// As the questionnaire is.
  package var title: String { heading.title }

  /// Nothing.
  package func obstacle(_ entries: [Entry]) -> String? { nil }

  /// How far a group is.
  func progress(_ entries: [Entry]) -> FormProgress {
    let counted = counted(entries)
    return FormProgress(
      answered: counted.count { !entries[$0].isWaiting },
      carried: counted.count { entries[$0].isWaiting && entries[$0].answer != .open }, asked: counted.count)
  }

  /// The number of the last question.
  var lastNumber: Int { fields.compactMap(\.number).max() ?? 0 }

  /// The fields whose entries differ, as positions.
  func changed(from old: [Entry], to new: [Entry]) -> [Int] { fields.indices.filter { old[$0] != new[$0] } }
}
