import RulesLibrary

/// Finds the candidates, puts them in order, and says why (scoring method, section 5).
struct PriorityRanking {
  /// The answers and their scope.
  let sheet: AnswerSheet
  /// Over the rated items of the whole questionnaire.
  let sum: WeightedSum
  /// Those in scope.
  let foundations: [FoundationResult]
  /// What the group knows beyond its answers.
  let signals: GroupSignals

  /// Every candidate in rank order, with its reasons.
  var priorities: [Priority] {
    let placed = NeedsFirst(questionnaire: sheet.questionnaire).order(candidates.sorted())
    return placed.indices.map { index in
      let (candidate, neededBy) = placed[index]
      return Priority(
        rank: index + 1, item: candidate.item, gain: candidate.gain,
        reasons: reasons(candidate, neededBy: neededBy),
        aboveNext: index + 1 < placed.count ? precedence(placed[index], over: placed[index + 1].candidate) : nil)
    }
  }
}

extension PriorityRanking {
  /// Rated items in scope below their target, and foundations not met or unknown.
  private var candidates: [Candidate] {
    let states = Dictionary(uniqueKeysWithValues: foundations.map { ($0.item, $0.state) })
    return sheet.answers.indices.compactMap { item in
      guard let question = sheet.applicableLevel(item) else { return nil }
      let tier = Candidate.Tier(states[item])
      let level = sheet.answers[item].level
      let isBelowTarget = level.map { $0 < question.target } ?? false
      guard isBelowTarget || tier != .other else { return nil }
      let atTarget = sum.replacing(level, with: question.target, of: question).share
      return Candidate(
        item: item, tier: tier, votes: signals.votes[item] ?? 0,
        gain: sum.share.flatMap { now in atTarget.map { $0 - now } },
        hasFallen: signals.fell.contains(item), gap: signals.gaps[item] ?? 0)
    }
  }

  private func reasons(_ candidate: Candidate, neededBy: Int?) -> [Priority.Reason] {
    let item = candidate.item
    var reasons: [Priority.Reason] = []
    if let question = sheet.questionnaire.items[item].level {
      reasons.append(contentsOf: standing(candidate, question))
    }
    if let neededBy { reasons.append(.neededBy(item: neededBy)) }
    if candidate.votes > 0 { reasons.append(.votes(candidate.votes)) }
    if let gain = candidate.gain { reasons.append(.gain(gain)) }
    if candidate.hasFallen { reasons.append(.fell) }
    if candidate.gap > 0 { reasons.append(.perspectiveGap(levels: candidate.gap)) }
    return reasons
  }

  private func standing(_ candidate: Candidate, _ question: LevelQuestion) -> [Priority.Reason] {
    switch (candidate.tier, sheet.answers[candidate.item].level, question.foundation) {
    case (.notMet, let level?, let atLeast?): [.foundationNotMet(level: level, atLeast: atLeast)]
    case (.unknown, _, _): [.foundationUnknown(isDoNotKnow: sheet.answers[candidate.item] == .doNotKnow)]
    case (_, let level?, _): [.belowTarget(level: level, target: question.target)]
    default: []
    }
  }

  /// The first rule by which the one stands before the other; being needed first where no rule says so.
  private func precedence(_ placed: NeedsFirst.Placed, over next: Candidate) -> Priority.Precedence {
    let (candidate, neededBy) = placed
    let rule = candidate.difference(from: next)
    if candidate < next, !(neededBy == next.item && rule == .questionnaireOrder) { return rule }
    return .neededBy(item: neededBy ?? next.item)
  }
}

/// A priority before it has a rank; "less" means earlier.
struct Candidate: Equatable, Comparable {
  /// Position in the questionnaire's list.
  let item: Int
  /// How it stands as a foundation.
  let tier: Tier
  /// People who voted for its importance; 0 where none were taken.
  let votes: Int
  /// What the overall score would rise by were this item alone at its target, as a share of 1; nil where there is no
  /// score now.
  let gain: Fraction?
  /// Whether its level fell since the last round.
  let hasFallen: Bool
  /// Levels between the medians of the two perspectives furthest apart; 0 where none were taken.
  let gap: Int

  /// Foundations not met come first, then foundations unknown, then the rest.
  enum Tier: Int {
    /// Earlier tiers have smaller raw values.
    case notMet, unknown, other

    /// Nil stands for an item that is not a foundation; a foundation that is met is like any other item.
    init(_ state: FoundationResult.State?) {
      self =
        switch state {
        case .notMet: .notMet
        case .unknown: .unknown
        default: .other
        }
    }
  }

  /// The order of section 5 before needs are moved up; no two candidates are level, because the order asked decides
  /// last.
  static func < (one: Candidate, other: Candidate) -> Bool {
    if one.tier != other.tier { return one.tier.rawValue < other.tier.rawValue }
    if one.votes != other.votes { return one.votes > other.votes }
    if one.gain != other.gain { return hasMoreToGain(one.gain, other.gain) }
    if one.hasFallen != other.hasFallen { return one.hasFallen }
    if one.gap != other.gap { return one.gap > other.gap }
    return one.item < other.item
  }

  /// The first rule, in the order of `<`, by which this and a later candidate are not level; the order asked where all
  /// are.
  func difference(from later: Candidate) -> Priority.Precedence {
    if tier != later.tier { return tier == .notMet ? .foundationNotMet : .foundationUnknown }
    if votes != later.votes { return .votes }
    if gain != later.gain { return .gain }
    if hasFallen != later.hasFallen { return .fell }
    return gap != later.gap ? .perspectiveGap : .questionnaireOrder
  }

  private static func hasMoreToGain(_ one: Fraction?, _ other: Fraction?) -> Bool {
    guard let one else { return false }
    return other.map { one > $0 } ?? true
  }
}
