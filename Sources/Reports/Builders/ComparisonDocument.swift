import RulesLibrary
import ScoringEngine

/// Two rounds side by side: what changed and why in a sentence, how sure that is, what moved item by item, and every step of
/// the sum.
package struct ComparisonDocument {
  /// Every figure of the report.
  let comparison: RoundComparison
  /// Whose rounds they are, and of when.
  let heads: (earlier: ReportHead, later: ReportHead)
  /// What came of the actions of the plan between the two; empty where no plan is known, or it has none.
  let actions: [ComparedAction]

  /// A report on a comparison, by default without a plan.
  package init(
    _ comparison: RoundComparison, heads: (earlier: ReportHead, later: ReportHead), actions: [ComparedAction] = []
  ) {
    self.comparison = comparison
    self.heads = heads
    self.actions = actions
  }

  /// The whole report.
  package var document: Document { document([]) }

  /// The same with its parts drawn, for formats that can draw.
  package var page: Document { document(ChangeChart(comparison: comparison).blocks) }

  /// What a report on the later round says of it, under headings of level 3: all but what did not move and how it was worked out.
  package var part: [Document.Block] {
    let drawn = finding + ChangeChart(comparison: comparison).blocks
    return drawn + (foundations + cameOf + items(.moved) + facts).map(\.nested)
  }

  private func document(_ drawn: [Document.Block]) -> Document {
    Document(
      title: "What changed: \(heads.later.unit)",
      blocks: finding + drawn + rounds + foundations + cameOf + items(ComparedItem.Class.allCases) + facts + carried
        + ChangeWalkBlocks(comparison).blocks)
  }
}

extension ComparisonDocument {
  private var words: ComparedItemWording { ComparedItemWording(comparison: comparison) }

  private var finding: [Document.Block] {
    let sentence = ChangeSentence(comparison: comparison, dates: (heads.earlier.date, heads.later.date)).text
    let sentences = [sentence, comparison.provisional, "Two rounds are a change, not a trend."]
    return [.paragraph(sentences.compactMap { $0 }.joined(separator: " "))] + units
  }

  private var units: [Document.Block] {
    guard heads.earlier.unit != heads.later.unit else { return [] }
    return [
      .paragraph(
        "Take care: these are the rounds of two units, first of \(heads.earlier.unit.inQuotes), then of "
          + "\(heads.later.unit.inQuotes). What differs may be the unit, not the time.")
    ]
  }

  private var rounds: [Document.Block] {
    let entries = [("Earlier", heads.earlier, comparison.earlier), ("Later", heads.later, comparison.later)]
      .map { name, head, scorecard in
        Document.Entry(
          "\(name): \(head.sentence(scorecard.questionnaire))",
          lines: [scorecard.overall.inSentences] + [head.draftNote].compactMap { $0 })
      }
    let doubt =
      "The ranges of the two rounds meet, so it is not certain which way the change would go with every question rated."
    return [.heading(2, "How sure the scores are"), .bullets(entries)]
      + (comparison.rangesMeet ? [.paragraph(doubt)] : [])
  }

  private var foundations: [Document.Block] {
    let changed = comparison.foundations
    let entries =
      foundationsMet.map { [Document.Entry($0)] } ?? []
    let all = entries + changed.map(words.entry) + (verdict.map { [Document.Entry($0)] } ?? [])
    return all.isEmpty ? [] : [.heading(2, "Foundations and verdict"), .bullets(all)]
  }

  private var foundationsMet: String? {
    let before = comparison.earlier.foundationsInWords ?? "Foundations: none."
    guard let now = comparison.later.foundationsInWords else { return nil }
    return before == now
      ? "\(now) It was the same before."
      : "\(now) Before: \(comparison.earlier.foundationsMet) of \(comparison.earlier.foundationsApplicable)."
  }

  private var verdict: String? {
    switch (comparison.earlier.verdict?.id.title, comparison.later.verdict?.id.title) {
    case (nil, nil): nil
    case (let before?, let now?) where before == now: "The verdict is the same: \(now.closed)"
    case (let before, let now): "The verdict was \(quoted(before)), and is \(quoted(now)) now."
    }
  }

  private func quoted(_ verdict: String?) -> String { verdict.map { "\"\($0)\"" } ?? "not given" }

  private var cameOf: [Document.Block] {
    guard !actions.isEmpty else { return [] }
    let entries = actions.map { Document.Entry("\($0.action.title.inQuotes) (\($0.action.id))", lines: [$0.inWords]) }
    return [.heading(2, "What came of each action"), .bullets(entries)]
  }

  private func items(_ classes: [ComparedItem.Class]) -> [Document.Block] {
    let groups = classes.flatMap(group)
    return groups.isEmpty ? [] : [.heading(2, "Question by question")] + groups
  }

  /// The items of a class; those without a level in either round are told by their number.
  private func group(_ itemClass: ComparedItem.Class) -> [Document.Block] {
    let items = comparison.items(itemClass)
    let silent = itemClass == .same ? items.count { $0.from == nil } : 0
    let shown = items.filter { itemClass != .same || $0.from != nil }.map(words.entry)
    let more = "\(Counts.of(silent, "question has", "questions have")) no rating in either round."
    guard !items.isEmpty else { return [] }
    return [.heading(3, itemClass.title), .bullets(shown + (silent > 0 ? [Document.Entry(more)] : []))]
  }

  private var facts: [Document.Block] {
    let facts = comparison.facts
    return facts.isEmpty ? [] : [.heading(2, "Decisions and numbers that changed"), .bullets(facts.map(words.entry))]
  }

  private var carried: [Document.Block] {
    guard let sentence = comparison.later.progress.carriedInSentence else { return [] }
    return [
      .heading(2, "Carried over, and not reconfirmed"),
      .paragraph("In the later round, \(sentence) Where nothing moved, that may be why."),
    ]
  }
}

extension [ComparedItem.Class] {
  /// All but what is the same in both rounds.
  fileprivate static var moved: [ComparedItem.Class] { ComparedItem.Class.allCases.filter { $0 != .same } }
}
