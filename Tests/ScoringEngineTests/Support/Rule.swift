@testable import RulesLibrary

/// A condition that names items by id.
struct Rule: Sendable {
  /// The condition once ids have become positions.
  let condition: @Sendable (Places) -> Condition

  /// All of the parts hold.
  static func all(_ parts: Rule...) -> Rule { all(parts) }

  /// The same for a list of parts.
  static func all(_ parts: [Rule]) -> Rule { Rule { places in .all(parts.map { $0.condition(places) }) } }

  /// One of the parts holds.
  static func any(_ parts: Rule...) -> Rule { any(parts) }

  /// The same for a list of parts.
  static func any(_ parts: [Rule]) -> Rule { Rule { places in .any(parts.map { $0.condition(places) }) } }

  /// The part does not hold.
  static func not(_ part: Rule) -> Rule { Rule { places in .not(part.condition(places)) } }

  /// The item is open or "do not know".
  static func unknown(_ id: String) -> Rule { Rule { places in .unknown(item: places[id]) } }

  /// The choice item is answered with the option at this position.
  static func choice(_ id: String, is choice: Int) -> Rule {
    Rule { places in .isChoice(item: places[id], choice: choice) }
  }

  /// A level or number against a whole number.
  static func item(_ id: String, _ comparison: Condition.Comparison, _ bound: Int) -> Rule {
    item(id, comparison, hundredths: bound * 100)
  }

  /// A level or number against a number in hundredths.
  static func item(_ id: String, _ comparison: Condition.Comparison, hundredths: Int) -> Rule {
    Rule { places in .compare(item: places[id], comparison, .number(hundredths: hundredths)) }
  }

  /// A level or number against another item's value times a factor in ten-thousandths.
  static func item(_ id: String, _ comparison: Condition.Comparison, _ other: String, times factor: Int) -> Rule {
    Rule { places in
      .compare(item: places[id], comparison, .multiple(of: places[other], timesTenThousandths: factor))
    }
  }
}
