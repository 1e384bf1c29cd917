/// A questionnaire of kind "appraisal": options to choose between, and what they are weighed by (scoring method, section
/// 10). Data only, never code.
package struct OptionAppraisal: Equatable, Sendable {
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
  /// How long it takes, 1…10,000; 0 where the file does not say.
  package let minutes: Int
  /// How it relates to its sources; empty where the file does not say.
  package let notice: String
  /// The documents that everything else refers to by id.
  package let sources: [Source]
  /// What people should have read before they decide, in the order to be read.
  package let guide: [GuidePassage]
  /// What can be chosen; two to `mostOptions`.
  package let options: [AppraisalOption]
  /// What the options are weighed by; one to `mostCriteria`.
  package let criteria: [Criterion]
  /// What an option has to meet to stay; may be empty.
  package let mustHaves: [MustHave]
  /// The choice item of a rated questionnaire that the decision answers, its choices being these options; nil where
  /// there is none.
  package let answers: String?
  /// What each version changed, in the author's order.
  package let changes: [Change]

  /// The most options; sums stay exact in 64 bits below it and `mostCriteria`.
  package static let mostOptions = 20
  /// The most criteria.
  package static let mostCriteria = 25
}

/// Something to know before deciding.
package struct GuidePassage: Equatable, Sendable {
  /// Its heading.
  package let title: String
  /// Some sentences, read aloud.
  package let text: String
  /// Documents and their sections, as in `imroc-17 §10.2`.
  package let source: [String]
}

/// Something that can be chosen.
package struct AppraisalOption: Equatable, Sendable {
  /// Stable for ever, and its own among the options: lower-case words with hyphens.
  package let id: String
  /// The option in a few words.
  package let title: String
  /// What it would look like; empty where the author wrote nothing.
  package let description: String
  /// What speaks for it, in the author's order.
  package let advantages: [Advantage]
  /// What speaks against it, in the author's order.
  package let disadvantages: [Disadvantage]
}

/// Something that speaks for an option.
package struct Advantage: Equatable, Sendable {
  /// Its own among the advantages of its option.
  package let id: String
  /// In a sentence or two.
  package let text: String
  /// Documents and their sections.
  package let source: [String]
}

/// Something that speaks against an option.
package struct Disadvantage: Equatable, Sendable {
  /// Its own among the disadvantages of its option.
  package let id: String
  /// In a sentence or two.
  package let text: String
  /// Documents and their sections.
  package let source: [String]
  /// What makes it weigh less, for the plan, where the option is chosen; nil where the author wrote none.
  package let mitigation: Step?
}

/// Something the options differ in, from its worst to its best end.
package struct Criterion: Equatable, Sendable {
  /// Stable for ever, and its own among the criteria: lower-case words with hyphens.
  package let id: String
  /// The criterion in a few words.
  package let title: String
  /// What a rating of 0 means here.
  package let worst: String
  /// What a rating of 100 means here.
  package let best: String
  /// Why it matters; empty where the author wrote nothing.
  package let why: String
  /// Documents and their sections.
  package let source: [String]
}

/// Something an option has to meet to stay among those to choose from.
package struct MustHave: Equatable, Sendable {
  /// Stable for ever, and its own among the must-haves: lower-case words with hyphens.
  package let id: String
  /// What has to hold, as a statement.
  package let title: String
  /// Why it has to; empty where the author wrote nothing.
  package let why: String
  /// Documents and their sections.
  package let source: [String]
}
