import RulesLibrary
import ScoringEngine
import StrictJSON

/// The result file of a group's ballots: `peerready/group-result`.
package struct GroupResultJSON {
  private let result: GroupResult
  private let asked: Questionnaire

  /// A renderer for the ballots of one group, which answer `questionnaire`.
  package init(_ result: GroupResult, questionnaire: Questionnaire) {
    self.result = result
    asked = questionnaire
  }

  /// The whole result. `questionnaire` says what was asked, as the records write it.
  package func render(questionnaire: JSONValue) -> JSONValue {
    [
      "format": "peerready/group-result", "formatVersion": 1, "engine": .string(engineVersion),
      "questionnaire": questionnaire, "ballots": .integer(result.ballots), "minimum": .integer(result.rule.minimum),
      "perspectives": .array(
        result.perspectives.map { ["perspective": .string($0.perspective), "count": .integer($0.count)] }),
      "withoutPerspective": .integer(result.withoutPerspective),
      "items": .array(result.items.map(item)),
      "mostDisputedFirst": .strings(result.mostDisputedFirst.map { asked.items[$0.item].id }),
    ]
  }
}

extension GroupResultJSON {
  private func item(_ item: GroupItem) -> JSONValue {
    let groups = zip(result.perspectives, item.byPerspective).map { group, tally in
      figures(tally).adding(["perspective": .string(group.perspective)])
    }
    return figures(item.whole).adding([
      "item": .string(asked.items[item.item].id), "gaps": .array(item.gaps.map(gap)), "perspectives": .array(groups),
    ])
  }

  private func figures(_ tally: Tally) -> JSONValue {
    [
      "votes": .array(tally.votes.map(JSONValue.integer)), "doNotKnow": .integer(tally.doNotKnow),
      "notApplicable": .integer(tally.notApplicable), "open": .integer(tally.open),
      "median": .optional(tally.median), "agreement": .optional(tally.agreement?.points),
      "agreementHundredths": .optional(tally.agreement?.hundredths), "state": .optional(tally.state?.rawValue),
    ]
  }

  private func gap(_ gap: PerspectiveGap) -> JSONValue {
    [
      "perspectives": .strings([gap.lower, gap.higher].map { result.perspectives[$0].perspective }),
      "levels": .integer(gap.levels),
    ]
  }
}
