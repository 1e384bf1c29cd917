import RulesLibrary

/// One thing to do, with what people make of it as time goes on.
package struct LivingAction: Equatable, Sendable {
  /// Its own in the plan, and stays whatever happens: the id of its item, check or disadvantage, with `-2`, `-3` and so on
  /// where an earlier action has that one.
  package let id: String
  /// The item, check or disadvantage that it answers.
  package var origin: Origin
  /// That item as a short statement, the check's message, or the disadvantage.
  package let title: String
  /// What will be true once it is done.
  package let goal: String
  /// What one person can do next week.
  package let firstStep: String
  /// How long it was thought to take.
  package let effort: Effort
  /// The item's level when the action was made; nil where it was not known, or there is no item.
  package let fromLevel: Int?
  /// The round it was made in, as in `2026-Q4`; nil where the assessment named none.
  package let round: String?
  /// The day of the answers that it was made from.
  package let assessed: CivilDate
  /// Roles that would lead, as ids, the first before all.
  package let leads: [String]
  /// Who does it, as people write it; empty: it needs an owner.
  package var owner: String
  /// The day it starts.
  package let start: CivilDate
  /// The day it should be done.
  package var due: CivilDate
  /// Items whose actions come first, by id.
  package var after: [String]
  /// How to tell that it is done.
  package let measure: Measure
  /// How it stands. Late is worked out from the due day and never kept.
  package var status: ActionStatus
  /// Why it was stopped; nil unless it is.
  package var stoppedBecause: String?
  /// What shows that it was done, the oldest first.
  package var evidence: [DatedText]
  /// What people noted on the way, the oldest first.
  package var notes: [DatedText]
  /// What became of its question since the action was made; nil where it is still asked in the same words.
  package var questionChange: QuestionChange?

  /// An action of given parts, by default as it is before anybody has done anything about it.
  package init(
    id: String, origin: Origin, title: String, goal: String, firstStep: String, effort: Effort, fromLevel: Int?,
    round: String?, assessed: CivilDate, leads: [String], owner: String = "", start: CivilDate, due: CivilDate,
    after: [String],
    measure: Measure, status: ActionStatus = .notStarted, stoppedBecause: String? = nil, evidence: [DatedText] = [],
    notes: [DatedText] = [], questionChange: QuestionChange? = nil
  ) {
    self.id = id
    self.origin = origin
    self.title = title
    self.goal = goal
    self.firstStep = firstStep
    self.effort = effort
    self.fromLevel = fromLevel
    self.round = round
    self.assessed = assessed
    self.leads = leads
    self.owner = owner
    self.start = start
    self.due = due
    self.after = after
    self.measure = measure
    self.status = status
    self.stoppedBecause = stoppedBecause
    self.evidence = evidence
    self.notes = notes
    self.questionChange = questionChange
  }

  /// Whether there is still something to do: neither done nor stopped.
  package var isOpen: Bool { status == .notStarted || status == .underWay }
}

/// How an action stands. The raw value is the word used in files and on the command line.
package enum ActionStatus: String, CaseIterable, Sendable {
  /// Nobody has begun, or somebody has.
  case notStarted = "not-started"
  case underWay = "under-way"
  /// People say that its goal is reached.
  case done
  /// People gave it up, with a reason.
  case stopped
}

extension LivingAction {
  /// Where an action comes from, all by id.
  package enum Origin: Hashable, Sendable {
    /// A level item.
    case item(String)
    /// A check that fired.
    case check(String)
    /// A drawback of an option that was decided for.
    case drawback(option: String, disadvantage: String)

    /// The item's id; nil where it comes from something else.
    package var item: String? {
      guard case .item(let id) = self else { return nil }
      return id
    }
  }

  /// The level to reach and what would show it, in the words of the questionnaire that the action was made under. Nil
  /// where a rating has to be found first, and for what has no levels.
  package struct Measure: Equatable, Sendable {
    /// The level to reach, 1 to 10.
    package let level: Int?
    /// Its label.
    package let label: String?
    /// What it looks like for this item.
    package let description: String?
    /// What would show that it is reached.
    package let shownBy: [String]

    /// A measure of given parts, by default of something without levels.
    package init(level: Int? = nil, label: String? = nil, description: String? = nil, shownBy: [String] = []) {
      self.level = level
      self.label = label
      self.description = description
      self.shownBy = shownBy
    }
  }

  /// What became of the question, or check, behind an action.
  package struct QuestionChange: Equatable, Sendable {
    /// Reworded, options changed or removed: why the level of then says nothing of the level of now.
    package let itemClass: ItemChange.Class
    /// The version of the questionnaire that brought the change.
    package let version: Version

    /// A change and the version that brought it.
    package init(_ itemClass: ItemChange.Class, in version: Version) {
      self.itemClass = itemClass
      self.version = version
    }
  }
}

/// Something that people wrote down, with its day.
package struct DatedText: Equatable, Sendable {
  /// The day it was written.
  package let date: CivilDate
  /// As people wrote it; never blank.
  package let text: String

  /// A text of a day.
  package init(_ date: CivilDate, _ text: String) {
    self.date = date
    self.text = text
  }
}
