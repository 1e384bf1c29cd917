@testable import RulesLibrary
@testable import ScoringEngine

/// Questionnaires and answers, written so that a test reads as a table. Items are named by id.
struct Fixture {
  /// What the drafts came to.
  let questionnaire: Questionnaire
  private let places: Places

  /// One section for each list of items. With `readyAt` the questionnaire gives a verdict.
  init(_ sections: [DraftItem]..., checks: [DraftCheck] = [], readyAt: Int? = nil) {
    self.init(sections: sections, checks: checks, readyAt: readyAt)
  }

  /// The same for a list of sections, as a version that takes the place of another.
  init(
    sections: [[DraftItem]], checks: [DraftCheck] = [], readyAt: Int? = nil, version: Version = Fixture.version,
    replaces: [Replacement] = []
  ) {
    let drafts = sections.flatMap { $0 }
    let places = Places(drafts.map(\.id))
    self.places = places
    questionnaire = Questionnaire(
      id: "fixture", version: version, title: "Fixture", summary: "", audience: "", minutes: 1, notice: "",
      sources: [], roles: [Role(id: "team-leader", title: "Team leader")], scales: [],
      sections: Fixture.sections(sections.map(\.count)), items: drafts.map { $0.item(places) },
      checks: checks.map { $0.check(places) }, verdict: readyAt.map { VerdictRule(readyAt: $0, texts: [:]) },
      changes: [], replaces: replaces, positions: places.byID)
  }

  /// The answers given, laid beside the items; items that are not named are open.
  func sheet(_ answers: [String: Answer], depth: Depth = .full) -> AnswerSheet {
    var all = [Answer](repeating: .open, count: questionnaire.items.count)
    for (id, answer) in answers { all[self[id]] = answer }
    return AnswerSheet(questionnaire: questionnaire, answers: all, depth: depth)
  }

  /// What the answers given come to.
  func scorecard(
    _ answers: [String: Answer], depth: Depth = .full, signals: GroupSignals = GroupSignals()
  ) -> Scorecard {
    Scorecard(sheet(answers, depth: depth), signals: signals)
  }

  /// Where an item stands.
  subscript(id: String) -> Int { places[id] }

  /// The ids of items, for positions that an engine gave back.
  func ids(_ items: some Sequence<Int>) -> [String] { items.map { questionnaire.items[$0].id } }

  /// The version of every questionnaire that no test is about, and the one after it.
  static let (version, nextVersion) = {
    guard let version = Version("1.0.0"), let next = Version("1.1.0") else { preconditionFailure("these are versions") }
    return (version, next)
  }()

  private static func sections(_ counts: [Int]) -> [Section] {
    var end = 0
    return counts.enumerated().map { number, count in
      end += count
      return Section(
        id: "section-\(number)", title: "Section \(number)", intro: "", source: [], items: (end - count)..<end)
    }
  }
}

/// Turns the ids that a test names into positions.
struct Places {
  /// Where each id stands.
  let byID: [String: Int]

  /// Ids in the order asked, none twice.
  init(_ ids: [String]) { byID = Dictionary(uniqueKeysWithValues: zip(ids, 0...)) }

  /// A test that names an item that is not there is a mistake in the test.
  subscript(id: String) -> Int {
    guard let place = byID[id] else { preconditionFailure("no item \(id)") }
    return place
  }
}

/// A bare number is a rating, so that tables of answers stay short.
extension Answer: ExpressibleByIntegerLiteral {
  /// A rating.
  public init(integerLiteral level: Int) { self = .level(level) }

  /// Not applicable, where the reason does not matter.
  static let doesNotApply = Answer.notApplicable(reason: "not here")
}
