import RulesLibrary
import Testing

@testable import ScoringEngine

/// How many items there are of each state, and progress.
@Suite("Counts and progress")
struct CountsTests {
  private let fixture = Fixture(
    [.level("a").core, .level("b"), .level("c"), .level("d"), .level("e").asked(when: .item("a", .atLeast, 3))],
    [.choice("model").core, .number("posts"), .text("words"), .level("f")])

  private func counts(_ figures: Figures) -> [Int] {
    [figures.inScope, figures.applicable, figures.rated, figures.open, figures.doNotKnow, figures.notApplicable]
  }

  @Test("Rated, open, do not know and not applicable are counted apart, over level items in scope")
  func counted() {
    let card = fixture.scorecard([
      "a": 1, "b": .doNotKnow, "c": .doesNotApply, "e": 3, "f": 2, "model": .choice(0), "posts": .doNotKnow,
    ])
    // in scope: a b c d f (e is not asked); applicable: all but c; rated a f; open d; do not know b
    #expect(counts(card.overall) == [5, 4, 2, 1, 1, 1])
    #expect(counts(card.sections[0]) == [4, 3, 1, 1, 1, 1])
    #expect(counts(card.sections[1]) == [1, 1, 1, 0, 0, 0])
  }

  @Test("With no answers everything asked is open")
  func noAnswers() {
    let card = fixture.scorecard([:])
    // e's condition is unknown, so e is asked
    #expect(counts(card.overall) == [6, 6, 0, 6, 0, 0])
    #expect(card.progress.answered == 0)
    #expect(card.progress.asked == 8)
  }

  @Test("Progress counts every answer, \"do not know\" and \"not applicable\" among them, but no free text")
  func progress() {
    let card = fixture.scorecard([
      "a": 3, "b": .doNotKnow, "c": .doesNotApply, "model": .choice(2), "posts": .number(hundredths: 0),
      "words": .text("Some"),
    ])
    // asked: a b c d e f, model, posts = 8; answered: a b c, model, posts = 5
    #expect(card.progress.answered == 5)
    #expect(card.progress.asked == 8)
  }

  @Test("Progress leaves out what is not asked, even where it has an answer")
  func progressOutOfScope() {
    let card = fixture.scorecard(["a": 2, "e": 3, "f": 0])
    // asked: a b c d f, model, posts = 7; answered: a f
    #expect(card.progress.answered == 2)
    #expect(card.progress.asked == 7)
  }

  @Test("In the depth core progress is of the core items")
  func progressCore() {
    let card = fixture.scorecard(["a": 0, "b": 3, "posts": .number(hundredths: 100)], depth: .core)
    #expect(card.progress.answered == 1)
    #expect(card.progress.asked == 2)  // a and model
    #expect(counts(card.overall) == [1, 1, 1, 0, 0, 0])
  }

  @Test("A questionnaire of one text asks nothing that counts")
  func onlyText() {
    let card = Fixture([.text("words")]).scorecard(["words": .text("Some")])
    #expect(card.progress == Fixture([.text("words")]).scorecard([:]).progress)
    #expect(card.progress.asked == 0)
    #expect(card.overall.inScope == 0)
  }
}
