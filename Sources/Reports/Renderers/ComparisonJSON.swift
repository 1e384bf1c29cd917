import RulesLibrary
import ScoringEngine
import StrictJSON

/// The result file of two rounds side by side: `peerready/comparison`.
package struct ComparisonJSON {
  /// What is written down.
  let comparison: RoundComparison
  /// What came of the actions of the plan between the two; nil where no plan is known.
  let actions: [ComparedAction]?

  /// What the records write of a round: whose it is, the questionnaire with its SHA-256, and whether it is submitted.
  package typealias Source = (assessment: JSONValue, questionnaire: JSONValue, status: String)

  /// A renderer for one comparison, by default without a plan.
  package init(_ comparison: RoundComparison, actions: [ComparedAction]? = nil) {
    self.comparison = comparison
    self.actions = actions
  }

  /// The whole result. `from` and `to` say where the earlier round and the later come from.
  package func render(from: Source, to: Source) -> JSONValue {
    let head: JSONValue = [
      "format": "peerready/comparison", "formatVersion": 1, "engine": .string(engineVersion),
      "from": ChangeJSON.round(comparison.earlier, from), "to": ChangeJSON.round(comparison.later, to),
    ]
    return head.adding(ChangeJSON.change(comparison)).adding([
      "items": .array(comparison.items.map(item)), "facts": .array(comparison.facts.map(fact)),
      "foundations": .array(comparison.foundations.map(foundation)),
      "verdict": [
        "from": .optional(comparison.earlier.verdict?.id.rawValue),
        "to": .optional(comparison.later.verdict?.id.rawValue),
      ],
      "carried": .integer(comparison.later.progress.carried.count),
      "actions": actions.map { .array($0.map(action)) } ?? .null,
    ])
  }
}

extension ComparisonJSON {
  private func item(_ item: ComparedItem) -> JSONValue {
    [
      "item": id(of: item.change), "from": .optional(item.from), "to": .optional(item.to),
      "class": .string(item.itemClass.rawValue),
    ]
  }

  private func fact(_ fact: FactChange) -> JSONValue {
    [
      "item": id(of: fact.change), "from": answer(fact.from, fact.change.from, comparison.earlier),
      "to": answer(fact.to, fact.change.to, comparison.later), "reworded": .bool(!fact.change.asksTheSame),
    ]
  }

  private func foundation(_ foundation: FoundationChange) -> JSONValue {
    [
      "item": id(of: foundation.change), "from": .optional(foundation.from?.rawValue),
      "to": .optional(foundation.to?.rawValue),
    ]
  }

  private func action(_ compared: ComparedAction) -> JSONValue {
    let isKnown = (try? compared.outcome.get()) != nil  // why it is not known stands under "reason"
    return [
      "id": .string(compared.action.id), "item": .optional(compared.action.origin.item),
      "status": .string(compared.action.status.rawValue), "outcome": isKnown ? .string(compared.code) : .null,
      "reason": isKnown ? .null : .string(compared.code),
    ]
  }

  private func id(of change: ItemChange) -> JSONValue {
    .optional(ChangeWording(comparison: comparison.versions).item(of: change)?.id)
  }

  /// As the assessment's file says it, without free text; null where there is no answer.
  private func answer(_ answer: Answer, _ position: Int?, _ scorecard: Scorecard) -> JSONValue {
    switch answer {
    case .doNotKnow: ["doNotKnow": true]
    case .notApplicable: ["notApplicable": true]
    case .choice(let choice):
      ["choice": .optional(position.map { scorecard.questionnaire.items[$0].choices[choice].id })]
    case .number(let hundredths): ["number": .decimal(units: hundredths, places: 2)]
    case .open, .level, .text: .null
    }
  }
}
