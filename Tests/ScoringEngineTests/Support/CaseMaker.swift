import RulesLibrary

@testable import ScoringEngine
import TestSupport

/// Draws the parts of a generated case, one after the other, from one stream of numbers.
struct CaseMaker {
  var random: SplitMix64
  private let form: GeneratedCase.Form
  private var kinds: [(id: String, kind: Kind)] = []

  /// What can be answered, and within which bounds.
  enum Kind {
    case level(top: Int)
    case choice, number, text
  }

  /// A maker for one case.
  init(seed: UInt64, form: GeneratedCase.Form) {
    random = SplitMix64(seed: seed)
    self.form = form
  }

  /// One to fourteen items, most of them ratings. Items need only items before them in an order drawn at random, so that no
  /// needs form a circle and yet they point both ways.
  mutating func items() -> [(draft: DraftItem, kind: Kind)] {
    let ids = (0..<Int.random(in: 1...14, using: &random)).map { "i\($0)" }
    let all = ids.map { (id: $0, kind: kind()) }
    let order = all.shuffled(using: &random)
    return all.map { id, kind in
      let earlier = order.prefix { $0.id != id }.filter { if case .level = $0.kind { true } else { false } }
      var draft = draft(id, kind, needs: earlier.map(\.id))
      if random.happens(25), let rule = rule(depth: 2) { draft = draft.asked(when: rule) }
      if random.happens(70) { draft = draft.core }
      kinds.append((id, kind))
      return (draft, kind)
    }
  }

  /// The items cut into sections, some of which may be empty.
  mutating func sections(_ items: [DraftItem]) -> [[DraftItem]] {
    var sections: [[DraftItem]] = [[]]
    for item in items {
      while random.happens(25) { sections.append([]) }
      sections[sections.count - 1].append(item)
    }
    return sections
  }

  /// Up to three checks over all items.
  mutating func checks() -> [DraftCheck] {
    (0..<Int.random(in: 0...3, using: &random)).compactMap { number in
      guard let rule = rule(depth: 2) else { return nil }
      let severity = random.pick(Check.Severity.allCases) ?? .note
      return DraftCheck(severity, "check-\(number)", when: rule, step: random.pick(Effort.allCases))
    }
  }

  /// No verdict, or one from some score on.
  mutating func readyAt() -> Int? { random.happens(80) ? Int.random(in: 0...100, using: &random) : nil }

  /// Mostly a value; at times none, each way there is.
  mutating func answer(_ kind: Kind) -> Answer {
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: return .open
    case 2: return .doNotKnow
    case 3: return .doesNotApply
    default: return value(kind)
    }
  }

  /// A value in its bounds.
  mutating func value(_ kind: Kind) -> Answer {
    switch kind {
    case .level(let top): .level(.random(in: 0...top, using: &random))
    case .choice: .choice(.random(in: 0...2, using: &random))
    case .number: .number(hundredths: .random(in: -300...300, using: &random))
    case .text: .text("Some")
    }
  }

  /// Votes, falls and gaps for some of the items.
  mutating func signals(count: Int) -> GroupSignals {
    var signals = GroupSignals()
    for item in 0..<count {
      if random.happens(30) { signals.votes[item] = Int.random(in: 0...2, using: &random) }
      if random.happens(30) { signals.fell.insert(item) }
      if random.happens(30) { signals.gaps[item] = Int.random(in: 0...2, using: &random) }
    }
    return signals
  }
}

extension CaseMaker {
  private mutating func kind() -> Kind {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: .choice
    case 1: .number
    case 2: .text
    default: .level(top: random.happens(50) ? 3 : Int.random(in: 1...10, using: &random))
    }
  }

  private mutating func draft(_ id: String, _ kind: Kind, needs: [String]) -> DraftItem {
    switch kind {
    case .level(let top): level(id, top: top, needs: needs)
    case .choice: .choice(id)
    case .number: .number(id)
    case .text: .text(id)
    }
  }

  /// A foundation never lies above the target.
  private mutating func level(_ id: String, top: Int, needs: [String]) -> DraftItem {
    let target = random.happens(60) ? top : Int.random(in: 1...top, using: &random)
    let foundation = random.happens(30) ? Int.random(in: 1...target, using: &random) : nil
    let needed = needs.filter { _ in random.happens(20) }.shuffled(using: &random)
    let steps = (0..<top).map { _ in random.happens(80) ? random.pick(Effort.allCases) : nil }
    let importance = random.pick(Importance.allCases) ?? .helpful
    return .level(
      id, form.importance ?? importance, top: top, foundation: foundation, target: target,
      needs: form.hasNeeds ? needed : [], steps: steps)
  }

  /// A rule over the items so far; nil where there is none to look at.
  private mutating func rule(depth: Int) -> Rule? {
    if depth > 0, random.happens(40) {
      let parts = (0..<2).compactMap { _ in rule(depth: depth - 1) }
      guard let first = parts.first else { return nil }
      return random.happens(30) ? .not(first) : random.happens(50) ? .all(parts) : .any(parts)
    }
    let seen = kinds.filter { seen in
      if case .level = seen.kind { return !form.conditionsOnFactsOnly }
      return true
    }
    return random.pick(seen).map { comparison($0.id, $0.kind) }
  }

  private mutating func comparison(_ id: String, _ kind: Kind) -> Rule {
    let word = random.pick(Condition.Comparison.allCases) ?? .atLeast
    if random.happens(15) { return .unknown(id) }
    return switch kind {
    case .level(let top): .item(id, word, .random(in: 0...top, using: &random))
    case .choice: .choice(id, is: .random(in: 0...2, using: &random))
    case .number: .item(id, word, hundredths: .random(in: -300...300, using: &random))
    case .text: .unknown(id)
    }
  }
}
