import RulesLibrary
import ScoringEngine

/// One answer as an entry of a report.
struct AnswerWording {
  /// What was asked.
  let item: Item
  /// What was answered.
  let answer: Answer
  /// What was written beside it.
  let remarks: AnswerRemarks
  /// What of it may be shown.
  let sharing: Sharing

  /// The statement with its answer, and under it what the answer means and what was written beside it.
  var entry: Document.Entry { Document.Entry("\(item.short.closed) \(short).", lines: meaning + written) }

  /// As in "Level 2 (Agreed)", "Do not know", "12.5 plots".
  var short: String {
    switch answer {
    case .open: "Not answered yet"
    case .doNotKnow: "Do not know"
    case .notApplicable: "Not applicable"
    case .level(let level): item.inWords(level: level).capitalisedStart
    case .choice(let choice): item.choices[choice].label
    case .number(let hundredths): "\(ExactNumber.text(hundredths: hundredths)) \(unit)"
    case .text: "Answered in words"
    }
  }

  private var unit: String {
    guard case .number(let question) = item.question else { return "" }
    return question.unit
  }

  private var meaning: [String] {
    switch answer {
    case .level(let level): [item.level?.descriptions[level] ?? ""].filter { !$0.isEmpty }
    case .choice(let choice): [item.choices[choice].description].filter { !$0.isEmpty }
    case .notApplicable(let reason) where sharing.showsNotes: ["The reason given: \(reason)"]
    case .text(let text) where sharing.showsNotes: ["In the group's words: \(text)"]
    default: []
    }
  }

  /// How people voted before they talked, as far as their number lets it be shown.
  private var voted: [String] {
    guard let votes = remarks.votes, sharing.shows(votes) else { return [] }
    let words = TallyWording(tally: votes, item: item)
    return [
      "Before people talked: \([words.votes, words.withoutLevel.map { "Without a level: \($0)." }].compactMap { $0 }.joined(separator: " "))"
    ]
  }

  private var written: [String] {
    let typed = [remarks.note.map { "Note: \($0)" }, remarks.evidence.map { "Evidence: \($0)" }]
    let counted = remarks.dissent.map {
      "\(Counts.of($0, "person", "people")) still saw it differently."
    }
    let carried = remarks.carriedFrom.map { "Carried over from \($0), and not reconfirmed." }
    return (sharing.showsNotes ? typed.compactMap { $0 } : []) + voted
      + (sharing.showsDissent ? [counted] : []).compactMap { $0 }
      + [carried].compactMap { $0 }
  }
}
