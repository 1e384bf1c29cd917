import StrictJSON
import TestSupport

@testable import RulesLibrary

/// An item in a condition that a test writes down as one would on paper: `x > 3 * y`.
struct Quantity {
  /// Its position in the questionnaire.
  let item: Int
  /// What it is multiplied by, in ten-thousandths.
  var factor = 10_000

  static func > (one: Quantity, other: Quantity) -> Condition { one.compared(.above, other) }
  static func >= (one: Quantity, other: Quantity) -> Condition { one.compared(.atLeast, other) }
  static func < (one: Quantity, other: Quantity) -> Condition { one.compared(.below, other) }
  static func <= (one: Quantity, other: Quantity) -> Condition { one.compared(.atMost, other) }
  static func > (one: Quantity, bound: Double) -> Condition { one.compared(.above, bound) }
  static func >= (one: Quantity, bound: Double) -> Condition { one.compared(.atLeast, bound) }
  static func < (one: Quantity, bound: Double) -> Condition { one.compared(.below, bound) }
  static func <= (one: Quantity, bound: Double) -> Condition { one.compared(.atMost, bound) }

  static func * (factor: Double, one: Quantity) -> Quantity {
    Quantity(item: one.item, factor: Int((factor * 10_000).rounded()))
  }

  /// Open, or "do not know".
  var isUnknown: Condition { .unknown(item: item) }

  private func compared(_ word: Condition.Comparison, _ other: Quantity) -> Condition {
    .compare(item: item, word, .multiple(of: other.item, timesTenThousandths: other.factor))
  }

  private func compared(_ word: Condition.Comparison, _ bound: Double) -> Condition {
    .compare(item: item, word, .number(hundredths: Int((bound * 100).rounded())))
  }
}

extension Condition {
  static func && (one: Condition, other: Condition) -> Condition { .all([one, other]) }
  static func || (one: Condition, other: Condition) -> Condition { .any([one, other]) }
  static prefix func ! (one: Condition) -> Condition { .not(one) }
}

/// The first three items of a questionnaire.
let (x, y, z) = (Quantity(item: 0), Quantity(item: 1), Quantity(item: 2))

/// Items, with what answers to them can make of a condition.
struct SmallConditions {
  /// What was read.
  let questionnaire: Questionnaire

  /// These items, in this order.
  init(_ items: JSONValue...) throws { questionnaire = try QuestionnaireText(items).questionnaire() }

  /// Three numbers, x, y and z, of one range.
  init(numbers range: ClosedRange<Int>, decimals: Int = 0) throws {
    let range: KeyValuePairs<String, JSONValue> = [
      "min": .integer(range.lowerBound), "max": .integer(range.upperBound), "decimals": .integer(decimals),
    ]
    questionnaire = try QuestionnaireText(["x", "y", "z"].map { QuestionnaireText.number($0, range) }).questionnaire()
  }

  /// Whether some answers make the condition hold, and whether some make it fail.
  func outcome(of condition: Condition) -> Outcome {
    var steps = 0
    let answers = PossibleAnswers(questionnaire: questionnaire, sheets: .any)
    return Outcome(
      holds: ConditionSearch.can(condition, be: .yes, answers, steps: &steps),
      fails: ConditionSearch.can(condition, be: .no, answers, steps: &steps))
  }
}

/// What a condition can come to.
struct Outcome: Equatable, Sendable {
  let holds: Possibility
  let fails: Possibility

  /// It can go both ways.
  static let open = Outcome(holds: .possible, fails: .possible)
  /// No answers make it hold.
  static let neverHolds = Outcome(holds: .impossible, fails: .possible)
  /// No answers make it fail.
  static let neverFails = Outcome(holds: .possible, fails: .impossible)
}
