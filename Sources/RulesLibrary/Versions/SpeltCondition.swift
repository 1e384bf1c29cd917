/// A condition with ids in place of positions, so that those of two versions can be compared.
indirect enum SpeltCondition: Equatable {
  /// As in `Condition`, case by case.
  case all([SpeltCondition]), any([SpeltCondition]), not(SpeltCondition)
  /// As in `Condition`, case by case; items and choices by id.
  case unknown(String), isChoice(String, String)
  /// A level or number against a number in hundredths.
  case number(String, Condition.Comparison, hundredths: Int)
  /// A level or number against another item's value times a factor in ten-thousandths.
  case multiple(String, Condition.Comparison, of: String, timesTenThousandths: Int)
}

extension Condition {
  /// The condition of a questionnaire, its items named by `name`.
  func spelt(_ questionnaire: Questionnaire, naming name: (Int) -> String) -> SpeltCondition {
    switch self {
    case .all(let parts): .all(parts.map { $0.spelt(questionnaire, naming: name) })
    case .any(let parts): .any(parts.map { $0.spelt(questionnaire, naming: name) })
    case .not(let part): .not(part.spelt(questionnaire, naming: name))
    case .unknown(let item): .unknown(name(item))
    case .isChoice(let item, let choice): .isChoice(name(item), questionnaire.items[item].choices[choice].id)
    case .compare(let item, let comparison, .number(let hundredths)):
      .number(name(item), comparison, hundredths: hundredths)
    case .compare(let item, let comparison, .multiple(let other, let factor)):
      .multiple(name(item), comparison, of: name(other), timesTenThousandths: factor)
    }
  }
}
