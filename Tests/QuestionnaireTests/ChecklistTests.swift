import RulesLibrary
import ScoringEngine
import Testing

/// The ImROC checklist: its make-up, and the numbers of its source (ImROC briefing paper 17).
@Suite struct ChecklistTests {
  private let questionnaire: Questionnaire

  init() throws {
    var library = try Library()
    questionnaire = try library.questionnaire(#require(QuestionnaireName("imroc-checklist@1.0.0"))).questionnaire
  }

  @Test("The sections are the eleven questions of the paper's section 5, in that order")
  func sections() {
    #expect(
      questionnaire.sections.map(\.id) == [
        "purpose", "employment", "where", "posts", "recruitment", "training", "supervision", "development",
        "existing-staff", "voice", "partnership",
      ])
  }

  @Test("There are 40 to 60 items, 18 to 24 of them core, and every section has one at least")
  func size() {
    #expect((40...60).contains(questionnaire.items.count))
    #expect((18...24).contains(questionnaire.items.filter(\.isCore).count))
    #expect(questionnaire.sections.allSatisfy { !$0.items.isEmpty })
  }

  @Test("What the paper makes a condition is a foundation")
  func foundations() {
    let foundations = questionnaire.items.filter { $0.level?.foundation != nil }.map(\.id)
    #expect(
      Set(foundations).isSuperset(of: [
        "advisory-group", "board-recognition", "funding", "peer-support-lead", "no-coercion", "two-in-each-team",
        "peer-supervision", "team-preparation", "benefits-advice",
      ]))
    #expect((10...16).contains(foundations.count))
  }

  @Test("Decisions that the paper leaves open can each be left undecided")
  func undecided() throws {
    for id in ["employment-model", "supervision-provider", "supervision-format", "training-timing"] {
      let position = try #require(questionnaire.positions[id])
      guard case .choice(let choices) = questionnaire.items[position].question else {
        Issue.record("\(id)")
        continue
      }
      #expect(choices.contains { $0.id == "not-yet" }, "\(id)")
    }
  }

  @Test("Two in a team are enough, one is not")
  func twoInATeam() throws {
    #expect(try !fired(["smallest-team": 0]).isEmpty)
    #expect(try !fired(["smallest-team": 1]).isEmpty)
    #expect(try fired(["smallest-team": 2]).isEmpty)
  }

  @Test("A first group of 12 to 18 is what the paper suggests; fewer and more are spoken of apart")
  func firstGroup() throws {
    for count in [12, 15, 18] { #expect(try fired(["first-group": count]).isEmpty, "\(count)") }
    let (small, large) = (try fired(["first-group": 11]), try fired(["first-group": 19]))
    #expect(!small.isEmpty && !large.isEmpty)
    #expect(small.isDisjoint(with: large))
  }

  @Test("Three are trained for each full-time equivalent post: 18 for 6")
  func threeTimesTrained() throws {
    #expect(try fired(["posts": 6, "people-trained": 18]) == fired(["posts": 6, "people-trained": 100]))
    let short = try fired(["posts": 6, "people-trained": 17])
    #expect(short.subtracting(try fired(["posts": 6, "people-trained": 18])).count == 1)
  }

  @Test("A wholly open checklist says that nothing can be said, and fires nothing")
  func allOpen() throws {
    let card = try card([:])
    #expect(card.verdict?.id == .cannotSay)
    #expect(!card.checks.contains { $0.state == .fired })
    #expect(card.overall.score == nil)
  }

  /// The ids of the checks that fire with these numbers and nothing else answered.
  private func fired(_ numbers: [String: Int]) throws -> Set<String> {
    let fired = try card(numbers).checks.filter { $0.state == .fired }
    return Set(fired.map { questionnaire.checks[$0.check].id })
  }

  private func card(_ numbers: [String: Int]) throws -> Scorecard {
    var answers = [Answer](repeating: .open, count: questionnaire.items.count)
    for (id, number) in numbers {
      answers[try #require(questionnaire.positions[id])] = .number(hundredths: number * 100)
    }
    return Scorecard(AnswerSheet(questionnaire: questionnaire, answers: answers, depth: .full))
  }
}
