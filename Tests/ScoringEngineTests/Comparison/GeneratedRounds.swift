import TestSupport

@testable import RulesLibrary
@testable import ScoringEngine

/// Two rounds made from a seed: a generated questionnaire, a second version of it, and answers to each.
struct GeneratedRounds: CustomStringConvertible {
  let seed: UInt64
  let earlier: AnswerSheet
  let later: AnswerSheet

  /// What may differ between the rounds.
  struct Form {
    /// Whether the later round answers another version.
    var hasVersions = true
    /// Whether the later round rates other items, or in another depth.
    var changesScope = true
    /// What the questionnaires may hold.
    var cases = GeneratedCase.Form()
  }

  var description: String { "seed \(seed)" }

  /// The rounds of a seed.
  init(seed: UInt64, _ form: Form = Form()) {
    let first = GeneratedCase(seed: seed, form.cases)
    var maker = VersionMaker(random: SplitMix64(seed: ~seed))
    let older = first.fixture.questionnaire
    let newer = form.hasVersions ? maker.version(after: older) : older
    let sheet = first.fixture.sheet(first.answers, depth: first.depth)
    let answers = newer.items.indices.map { item in
      let old = older.items.indices.contains(item) ? sheet.answers[item] : nil
      return maker.answer(newer.items[item], before: old, changesScope: form.changesScope)
    }
    let depth = form.changesScope && maker.random.happens(20) ? Depth.core : first.depth
    self.seed = seed
    earlier = sheet
    later = AnswerSheet(questionnaire: newer, answers: answers, depth: depth)
  }

  /// The earlier round against the later.
  var comparison: RoundComparison { RoundComparison(from: Scorecard(earlier), to: Scorecard(later)) }

  /// The later round against the earlier, as if time ran backwards.
  var reversed: RoundComparison { RoundComparison(from: Scorecard(later), to: Scorecard(earlier)) }

  /// Rounds of many seeds, one after the other.
  static func many(_ form: Form = Form(), count: UInt64 = 2000) -> some Sequence<GeneratedRounds> {
    (0..<count).lazy.map { GeneratedRounds(seed: $0, form) }
  }
}

/// Draws a second version and its answers from one stream of numbers.
struct VersionMaker {
  var random: SplitMix64
  private var replaces: [Replacement] = []

  init(random: SplitMix64) { self.random = random }

  /// A version in which items have kept their place but for those at the end; others took the place of some, and some have a
  /// new name, other words, another weight, or another part in the quick first pass.
  mutating func version(after older: Questionnaire) -> Questionnaire {
    replaces = []
    let kept = older.items.count - (random.happens(30) ? Int.random(in: 0..<older.items.count, using: &random) : 0)
    var items = older.items.prefix(kept).map { successor(of: $0) }
    if random.happens(40) {
      items += (0..<Int.random(in: 1...3, using: &random)).map { DraftItem.level("new\($0)").item(Places([])) }
    }
    return Questionnaire(
      id: older.id, version: Fixture.nextVersion, title: older.title, summary: "", audience: "", minutes: 1, notice: "",
      sources: [], roles: older.roles, scales: [],
      sections: [Section(id: "only", title: "Only", intro: "", source: [], items: items.indices)], items: items,
      checks: [], verdict: nil, changes: [], replaces: replaces,
      positions: Dictionary(uniqueKeysWithValues: zip(items.map(\.id), 0...)))
  }

  /// An answer to an item, mostly another level than before; the same state as before where the scope may not change.
  mutating func answer(_ item: Item, before: Answer?, changesScope: Bool) -> Answer {
    guard changesScope else { return before?.level.map { _ in value(item) } ?? before ?? .open }
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .open
    case 1: return .doNotKnow
    case 2: return item.allowsNotApplicable ? .doesNotApply : .open
    default: return value(item)
    }
  }
}

extension VersionMaker {
  private mutating func value(_ item: Item) -> Answer {
    switch item.question {
    case .level(let question): .level(Int.random(in: 0...question.top, using: &random))
    case .choice(let choices): .choice(Int.random(in: choices.indices, using: &random))
    case .number: .number(hundredths: .random(in: -300...300, using: &random))
    case .text: .text("Some")
    }
  }

  /// The same item, or what came after it; always of the same kind, because conditions look at its place.
  private mutating func successor(of item: Item) -> Item {
    var (id, words) = (item.id, "")
    switch Int.random(in: 0..<12, using: &random) {
    case 0:  // a new name
      id = "late-\(item.id)"
      replaces.append(Replacement(old: item.id, new: id))
    case 1: words = " Now?"
    case 2: id = "other-\(item.id)"  // one item gone, and another in its place
    case 3:  // one half of a question that was split
      id = "half-\(item.id)"
      replaces += [Replacement(old: item.id, new: id), Replacement(old: item.id, new: "elsewhere")]
    default: break
    }
    return Item(
      id: id, prompt: item.prompt + words, short: item.short, why: item.why, help: nil, source: [],
      isCore: random.happens(10) ? !item.isCore : item.isCore, leads: item.leads, askWhen: item.askWhen,
      allowsNotApplicable: !random.happens(10), question: question(item.question))
  }

  private mutating func question(_ question: Item.Question) -> Item.Question {
    guard case .level(let level) = question else { return question }
    return .level(
      LevelQuestion(
        scale: level.scale,
        importance: random.happens(30) ? random.pick(Importance.allCases) ?? .helpful : level.importance,
        foundation: level.foundation, target: level.target, descriptions: level.descriptions, steps: level.steps,
        evidence: level.evidence, needs: []))
  }
}
