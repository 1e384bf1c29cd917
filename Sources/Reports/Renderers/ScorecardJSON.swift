import RulesLibrary
import ScoringEngine
import StrictJSON

/// The result file of a scorecard: `peerready/scorecard`.
package struct ScorecardJSON {
  /// The result to write down.
  let scorecard: Scorecard

  /// A renderer for one scorecard.
  package init(_ scorecard: Scorecard) { self.scorecard = scorecard }

  /// The whole result. `assessment` and `questionnaire` say what was scored, as the records write it.
  package func render(assessment: JSONValue, questionnaire: JSONValue) -> JSONValue {
    [
      "format": "peerready/scorecard", "formatVersion": 1, "engine": .string(engineVersion),
      "assessment": assessment, "questionnaire": questionnaire,
      "overall": figures(scorecard.overall),
      "progress": [
        "answered": .integer(scorecard.progress.answered), "asked": .integer(scorecard.progress.asked),
        "carried": .integer(scorecard.progress.carried.count),
      ],
      "sections": .array(zip(self.questionnaire.sections, scorecard.sections).map(section)),
      "foundations": .array(scorecard.foundations.map(foundation)),
      "checks": .array(scorecard.checks.map(check)),
      "verdict": scorecard.verdict.map(verdict) ?? .null,
      "priorities": .array(scorecard.priorities.map(priority)),
    ]
  }
}

extension ScorecardJSON {
  private var questionnaire: Questionnaire { scorecard.questionnaire }

  private func figures(_ figures: Figures) -> JSONValue {
    [
      "score": .optional(figures.score?.points), "scoreHundredths": .optional(figures.score?.hundredths),
      "low": .optional(figures.low?.points), "high": .optional(figures.high?.points),
      "provisional": .bool(figures.isProvisional), "inScope": .integer(figures.inScope),
      "applicable": .integer(figures.applicable), "rated": .integer(figures.rated), "open": .integer(figures.open),
      "doNotKnow": .integer(figures.doNotKnow), "notApplicable": .integer(figures.notApplicable),
    ]
  }

  private func section(_ section: Section, _ figures: Figures) -> JSONValue {
    self.figures(figures).adding(["id": .string(section.id), "title": .string(section.title)])
  }

  private func foundation(_ result: FoundationResult) -> JSONValue {
    ["item": .string(questionnaire.items[result.item].id), "state": .string(result.state.rawValue)]
  }

  private func check(_ result: CheckResult) -> JSONValue {
    let check = questionnaire.checks[result.check]
    return [
      "id": .string(check.id), "state": .string(result.state.rawValue), "severity": .string(check.severity.rawValue),
      "message": .string(check.message), "waitingFor": .strings(result.waitingFor.map { questionnaire.items[$0].id }),
    ]
  }

  private func verdict(_ verdict: Verdict) -> JSONValue {
    let reasons = verdict.reasons.map { reason in
      let subject = reason.subject(in: questionnaire).map { [($0.key, JSONValue.string($0.id))] } ?? []
      return JSONValue.members(subject + [("text", .string(reason.text(in: scorecard)))])
    }
    return ["id": .string(verdict.id.rawValue), "readyAt": .integer(verdict.readyAt), "reasons": .array(reasons)]
  }

  private func priority(_ priority: Priority) -> JSONValue {
    let item = questionnaire.items[priority.item]
    let reasons = priority.reasons.map { reason in
      ["id": .string(reason.id), "text": .string(reason.text(about: item, in: questionnaire))] as JSONValue
    }
    return [
      "rank": .integer(priority.rank), "item": .string(item.id), "gainHundredths": .optional(priority.gain?.hundredths),
      "reasons": .array(reasons),
      "aboveNextBecause": .optional(priority.aboveNext?.text(in: questionnaire)),
    ]
  }
}
