import ScoringEngine
import Testing

@testable import Reports

/// Scores and ranges in words. Weights: purpose 3, money 3, helpers 2, lead 2, rota 1, first aid 1, spades 1; together 13.
@Suite struct ScoreWordingTests {
  @Test("All rated: the score alone") func allRated() throws {
    let overall = try overall(Garden.best)
    #expect(overall.inSentences == "100 out of 100. Every question with levels that applies is rated.")
    #expect(overall.inOneLine == "100 out of 100; 7 of 7 rated")
  }

  @Test("One unknown: the range beside the score, in the singular") func oneUnknown() throws {
    var answers = Garden.best
    answers[8] = .open  // 12 of 12 rated; low 12/13 = 92.3, high 13/13
    let overall = try overall(answers)
    #expect(
      overall.inSentences
        == "100 out of 100. 1 question has no rating (1 not answered), so with all of them rated it could be anywhere from 92 to 100."
    )
    #expect(overall.inOneLine == "100 out of 100, range 92 to 100; 6 of 7 rated")
  }

  @Test("Some unknown: \"do not know\" and no answer are counted apart") func someUnknown() throws {
    let overall = try overall(Garden.half)
    #expect(
      overall.inSentences
        == "56 out of 100. 2 questions have no rating (1 \"do not know\", 1 not answered), so with all of them rated it could be anywhere from 42 to 67."
    )
  }

  @Test("Fewer than half rated: the range first, and the score called by what it is over") func provisional() throws {
    var answers = Garden.blank
    (answers[0], answers[1], answers[5]) = (.level(3), .level(0), .doNotKnow)  // 3 of 6; low 3/13, high 10/13
    let overall = try overall(answers)
    #expect(overall.isProvisional)
    #expect(
      overall.inSentences
        == "Somewhere from 23 to 77 out of 100: fewer than half of the questions are rated. Over the rated ones alone (2) the score is 50."
    )
    #expect(overall.inOneLine == "from 23 to 77 out of 100, provisional; 2 of 7 rated")
  }

  @Test("Nothing rated: no score, which is neither 0 nor 100") func nothingRated() throws {
    let overall = try overall(Garden.blank)
    #expect(overall.inSentences == "No score yet: nothing is rated.")
    #expect(overall.inOneLine == "not rated yet; 0 of 7 rated")
  }

  @Test("Nothing applicable: said so") func nothingApplicable() throws {
    let garden = try Garden(Garden.half)
    let figures = garden.scorecard.sheet.figures(over: 7..<8)
    #expect(figures.inOneLine == "nothing here applies")
  }

  @Test("No question with levels in scope: nothing to rate") func nothingToRate() throws {
    let figures = try Garden(Garden.half).scorecard.sheet.figures(over: 0..<0)
    #expect(figures.inOneLine == "nothing to rate here")
  }

  private func overall(_ answers: [Answer]) throws -> Figures { try Garden(answers).scorecard.overall }
}
