import RulesLibrary
import ScoringEngine

/// What people said alone, as a facilitator reads it to the room: the most disputed first, perspectives side by side where there
/// are people enough, and how that was decided.
package struct GroupDocument {
  /// Every figure of the report; nothing is worked out again.
  let result: GroupResult
  /// What was asked.
  let questionnaire: Questionnaire
  /// Whose ballots they are; nil where that is not told.
  let head: Head?

  /// Whose ballots, and of which round.
  package struct Head: Equatable, Sendable {
    /// As in "Advisory group, Anytown NHS Trust".
    let unit: String
    /// As in `2026-Q4`; nil where the ballots name none.
    let round: String?

    /// A group and its round.
    package init(unit: String, round: String?) {
      self.unit = unit
      self.round = round
    }
  }

  /// A report on the ballots of one group.
  package init(_ result: GroupResult, questionnaire: Questionnaire, head: Head? = nil) {
    self.result = result
    self.head = head
    self.questionnaire = questionnaire
  }

  /// The whole report.
  package var document: Document { document([]) }

  /// The same with the perspectives in a table, for formats that can show one.
  package var page: Document { document(sideBySide.isEmpty ? [] : [.heading(2, Self.sideBySideTitle)] + sideBySide) }

  /// What a report on the agreed levels says of what people said before they talked.
  package var part: [Document.Block] {
    let said = result.items.isEmpty ? [.paragraph(result.rule.sentence)] : short + sideBySide + groups
    return [.heading(2, "What people said before they talked")] + opening + said.map(\.nested)
  }

  private func document(_ table: [Document.Block]) -> Document {
    let blocks =
      result.items.isEmpty ? [.paragraph(result.rule.sentence)] : short + table + items + silent + groups + method
    return Document(title: "What people said: \(questionnaire.title)", blocks: opening + blocks)
  }
}

extension GroupDocument {
  private static let sideBySideTitle = "Perspectives side by side"

  /// The level in the middle for everybody and for each perspective that is shown, the most disputed question first.
  private var sideBySide: [Document.Block] {
    guard !voted.isEmpty else { return [] }
    let groups = result.perspectives.map { Document.Column.figures($0.inWords.capitalisedStart) }
    let rows = voted.map { item in
      [questionnaire.items[item.item].short, item.whole.state?.title ?? ""]
        + ([item.whole] + item.byPerspective).map { $0.median.map { "\($0)" } ?? "none" }
    }
    return [
      .table(
        Document.Table(
          "\(Self.sideBySideTitle): the level in the middle",
          columns: [.words("Question"), .words("How far people agree"), .figures("Everybody")] + groups, rows: rows))
    ]
  }
}

extension GroupDocument {
  private var opening: [Document.Block] {
    let people = Counts.of(result.ballots, "person", "people")
    let asked = "Questionnaire \(questionnaire.id), version \(questionnaire.version)."
    let whose = head.map { [$0.unit, $0.round.map { "round \($0)" }].compactMap { $0 }.joined(separator: ", ").closed }
    return [
      .paragraph(
        "\(whose.map { "\($0) " } ?? "")\(people) answered alone, before anybody talked, and without a name. \(asked)")
    ]
  }

  private var voted: [GroupItem] { result.mostDisputedFirst.filter { $0.whole.state != nil } }

  private var short: [Document.Block] {
    let states = AgreementState.allCases.reversed().compactMap { state -> String? in
      let count = voted.count { $0.whole.state == state }
      return count == 0 ? nil : "\(count) \(state.rawValue)"
    }
    let counts = "\(Counts.of(voted.count, "question", "questions")) with votes: \(Counts.list(states))."
    let disputed = voted.filter { $0.whole.state != .agreed }.prefix(3).map { questionnaire.items[$0.item].quoted }
    let first = disputed.isEmpty ? "There is nothing to settle." : "Talk first about \(Counts.list(disputed))."
    let rule =
      "The level to record is the one that the group agrees on after talking. None of these figures stands for it."
    let finding = voted.isEmpty ? "Nobody gave a level to any question." : "\(counts) \(first)"
    return [.heading(2, "In short"), .paragraph(finding), .paragraph(rule)]
  }

  private var items: [Document.Block] {
    guard !voted.isEmpty else { return [] }
    return [.heading(2, "Question by question, the most disputed first"), .numbered(voted.map(entry))]
  }

  private func entry(_ result: GroupItem) -> Document.Entry {
    let item = questionnaire.items[result.item]
    let words = TallyWording(tally: result.whole, item: item)
    let without = words.withoutLevel.map { "Without a level: \($0)." }
    let groups = zip(self.result.perspectives, result.byPerspective).map { group, tally in
      TallyWording(tally: tally, item: item).line(of: group)
    }
    return Document.Entry(
      [item.short.closed, words.finding].compactMap { $0 }.joined(separator: " "),
      lines: [words.votes, without, words.middle].compactMap { $0 } + groups
        + result.gaps.map { $0.sentence(self.result.perspectives) })
  }

  /// What nobody gave a level to; a finding of its own, with nothing to talk through level by level.
  private var silent: [Document.Block] {
    let entries = result.items.filter { $0.whole.state == nil }.map { silent in
      let item = questionnaire.items[silent.item]
      let counts = TallyWording(tally: silent.whole, item: item).withoutLevel ?? ""
      return "\(item.short.closed) \(counts.capitalisedStart)."
    }
    return entries.isEmpty ? [] : [.heading(2, "Nobody gave a level"), .bullets(entries)]
  }

  private var groups: [Document.Block] {
    let names = result.perspectives.map(\.inWords)
    let shown = names.isEmpty ? [] : ["By perspective: \(names.joined(separator: ", "))."]
    let rest = Counts.of(result.withoutPerspective, "person is", "people are")
    let others = ["\(rest) in the totals and not shown by perspective.", result.rule.sentenceOnPerspectives]
    let texts = shown + [result.rule.sentence] + (result.withoutPerspective == 0 ? [] : others)
    return [.heading(2, "Who is shown"), .paragraph(texts.joined(separator: " "))]
  }

  private var method: [Document.Block] {
    let threshold = AgreementState.threshold
    let text =
      "Agreed: at least \(threshold)% of those who gave a level gave the same one. Near: at least \(threshold)% gave one of two "
      + "levels next to each other. Split: neither. The level in the middle is that of the middle vote, or of two in the middle "
      + "the lower. Split questions come before near and agreed ones; among them those with the widest spread of votes, then with the "
      + "widest gap between perspectives, then with the least agreement. Engine \(engineVersion)."
    return [.heading(2, "How this was worked out"), .paragraph(text)]
  }
}
