import RulesLibrary
import ScoringEngine
import TestSupport

@testable import Records

/// Makes assessments from a seed. Each text in one is a text of its own, so that none can be lost unseen.
struct AssessmentMaker {
  private var random: SplitMix64
  private var texts = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Answers of every kind, open ones among them, and at times priorities.
  mutating func assessment(of loaded: LoadedQuestionnaire) -> Assessment {
    let items = loaded.questionnaire.items
    let participants = [Assessment.Participants(perspective: text(), count: Int.random(in: 0...9, using: &random))]
    return Assessment(
      id: text(), unit: Assessment.Unit(organisation: text(), team: maybeText()),
      questionnaire: Assessment.Pin(loaded), date: .epoch, round: maybeText(),
      depth: random.happens(30) ? .core : .full, status: .submitted, participants: participants,
      responses: items.map { response(to: $0) }, priorities: priorities(of: items))
  }

  /// An answer, or none, with things beside it, or without.
  mutating func response(to item: Item) -> Assessment.Response {
    Assessment.Response(
      answer: answer(to: item), note: maybeText(), evidence: maybeText(),
      dissent: random.happens(20) ? Int.random(in: 0...9, using: &random) : nil,
      spread: random.happens(20) ? spread(on: item) : nil, carriedFrom: maybeText())
  }

  private mutating func spread(on item: Item) -> VoteSpread? {
    item.level.map { question in
      let votes = (0...question.top).map { _ in Int.random(in: 0...9, using: &random) }
      let tally = Tally(votes: votes, doNotKnow: votes[0], notApplicable: votes[1])
      return VoteSpread(tally, gap: Int.random(in: 0...question.top, using: &random))
    }
  }

  private mutating func answer(to item: Item) -> Answer {
    if random.happens(25) { return .open }
    if random.happens(15) { return .doNotKnow }
    if item.allowsNotApplicable, random.happens(30) { return .notApplicable(reason: text()) }
    switch item.question {
    case .level(let question): return .level(Int.random(in: 0...question.top, using: &random))
    case .choice(let choices): return .choice(Int.random(in: choices.indices, using: &random))
    case .number: return .number(hundredths: Int.random(in: 5...400, using: &random) * 10)
    case .text: return .text(text())
    }
  }

  private mutating func priorities(of items: [Item]) -> Assessment.GroupPriorities? {
    guard random.happens(60) else { return nil }
    let levels = items.indices.filter { items[$0].level != nil }
    let chosen = levels.shuffled(using: &random).prefix(Int.random(in: 0...5, using: &random))
    var votes: [Int: Int] = [:]
    for item in items.indices where random.happens(30) { votes[item] = Int.random(in: 0...9, using: &random) }
    return Assessment.GroupPriorities(chosen: Array(chosen), reason: maybeText(), votes: votes)
  }

  private mutating func maybeText() -> String? { random.happens(30) ? text() : nil }

  private mutating func text() -> String {
    texts += 1
    return "Text \(texts) \"\(random.next())\"\n"
  }
}
