import RulesLibrary
import ScoringEngine
import StrictJSON

/// Parts that the results of `compare` and `trend` share.
enum ChangeJSON {
  /// What a round came to.
  static func round(_ scorecard: Scorecard, _ source: ComparisonJSON.Source) -> JSONValue {
    let overall = scorecard.overall
    return [
      "assessment": source.assessment, "questionnaire": source.questionnaire, "status": .string(source.status),
      "score": .optional(overall.score?.points),
      "scoreHundredths": .optional(overall.score?.hundredths), "low": .optional(overall.low?.points),
      "high": .optional(overall.high?.points), "provisional": .bool(overall.isProvisional),
      "foundations": [
        "met": .integer(scorecard.foundationsMet), "applicable": .integer(scorecard.foundationsApplicable),
      ],
    ]
  }

  /// The change and its parts, in hundredths and in whole points; null where there is no change, or no split.
  static func change(_ comparison: RoundComparison) -> KeyValuePairs<String, JSONValue> {
    let change = comparison.change
    let (hundredths, points) = (change?.split?.hundredths, change?.split?.points)
    return [
      "changeHundredths": .optional(change?.hundredths), "answersHundredths": .optional(hundredths?.answers),
      "questionnaireHundredths": .optional(hundredths?.questionnaire), "scopeHundredths": .optional(hundredths?.scope),
      "points": [
        "change": .optional(change?.points), "answers": .optional(points?.answers),
        "questionnaire": .optional(points?.questionnaire), "scope": .optional(points?.scope),
      ],
      "reason": .optional(comparison.reason?.capitalisedStart),
      "emptyStep": .optional(comparison.walk.emptyStep?.rawValue),
    ]
  }
}
