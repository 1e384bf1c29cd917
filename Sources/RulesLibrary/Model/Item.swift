/// One question.
package struct Item: Equatable, Sendable {
  /// Stable for ever: lower-case words with hyphens.
  package let id: String
  /// The question as read aloud.
  package let prompt: String
  /// The question as a short statement, for tables and sentences.
  package let short: String
  /// Why it is asked, in one or two sentences; empty where the author wrote nothing.
  package let why: String
  /// More to read for a group that is unsure; nil where the author wrote nothing.
  package let help: String?
  /// Documents and their sections, as in `imroc-17 §4.1`.
  package let source: [String]
  /// Whether the item belongs to the quick first pass.
  package let isCore: Bool
  /// Roles that would lead on this, as declared ids in the author's order.
  package let leads: [String]
  /// Asked only when this holds; nil means always.
  package let askWhen: Condition?
  /// Whether "not applicable" with a reason is an answer here.
  package let allowsNotApplicable: Bool
  /// The kind of answer, with what belongs to that kind alone.
  package let question: Question

  /// What kind of answer is asked for; kept apart from the item, so that an item is cheap to hand on.
  package indirect enum Question: Equatable, Sendable {
    /// A rating.
    case level(LevelQuestion)
    /// A decision between two options or more.
    case choice([Choice])
    /// A fact that is counted or measured.
    case number(NumberQuestion)
    /// An answer in the group's own words; never scored.
    case text

    /// The word for the kind in files, which is also the key of its answer: `level`, `choice`, `number` or `text`.
    package var kind: String {
      switch self {
      case .level: "level"
      case .choice: "choice"
      case .number: "number"
      case .text: "text"
      }
    }
  }

  /// The choices, in the author's order; empty for items of another kind.
  package var choices: [Choice] {
    guard case .choice(let choices) = question else { return [] }
    return choices
  }

  /// The level question, for items that are scored.
  package var level: LevelQuestion? {
    guard case .level(let question) = question else { return nil }
    return question
  }
}

/// A rating on an anchored scale (scoring method, section 1). Only these are scored.
package struct LevelQuestion: Equatable, Sendable {
  /// The scale whose levels it is rated on.
  package let scale: Scale
  /// Its weight in every score.
  package let importance: Importance
  /// The level from which the foundation is met, 1 to the top; nil where the item is not a foundation.
  package let foundation: Int?
  /// The level to aim for, 1 to the top; the top where the file does not say.
  package let target: Int
  /// What each level looks like for this item, from 0 up.
  package let descriptions: [String]
  /// The way from each level below the top to the next, from level 0 up; nil where the author wrote none.
  package let steps: [Step?]
  /// What would show the level reached.
  package let evidence: [String]
  /// Items that have to come first, as positions in the questionnaire's list, in the author's order.
  package let needs: [Int]

  /// The highest level, 1…10.
  package var top: Int { scale.top }
}

/// An anchored scale that several items share.
package struct Scale: Equatable, Sendable {
  /// Its own among the scales: lower-case words with hyphens.
  package let id: String
  /// The label of each level, from 0 up; 2 to 11 of them.
  package let labels: [String]

  /// The highest level, 1…10.
  package var top: Int { labels.count - 1 }
}

/// What moves an item from one level to the next, or answers a check.
package struct Step: Equatable, Sendable {
  /// What will be true once it is done.
  package let goal: String
  /// What one person can do next week.
  package let firstStep: String
  /// How long it takes, and so when an action of this step is due.
  package let effort: Effort
}

/// A fact with a unit. Values are kept in hundredths, so that two decimals are exact.
package struct NumberQuestion: Equatable, Sendable {
  /// What is counted or measured, as in "people".
  package let unit: String
  /// The smallest and largest answer, in hundredths.
  package let hundredths: ClosedRange<Int>
  /// How many decimals an answer may have, 0…2.
  package let decimals: Int

  /// A question for a number.
  package init(unit: String, hundredths: ClosedRange<Int>, decimals: Int) {
    self.unit = unit
    self.hundredths = hundredths
    self.decimals = decimals
  }
}

/// One option of a decision.
package struct Choice: Equatable, Sendable {
  /// Stable for ever, and its own among the item's choices: lower-case words with hyphens.
  package let id: String
  /// The option in a few words, as people pick it.
  package let label: String
  /// What the option means; empty where the author wrote nothing.
  package let description: String
}

/// How much an item counts (scoring method, section 2).
package enum Importance: String, CaseIterable, Sendable {
  /// The raw value is the word used in files.
  case essential, important, helpful

  /// Essential 3, important 2, helpful 1.
  package var weight: Int {
    switch self {
    case .essential: 3
    case .important: 2
    case .helpful: 1
    }
  }
}

/// How long a step takes (scoring method, section 6).
package enum Effort: String, CaseIterable, Sendable {
  /// The raw value is the word used in files.
  case quick, quarter, long

  /// Weeks from start to due date.
  package var weeks: Int {
    switch self {
    case .quick: 4
    case .quarter: 13
    case .long: 26
    }
  }
}
