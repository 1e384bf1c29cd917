import RulesLibrary

@testable import ScoringEngine
import TestSupport

/// A questionnaire, answers and signals made from a seed, which is all that a failure has to name.
struct GeneratedCase: CustomStringConvertible {
  let seed: UInt64
  let form: Form
  let fixture: Fixture
  /// One answer an item, open ones among them.
  let answers: [String: Answer]
  let depth: Depth
  let signals: GroupSignals

  /// What a case may hold.
  struct Form {
    /// Conditions over choices and numbers only, so that no rating changes what is in scope.
    var conditionsOnFactsOnly = false
    /// The same importance for every item; nil for a mixture.
    var importance: Importance?
    /// Whether items may need each other.
    var hasNeeds = true
  }

  var description: String { "seed \(seed)" }

  /// The case of a seed.
  init(seed: UInt64, _ form: Form = Form()) {
    var maker = CaseMaker(seed: seed, form: form)
    let items = maker.items()
    let fixture = Fixture(
      sections: maker.sections(items.map(\.draft)), checks: maker.checks(), readyAt: maker.readyAt())
    self.seed = seed
    self.form = form
    self.fixture = fixture
    answers = Dictionary(uniqueKeysWithValues: items.map { ($0.draft.id, maker.answer($0.kind)) })
    depth = maker.random.happens(25) ? .core : .full
    signals = maker.signals(count: items.count)
  }

  /// What the case's answers come to, with some of them changed.
  func scorecard(_ changes: [String: Answer] = [:]) -> Scorecard {
    fixture.scorecard(answers.merging(changes) { _, changed in changed }, depth: depth, signals: signals)
  }

  /// Cases of many seeds, one after the other.
  static func many(_ form: Form = Form(), count: UInt64 = 2000) -> some Sequence<GeneratedCase> {
    (0..<count).lazy.map { GeneratedCase(seed: $0, form) }
  }
}

extension Scorecard {
  /// The level items in scope that are not "not applicable", with their ids, questions and answers.
  var applicable: [(id: String, question: LevelQuestion, answer: Answer)] {
    questionnaire.items.indices.compactMap { item in
      guard sheet.isInScope[item], !sheet.answers[item].isNotApplicable else { return nil }
      return questionnaire.items[item].level.map { (questionnaire.items[item].id, $0, sheet.answers[item]) }
    }
  }
}

extension Answer {
  /// Whether an item stands at 0 in the low end and at the top in the high end (scoring method, section 2).
  var isUnknown: Bool { self == .open || self == .doNotKnow }
}
