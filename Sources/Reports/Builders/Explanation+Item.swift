import RulesLibrary
import ScoringEngine

extension Explanation {
  /// How one item counts: its answer, what it gives, its rank, its next step, and the checks that look at it.
  package func document(ofItem position: Int) -> Document {
    let item = questionnaire.items[position]
    let blocks: [Document.Block] = [
      .paragraph(item.prompt), .bullets(answer(position) + carried(position) + counting(position)),
    ]
    return Document(
      title: "\(item.short): how it counts for \(head.unit)",
      blocks: blocks + rank(position) + step(position) + checks(on: position) + origin(item))
  }

  private func notAsked(_ position: Int) -> [String] {
    let item = questionnaire.items[position]
    let others = Counts.list((item.askWhen?.items ?? []).map { questionnaire.items[$0].quoted })
    let isOutside = scorecard.sheet.depth == .core && !item.isCore
    let why =
      isOutside ? "It is outside the quick first pass." : "It is not asked, because of what is said to \(others)."
    guard scorecard.sheet.answers[position] != .open else { return [why] }
    return [why, "The answer in the file is kept, and counts nowhere as long as the question is not asked."]
  }

  /// What the answer is, and whether it counts.
  func answer(_ position: Int) -> [String] {
    let item = questionnaire.items[position]
    guard scorecard.sheet.isInScope[position] else {
      return notAsked(position)
    }
    return switch scorecard.sheet.answers[position] {
    case .open: ["It has no answer yet. It counts in the range, not in the score."]
    case .doNotKnow: ["The answer is \"do not know\". It counts in the range, not in the score."]
    case .notApplicable(let reason): ["It is not applicable, and counts nowhere. The reason given: \(reason)"]
    case .level(let level): ["It is at \(item.inWords(level: level)): \(item.level?.descriptions[level] ?? "")"]
    case .choice(let choice): ["The choice: \(item.choices[choice].label). Choices are not scored."]
    case .number(let hundredths): ["The number: \(ExactNumber.text(hundredths: hundredths)). Numbers are not scored."]
    case .text(let text): ["In the group's words: \(text)"]
    }
  }

  /// Where the answer is from, if not from this round.
  private func carried(_ position: Int) -> [String] {
    scorecard.progress.carried.filter { $0.item == position }.map {
      "It is carried over from \($0.from), and nobody has reconfirmed it since."
    }
  }

  private func counting(_ position: Int) -> [String] {
    let item = questionnaire.items[position]
    guard let question = item.level else { return [] }
    let given = rating(position).map { ["What it gives: \($0)."] } ?? []
    let target = ["The target is \(item.inWords(level: question.target)): \(question.descriptions[question.target])"]
    return given + foundation(position) + target
  }

  private func foundation(_ position: Int) -> [String] {
    guard let result = scorecard.foundations.first(where: { $0.item == position }) else { return [] }
    let needed = questionnaire.items[position].inWords(level: result.atLeast)
    return ["It is a foundation, met from \(needed): \(result.state.title.lowercased())."]
  }

  private func rank(_ position: Int) -> [Document.Block] {
    guard let priority = scorecard.priorities.first(where: { $0.item == position }) else {
      return [.heading(2, "Its rank"), .paragraph("It is not among the priorities.")]
    }
    let above =
      PriorityReasons(scorecard: scorecard).above(priority).map { ["It ranks above the next because \($0)."] } ?? []
    return [
      .heading(2, "Its rank: \(priority.rank) of \(scorecard.priorities.count)"),
      .bullets(PriorityReasons(scorecard: scorecard).sentences(of: priority) + above),
    ]
  }

  private func step(_ position: Int) -> [Document.Block] {
    guard scorecard.canPlan(position),
      let action = scorecard.plan(for: [position], start: head.date).actions.first(where: {
        $0.origin == .item(position)
      })
    else { return [] }
    let proposed = questionnaire.proposed(action)
    let blocks = ActionBlocks(names: PlanNames(questionnaire))
    return [.heading(2, "Its next step"), .bullets(blocks.lines(proposed) + blocks.measure(proposed))]
  }

  private func checks(on position: Int) -> [Document.Block] {
    let lines = scorecard.checks.filter { questionnaire.checks[$0.check].when.items.contains(position) }.map(line)
    return lines.isEmpty ? [] : [.heading(2, "Checks that look at it"), .bullets(lines)]
  }

  private func origin(_ item: Item) -> [Document.Block] {
    let lines = [item.why, item.source.isEmpty ? "" : "Source: \(item.source.joined(separator: ", "))"].filter {
      !$0.isEmpty
    }
    return lines.isEmpty ? [] : [.heading(2, "Why it is asked"), .bullets(lines)]
  }
}
