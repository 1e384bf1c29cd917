import RulesLibrary
import ScoringEngine

extension Figures {
  /// The score with its range, for the head of a report. A provisional score comes after its range.
  var inSentences: String {
    guard let score, let low, let high else { return "No score yet: nothing is rated." }
    if isProvisional {
      return "Somewhere from \(low.points) to \(high.points) out of 100: fewer than half of the questions are rated. "
        + "Over the rated ones alone (\(rated)) the score is \(score.points)."
    }
    guard unrated > 0 else { return "\(score.points) out of 100. Every question with levels that applies is rated." }
    return "\(score.points) out of 100. \(Counts.of(unrated, "question has", "questions have")) no rating "
      + "(\(unratedInWords)), so with all of them rated it could be anywhere from \(low.points) to \(high.points)."
  }

  /// The score with its range, for one line of a list.
  var inOneLine: String {
    guard let score, let low, let high else {
      if inScope == 0 { return "nothing to rate here" }
      return applicable == 0 ? "nothing here applies" : "not rated yet; 0 of \(applicable) rated"
    }
    let counts = "\(rated) of \(applicable) rated"
    if isProvisional { return "from \(low.points) to \(high.points) out of 100, provisional; \(counts)" }
    if unrated == 0 { return "\(score.points) out of 100; \(counts)" }
    return "\(score.points) out of 100, range \(low.points) to \(high.points); \(counts)"
  }

  /// Open or "do not know".
  private var unrated: Int { open + doNotKnow }

  /// As in "5 do not know, 3 not answered".
  var unratedInWords: String {
    [doNotKnow > 0 ? "\(doNotKnow) \"do not know\"" : nil, open > 0 ? "\(open) not answered" : nil]
      .compactMap { $0 }.joined(separator: ", ")
  }
}

extension Scorecard {
  /// As in "Foundations: 1 of 2 met."; nil where none concerns the group.
  var foundationsInWords: String? {
    foundationsApplicable == 0 ? nil : "Foundations: \(foundationsMet) of \(foundationsApplicable) met."
  }
}

extension Item {
  /// The rating in words: "level 1 (Under discussion)".
  func inWords(level: Int) -> String {
    guard let question = self.level else { return "level \(level)" }
    return "level \(level) (\(question.scale.labels[level]))"
  }

  /// The title in quotation marks, for sentences.
  var quoted: String { "\"\(short)\"" }
}
