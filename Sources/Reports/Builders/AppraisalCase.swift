import RulesLibrary
import ScoringEngine

/// An appraisal with what a group said and what came of it: what every report of it is made from. Nothing is worked out again.
struct AppraisalCase {
  /// What was asked.
  let appraisal: OptionAppraisal
  /// What the group said.
  let sheet: AppraisalSheet
  /// What came of it.
  let result: AppraisalResult
  /// For each option the criteria on which the group said that it does not know, all as positions. To the sums they are like
  /// those that nobody has rated.
  var doNotKnow: [Int: [Int]] = [:]

  /// The criteria that count and on which an option has no rating, as positions.
  func missing(of option: Int) -> [Int] {
    sheet.weights.indices.filter { sheet.weights[$0] != 0 && sheet.ratings[option][$0] == nil }
  }

  /// Whether no option leads although nothing that counts is missing of those in the running: they are level.
  var isTie: Bool {
    !result.contenders.isEmpty && result.contenders.allSatisfy { result.totals[$0].total != nil }
  }

  /// A rating as people gave it; nil where there is none.
  func rating(_ option: Int, _ criterion: Int) -> String? {
    sheet.ratings[option][criterion].map(ExactNumber.text(hundredths:))
  }

  /// Whether the group looked at a rating and said that it does not know.
  func isDoNotKnow(_ option: Int, _ criterion: Int) -> Bool { doNotKnow[option, default: []].contains(criterion) }

  /// A weight as people gave it; nil where there is none.
  func weight(_ criterion: Int) -> String? { sheet.weights[criterion].map(ExactNumber.text(hundredths:)) }

  /// As in "Weight 50, which is 25.00% of all weight."
  func weightSentence(_ criterion: Int) -> String {
    guard let weight = weight(criterion) else { return "It has no weight yet." }
    return "Weight \(weight)" + (sheet.share(of: criterion).map { ", which is \($0.percent) of all weight." } ?? ".")
  }
}
