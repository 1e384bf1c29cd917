import RulesLibrary
import ScoringEngine

/// What a line comes to as an answer to one field.
enum TypedAnswer: Equatable, Sendable {
  /// An answer that can be recorded.
  case answer(Answer)
  /// "Not applicable", whose reason is still to be asked for.
  case notApplicable
  /// No answer, and why.
  case refused(Refusal)
}

/// Reads answers to one field. Whatever could mean two things is refused, and nothing is guessed.
struct AnswerReader {
  /// What is asked.
  let field: Field
  /// The answer of the last round; nil where there was none.
  let last: Answer?

  /// What was typed, as an answer.
  func read(_ line: TypedLine) -> TypedAnswer {
    let words = line.words.comparable
    if words.isEmpty { return .refused(line.isBlank ? .nothing : .unknown(line.words)) }
    if field.kind.isOneLine { return OtherWay(rawValue: words).map(other) ?? read(oneLine: line.words) }
    if let number = TypedNumber(words) { return read(number, typed: line.words) }
    let found = candidates.filter { $0.starts(words) }
    let exact = found.filter { $0.isExactly(words) }
    if let only = exact.count == 1 ? exact.first : found.count == 1 ? found.first : nil { return only.answer }
    if found.count > 1 { return .refused(.ambiguous(line.words, found.map(\.label))) }
    return OtherWay(rawValue: words).map(other) ?? .refused(.unknown(line.words))
  }

  /// An answer of the ways that every field may have.
  func other(_ way: OtherWay) -> TypedAnswer {
    switch way {
    case .doNotKnow: field.ways.contains(.doNotKnow) ? .answer(.doNotKnow) : .refused(.mustBeKnown)
    case .notApplicable:
      if !field.ways.contains(.notApplicable) {
        .refused(.mustApply)
      } else {
        field.ways.contains(.withoutReason) ? .answer(.notApplicable(reason: "")) : .notApplicable
      }
    case .same: last.map(TypedAnswer.answer) ?? .refused(.nothingToRepeat)
    }
  }
}

/// Answers that are not of a field's kind; the raw value is what people type, and with a colon before it is taken everywhere.
enum OtherWay: String, CaseIterable, Sendable {
  /// The group cannot tell.
  case doNotKnow = "dk"
  /// The question does not concern the group.
  case notApplicable = "na"
  /// The same as last time.
  case same = "="

  /// The words that stand for it beside what people type.
  var label: String {
    switch self {
    case .doNotKnow: "Do not know"
    case .notApplicable: "Not applicable"
    case .same: "Same as last time"
    }
  }
}

extension AnswerReader {
  private func read(_ number: TypedNumber, typed: String) -> TypedAnswer {
    switch field.kind {
    case .pick(let options):
      let option = options.first { $0.number * 100 == number.hundredths && number.decimals == 0 }
      return option.map { .answer($0.answer) } ?? .refused(.outOfRange(typed))
    case .number(let question):
      guard number.decimals <= question.decimals else { return .refused(.tooFine(typed)) }
      guard question.hundredths.contains(number.hundredths) else { return .refused(.outOfRange(typed)) }
      return .answer(.number(hundredths: number.hundredths))
    case .text, .day, .name, .hands: return .refused(.unknown(typed))
    }
  }

  /// A day, kept as in 2027-02-01, a show of hands, or a few words as they are.
  private func read(oneLine words: String) -> TypedAnswer {
    switch field.kind {
    case .day: return TypedDay.read(words).map { .answer(.text("\($0)")) } ?? .refused(.noDay(words))
    case .hands(let levels):
      return Votes(words, levels: levels.count).map { .answer($0.answer) } ?? .refused(.noHands(words))
    case .name, .pick, .number, .text:
      if TypedNumber(words) != nil { return .refused(.unknown(words)) }  // of the answers to another question
      return words.count <= Self.longestName ? .answer(.text(words)) : .refused(.tooLongName)
    }
  }

  /// Characters of a name at most, as plans have it.
  private static let longestName = 200

  /// Everything that words can stand for here.
  private var candidates: [Candidate] {
    field.kind.options.map { Candidate(label: $0.label, short: nil, answer: .answer($0.answer)) }
      + OtherWay.allCases.filter { field.takes($0, hasLast: last != nil) }.map {
        Candidate(label: $0.label, short: $0.rawValue, answer: other($0))
      }
  }
}

/// An answer that words can stand for.
private struct Candidate {
  /// In full.
  let label: String
  /// A short form of it; nil where there is none.
  let short: String?
  /// What is recorded for it.
  let answer: TypedAnswer

  /// Whether words are the start of it.
  func starts(_ words: String) -> Bool {
    TypedLine(label).words.comparable.hasPrefix(words) || short == words
  }

  /// Whether words are all of its label.
  func isExactly(_ words: String) -> Bool { TypedLine(label).words.comparable == words }
}

extension String {
  /// Without the difference of small and capital letters, and without a full stop at the end.
  fileprivate var comparable: String { String(lowercased()[...].dropFullStop) }
}
