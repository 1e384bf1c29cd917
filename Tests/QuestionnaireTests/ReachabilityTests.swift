import RulesLibrary
import ScoringEngine
import Testing

/// That every rule of a shipped questionnaire can go either way, and that the best answers reach the best verdict.
@Suite struct ReachabilityTests {
  @Test("Every check fires for some answers and is clear for others", arguments: Shipped.all)
  func checks(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    let search = AnswerSearch(questionnaire: questionnaire)
    for check in questionnaire.checks {
      #expect(search.outcomes(of: check.when).isSuperset(of: [.yes, .no]), "\(check.id)")
    }
  }

  @Test("Every item with a condition is asked for some answers and passed over for others", arguments: Shipped.all)
  func askWhen(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    let search = AnswerSearch(questionnaire: questionnaire)
    for item in questionnaire.items {
      guard let condition = item.askWhen else { continue }
      #expect(search.outcomes(of: condition).isSuperset(of: [.yes, .no]), "\(item.id)")
    }
  }

  @Test(
    "With every level item at its best, some decisions and numbers trouble no check, and the verdict is ready",
    arguments: Shipped.all)
  func ready(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    guard questionnaire.verdict != nil else { return }
    let answers = BestAnswers(questionnaire: questionnaire).answers
    for depth in Depth.allCases {
      let card = Scorecard(AnswerSheet(questionnaire: questionnaire, answers: answers, depth: depth))
      #expect(troubles(card) == [], "\(depth)")
      #expect(card.verdict?.id == .ready, "\(depth)")
      #expect(card.overall.score?.points == 100)
    }
  }

  @Test("With every level item at its target, the verdict is not kept from ready by the levels", arguments: Shipped.all)
  func targets(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    guard questionnaire.verdict != nil else { return }
    var answers = BestAnswers(questionnaire: questionnaire).answers
    for (item, question) in questionnaire.items.enumerated() {
      if let level = question.level { answers[item] = .level(level.target) }
    }
    let card = Scorecard(AnswerSheet(questionnaire: questionnaire, answers: answers, depth: .full))
    #expect(card.verdict?.id == .ready)
    #expect(card.priorities.isEmpty)
  }

  @Test("With every level item at 0, the verdict is not yet", arguments: Shipped.all)
  func notYet(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    guard questionnaire.verdict != nil else { return }
    let answers = questionnaire.items.map { $0.level == nil ? Answer.open : .level(0) }
    let card = Scorecard(AnswerSheet(questionnaire: questionnaire, answers: answers, depth: .full))
    #expect(card.verdict?.id == .notYet)
    #expect(card.overall.score?.points == 0)
  }

  private func troubles(_ card: Scorecard) -> [String] {
    card.checks.filter { $0.state != .clear }.map { card.questionnaire.checks[$0.check] }
      .filter { $0.severity != .note }.map(\.id)
  }
}

/// Every level item at its top, and for the rest answers that trouble as few checks as can be found one item at a time.
private struct BestAnswers {
  let questionnaire: Questionnaire

  var answers: [Answer] {
    let search = AnswerSearch(questionnaire: questionnaire)
    var answers = questionnaire.items.map { $0.level.map { Answer.level($0.top) } ?? .open }
    for _ in 0..<2 {
      for item in questionnaire.items.indices where questionnaire.items[item].level == nil {
        let tried = search.candidates(for: item).map { answer in
          var other = answers
          other[item] = answer
          return (answer, trouble(other))
        }
        answers[item] = tried.min { $0.1 < $1.1 }?.0 ?? .open
      }
    }
    return answers
  }

  /// How many checks of consequence are not clear, at both depths.
  private func trouble(_ answers: [Answer]) -> Int {
    Depth.allCases.map { depth in
      let sheet = AnswerSheet(questionnaire: questionnaire, answers: answers, depth: depth)
      return questionnaire.checks.filter { $0.severity != .note && sheet.truth(of: $0.when) != .no }.count
    }.reduce(0, +)
  }
}
