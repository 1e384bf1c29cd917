import RulesLibrary
import ScoringEngine

extension Scorecard {
  /// The verdict and what its author says of it; nil where the questionnaire gives none.
  var verdictInWords: String? {
    verdict.map { verdict in
      "\(verdict.id.title)." + (questionnaire.verdict?.texts[verdict.id].map { " \($0)" } ?? "")
    }
  }

  /// Score, foundations and progress, a line each: three numbers with three names.
  var inFigures: [String] {
    ["Score: \(overall.inSentences)"] + [foundationsInWords].compactMap { $0 }
      + ["Progress: \(progress.answered) of \(progress.asked) questions answered."]
      + [progress.carriedInSentence].compactMap { $0 }
  }
}
