@testable import RulesLibrary
@testable import ScoringEngine

/// An item before ids have become positions.
struct DraftItem {
  /// As files name it.
  private(set) var id: String
  /// What every text of the item is made of; the id unless said otherwise.
  private var words: String
  private var kind: Kind
  private var isCore = false
  private var askWhen: Rule?

  private enum Kind {
    case level(DraftLevel)
    case other(Item.Question)
  }

  private init(_ id: String, _ kind: Kind) {
    self.id = id
    self.kind = kind
    words = id
  }

  /// A rating; tops are 3, importance is essential and the target is the top unless said otherwise.
  static func level(
    _ id: String, _ importance: Importance = .essential, top: Int = 3, foundation: Int? = nil, target: Int? = nil,
    needs: [String] = [], steps: [Effort?]? = nil
  ) -> DraftItem {
    let level = DraftLevel(
      importance: importance, top: top, foundation: foundation, target: target ?? top, needs: needs, steps: steps)
    return DraftItem(id, .level(level))
  }

  /// A decision between three options.
  static func choice(_ id: String) -> DraftItem {
    let choices = ["first", "second", "third"].map { Choice(id: $0, label: $0, description: "") }
    return DraftItem(id, .other(.choice(choices)))
  }

  /// A fact, of any size.
  static func number(_ id: String) -> DraftItem {
    let question = NumberQuestion(unit: "people", hundredths: -100_000_000_000...100_000_000_000, decimals: 2)
    return DraftItem(id, .other(.number(question)))
  }

  /// Free text.
  static func text(_ id: String) -> DraftItem { DraftItem(id, .other(.text)) }

  /// The same item as part of the quick first pass.
  var core: DraftItem {
    var item = self
    item.isCore = true
    return item
  }

  /// The same item, asked only when the rule holds.
  func asked(when rule: Rule) -> DraftItem {
    var item = self
    item.askWhen = rule
    return item
  }

  /// The same item, asked in other words.
  func worded(_ words: String) -> DraftItem {
    var item = self
    item.words = words
    return item
  }

  /// The same item in the same words, under another id.
  func called(_ id: String) -> DraftItem {
    var item = self
    item.id = id
    return item
  }

  /// The item as the engine sees it.
  func item(_ places: Places) -> Item {
    let question: Item.Question =
      switch kind {
      case .level(let level): .level(level.question(words, places))
      case .other(let question): question
      }
    return Item(
      id: id, prompt: "How is \(words)?", short: words, why: "", help: nil, source: [], isCore: isCore,
      leads: ["team-leader"], askWhen: askWhen?.condition(places), allowsNotApplicable: true, question: question)
  }
}

/// What makes a draft a rating.
struct DraftLevel {
  let importance: Importance
  let top: Int
  let foundation: Int?
  let target: Int
  let needs: [String]
  /// The effort of the step from each level, nil where the author wrote none; all quick unless said otherwise.
  let steps: [Effort?]?

  /// The question as the engine sees it; its step from level n has the goal "WORDS n".
  func question(_ words: String, _ places: Places) -> LevelQuestion {
    let efforts = steps ?? Array(repeating: .quick, count: top)
    precondition(efforts.count == top, "\(words) has \(top) steps")
    return LevelQuestion(
      scale: Scale(id: "scale-\(top)", labels: (0...top).map { "Level \($0)" }), importance: importance,
      foundation: foundation, target: target, descriptions: (0...top).map { "\(words) at \($0)" },
      steps: efforts.enumerated().map { level, effort in
        effort.map { Step(goal: "\(words) \(level)", firstStep: "Begin", effort: $0) }
      },
      evidence: ["minutes of \(words)"], needs: needs.map { places[$0] })
  }
}

/// A check before ids have become positions.
struct DraftCheck {
  let id: String
  let severity: Check.Severity
  let rule: Rule
  let effort: Effort?

  /// Speaks up when the rule holds; with an effort it has a step for the plan.
  init(_ severity: Check.Severity, _ id: String, when rule: Rule, step effort: Effort? = nil) {
    (self.severity, self.id, self.rule, self.effort) = (severity, id, rule, effort)
  }

  /// The check as the engine sees it.
  func check(_ places: Places) -> Check {
    Check(
      id: id, when: rule.condition(places), severity: severity, message: "\(id) fired", why: "", source: [],
      step: effort.map { Step(goal: "mend \(id)", firstStep: "Begin", effort: $0) })
  }
}
