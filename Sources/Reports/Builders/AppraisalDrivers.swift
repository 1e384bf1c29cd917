import RulesLibrary
import ScoringEngine

/// What the lead is made of: each criterion's part of it, largest first, in hundredths that add up to the lead exactly.
struct AppraisalDrivers {
  /// Where the lead comes from.
  let subject: AppraisalCase

  /// One part for each runner-up; nothing where no option leads, or none is left beside it.
  var blocks: [Document.Block] {
    guard let leader = subject.result.leader else { return [] }
    let parts = subject.result.runnersUp.flatMap { blocks(of: leader, over: $0) }
    return parts.isEmpty ? [] : [.heading(2, "What drives the lead"), .paragraph(Self.rule)] + parts
  }

  /// What the lead of one option over another is made of.
  func blocks(of leader: Int, over other: Int) -> [Document.Block] {
    let drivers = subject.sheet.drivers(of: leader, over: other)
    let ordered = drivers.sorted { (-$0.product, $0.criterion) < (-$1.product, $1.criterion) }
    let (speaking, against) = (ordered.filter { $0.product > 0 }, Array(ordered.filter { $0.product < 0 }.reversed()))
    return [.heading(3, "\(appraisal.option(leader)) against \(appraisal.option(other))")]
      + list("Speaking for the lead:", speaking, leader, other) + list("Speaking against it:", against, leader, other)
      + [.paragraph(([sum(speaking + against)] + level(drivers)).joined(separator: " "))]
  }

  /// How a criterion's part of a lead is worked out.
  static let rule =
    "What a criterion adds to the lead, in points of 100, is the difference of the two ratings times the criterion's share of the weight."
}

extension AppraisalDrivers {
  private var appraisal: OptionAppraisal { subject.appraisal }

  private func list(_ title: String, _ drivers: [LeadDriver], _ leader: Int, _ other: Int) -> [Document.Block] {
    guard !drivers.isEmpty else { return [] }
    return [.paragraph(title), .bullets(drivers.map { line($0, leader, other) })]
  }

  private func line(_ driver: LeadDriver, _ leader: Int, _ other: Int) -> String {
    let points = ExactNumber.twoDecimals(hundredths: abs(driver.hundredths))
    let share = subject.sheet.share(of: driver.criterion)?.percent ?? ""
    let ratings = "\(rated(leader, driver, "0")) against \(rated(other, driver, "100"))"
    return
      "\(appraisal.criteria[driver.criterion].title.closed) \(points) points: rated \(ratings), with \(share) of the weight."
  }

  private func rated(_ option: Int, _ driver: LeadDriver, _ assumed: String) -> String {
    subject.rating(option, driver.criterion) ?? "\(assumed) (the rating is missing)"
  }

  /// As in "Together: 15.00 + 10.00 − 12.50 = 12.50 points ahead."
  private func sum(_ drivers: [LeadDriver]) -> String {
    let terms = drivers.enumerated().map { index, driver in
      let sign = driver.product < 0 ? "− " : "+ "
      return (index == 0 ? "" : sign) + ExactNumber.twoDecimals(hundredths: abs(driver.hundredths))
    }
    let total = ExactNumber.twoDecimals(hundredths: drivers.reduce(0) { $0 + $1.hundredths })
    return "Together: \(terms.joined(separator: " ")) = \(total) points ahead."
  }

  private func level(_ drivers: [LeadDriver]) -> [String] {
    let criteria = drivers.filter { $0.product == 0 }.map(\.criterion)
    return criteria.isEmpty
      ? [] : ["\(appraisal.criteria(criteria)) \(criteria.count == 1 ? "makes" : "make") no difference here."]
  }
}
