import RulesLibrary
import ScoringEngine

/// One option's total written out, so that it can be followed with a pencil.
struct TotalSum {
  private let subject: AppraisalCase
  private let total: OptionTotal
  private let sumOfWeights: Int

  /// Nil where nothing can be computed.
  init?(_ subject: AppraisalCase, _ option: Int) {
    guard let sumOfWeights = subject.sheet.sumOfWeights else { return nil }
    self.subject = subject
    self.sumOfWeights = sumOfWeights
    total = subject.result.totals[option]
  }

  /// Each product, then the total or the two ends of the range, then the mean that equal weights give.
  var lines: [String] { subject.appraisal.criteria.indices.map(line) + sums + equalWeights }

  /// The weighted sum with what is not known at 0, in ten-thousandths.
  var low: Int { products(unknown: 0).reduce(0, +) }

  /// The weighted sum with what is not known at 100, in ten-thousandths.
  var high: Int { products(unknown: 10_000).reduce(0, +) }
}

extension TotalSum {
  private func line(_ criterion: Int) -> String {
    let title = subject.appraisal.criteria[criterion].title.closed
    let weight = subject.weight(criterion) ?? ""
    let product = ExactNumber.text(tenThousandths: products(unknown: 10_000)[criterion])
    guard let rating = subject.rating(total.option, criterion) else {
      return "\(title) No rating: \(weight) × 0 = 0 at the low end, \(weight) × 100 = \(product) at the high end."
    }
    return "\(title) Weight \(weight) × rating \(rating) = \(product)."
  }

  private var sums: [String] {
    guard total.total == nil else { return [sum("Total", products(unknown: 0), total.total)] }
    return [sum("Low end", products(unknown: 0), total.low), sum("High end", products(unknown: 10_000), total.high)]
  }

  private func sum(_ name: String, _ products: [Int], _ share: Fraction?) -> String {
    let weights = ExactNumber.text(hundredths: sumOfWeights)
    let value = share.map { "\($0.twoDecimals), shown as \($0.points)" } ?? ""
    return "\(name): (\(Self.added(products.map(ExactNumber.text(tenThousandths:))))) ÷ \(weights) = \(value)."
  }

  private var equalWeights: [String] {
    guard let mean = total.equalWeights else { return [] }
    let ratings = subject.appraisal.criteria.indices.compactMap { subject.rating(total.option, $0) }
    return ["With equal weights: (\(Self.added(ratings))) ÷ \(ratings.count) = \(mean.twoDecimals)."]
  }

  private func products(unknown: Int) -> [Int] {
    zip(subject.sheet.weights, subject.sheet.ratings[total.option]).map { ($0 ?? 0) * ($1 ?? unknown) }
  }

  private static func added(_ terms: [String]) -> String { terms.joined(separator: " + ") }
}
