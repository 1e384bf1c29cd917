/// A rated questionnaire: what is asked, and the rules that turn answers into results. Data only, never code.
package struct Questionnaire: Equatable, Sendable {
  /// Stable for ever: lower-case words with hyphens.
  package let id: String
  package let version: Version
  package let title: String
  package let summary: String
  /// Who should be in the room.
  package let audience: String
  /// How long it takes to answer in full.
  package let minutes: Int
  /// How this questionnaire relates to its source.
  package let notice: String
  package let sources: [Source]
  package let roles: [Role]
  /// The level scales that its items use.
  package let scales: [Scale]
  package let sections: [Section]
  /// Every item in the order asked; sections hold ranges of it.
  package let items: [Item]
  package let checks: [Check]
  /// How a verdict is reached; nil where the questionnaire gives none.
  package let verdict: VerdictRule?
  package let changes: [Change]
  /// Ids of earlier versions' items, each with the id that takes its place here: old id → new id.
  package let replaces: [String: String]
  /// Where each item stands in `items`.
  package let positions: [String: Int]

  /// The most items a questionnaire may hold; sums of scores stay exact in 64 bits below it.
  package static let mostItems = 1000
  /// The most checks a questionnaire may hold; each may name items whose titles stand in every report.
  package static let mostChecks = 200

  /// The role's title, or the id itself where no such role is declared.
  package func roleTitle(_ id: String) -> String { roles.first { $0.id == id }?.title ?? id }
}

/// A document the questions come from.
package struct Source: Equatable, Sendable {
  package let id: String
  package let title: String
  package let authors: String
  package let publisher: String
  package let year: String
}

/// A kind of person who can lead an action; never a named one.
package struct Role: Equatable, Sendable {
  package let id: String
  package let title: String
}

/// Items under one heading.
package struct Section: Equatable, Sendable {
  package let id: String
  package let title: String
  /// Read aloud before the first question.
  package let intro: String
  /// Documents and their sections, as in `imroc-17 §4.1`.
  package let source: [String]
  /// The section's items, as positions in the questionnaire's list.
  package let items: Range<Int>
}

/// What a version changed.
package struct Change: Equatable, Sendable {
  package let version: Version
  package let date: CivilDate
  package let what: String
}

/// How a questionnaire that gives a verdict reaches it.
package struct VerdictRule: Equatable, Sendable {
  /// The whole-number score from which "ready" is possible, 0…100; 70 where the file does not say.
  package let readyAt: Int
  /// One or two sentences to a board for each verdict.
  package let texts: [VerdictID: String]
}

/// The four verdicts.
package enum VerdictID: String, CaseIterable, Sendable {
  case ready
  case readyWithConditions = "ready-with-conditions"
  case cannotSay = "cannot-say"
  case notYet = "not-yet"
}
