/// A rated questionnaire: what is asked, and the rules that turn answers into results. Data only, never code.
package struct Questionnaire: Equatable, Sendable {
  /// Stable for ever: lower-case words with hyphens.
  package let id: String
  /// A released version never changes; a new wording is a new one.
  package let version: Version
  /// What people call it.
  package let title: String
  /// What it is for, in a sentence or two; empty where the file does not say.
  package let summary: String
  /// Who should be in the room; empty where the file does not say.
  package let audience: String
  /// How long it takes to answer in full, 1…10,000; 0 where the file does not say.
  package let minutes: Int
  /// How this questionnaire relates to its source; empty where the file does not say.
  package let notice: String
  /// The documents that items, sections and checks refer to by id.
  package let sources: [Source]
  /// The roles that items name as leads.
  package let roles: [Role]
  /// The level scales that its items use.
  package let scales: [Scale]
  /// In the order asked; together they hold every item once.
  package let sections: [Section]
  /// Every item in the order asked; sections hold ranges of it.
  package let items: [Item]
  /// In the author's order, which is that of every report.
  package let checks: [Check]
  /// How a verdict is reached; nil where the questionnaire gives none.
  package let verdict: VerdictRule?
  /// What each version changed, in the author's order.
  package let changes: [Change]
  /// Which items of earlier versions have their place taken by which of this version's, in the order of the file.
  package let replaces: [Replacement]
  /// Where each item stands in `items`, by id.
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
  /// Its own among the sources; the first word of every reference to it.
  package let id: String
  /// As printed on the document.
  package let title: String
  /// As printed on the document; empty where the file does not say.
  package let authors: String
  /// The body that brought it out; empty where the file does not say.
  package let publisher: String
  /// Words, not a number, because some papers leave it open: "2020 or 2021". Empty where the file does not say.
  package let year: String
}

/// A kind of person who can lead an action; never a named one.
package struct Role: Equatable, Sendable {
  /// Its own among the roles: lower-case words with hyphens.
  package let id: String
  /// As in "Executive sponsor".
  package let title: String
}

/// Items under one heading.
package struct Section: Equatable, Sendable {
  /// Stable for ever, and its own among the sections: lower-case words with hyphens.
  package let id: String
  /// The heading that people see.
  package let title: String
  /// Read aloud before the first question; empty where the author wrote nothing.
  package let intro: String
  /// Documents and their sections, as in `imroc-17 §4.1`.
  package let source: [String]
  /// The section's items, as positions in the questionnaire's list.
  package let items: Range<Int>
}

/// What a version changed.
package struct Change: Equatable, Sendable {
  /// The version that brought the change.
  package let version: Version
  /// As the author dated it.
  package let date: CivilDate
  /// The change itself, in a sentence or two.
  package let what: String
}

/// An item of an earlier version, and an item of this version that takes its place or a part of it. One old id in
/// several replacements is a question that was split; one new id in several is one that others were merged into.
package struct Replacement: Hashable, Sendable {
  /// As the earlier version has it; where this version has it too, the replacement says nothing.
  package let old: String
  /// The id of an item of this version.
  package let new: String

  /// A pair of ids.
  package init(old: String, new: String) {
    self.old = old
    self.new = new
  }
}

/// How a questionnaire that gives a verdict reaches it (scoring method, section 3).
package struct VerdictRule: Equatable, Sendable {
  /// The whole-number score from which "ready" is possible, 0…100; 70 where the file does not say.
  package let readyAt: Int
  /// One or two sentences to a board for each verdict; the author may leave some out.
  package let texts: [VerdictID: String]
}

/// The four verdicts (scoring method, section 3). The raw value is the word used in files.
package enum VerdictID: String, CaseIterable, Sendable {
  /// No foundation is missing, no stop or warning fires, and the score is high enough and not provisional.
  case ready
  /// None of the other three; its conditions are the essential items below target and the warnings that fired.
  case readyWithConditions = "ready-with-conditions"
  /// A foundation or stop is still unknown, or nothing is rated.
  case cannotSay = "cannot-say"
  /// A foundation is not met, or a stop fires.
  case notYet = "not-yet"
}
