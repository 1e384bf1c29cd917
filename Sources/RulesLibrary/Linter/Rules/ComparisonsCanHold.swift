import StrictJSON

/// A comparison that an item's own range rules out is a slip, even where the rest of its condition hides it.
enum ComparisonsCanHold: LintRule {
  static let rule = Rule("comparison-out-of-range", .warning, "Every comparison is within the range of its item.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (item, node) in subject.items {
      if let condition = item.askWhen { look(at: condition, node.at("askWhen"), subject, report) }
    }
    for (check, node) in subject.checks { look(at: check.when, node.at("when"), subject, report) }
  }

  private static func look(
    at condition: Condition, _ node: JSONNode, _ subject: LintSubject, _ report: LintReport
  ) {
    switch condition {
    case .all(let parts): for (part, node) in zip(parts, node.list("all")) { look(at: part, node, subject, report) }
    case .any(let parts): for (part, node) in zip(parts, node.list("any")) { look(at: part, node, subject, report) }
    case .not(let part): look(at: part, node.at("not"), subject, report)
    case .compare(let item, let comparison, .number(let bound)):
      guard let range = subject.items[item].item.range else { return }
      if !comparison.holds(range.lowerBound, bound) && !comparison.holds(range.upperBound, bound) {
        report(node, message(subject.items[item].item.id, range))
      }
    case .unknown, .isChoice, .compare: break
    }
  }

  private static func message(_ id: String, _ range: ClosedRange<Int>) -> String {
    let (low, high) = (ExactNumber.text(hundredths: range.lowerBound), ExactNumber.text(hundredths: range.upperBound))
    return "this never holds: the answers to \"\(id)\" are from \(low) to \(high)"
  }
}

extension Item {
  /// The smallest and the largest answer, in hundredths; nil where it is neither a level nor a number.
  fileprivate var range: ClosedRange<Int>? { level.map { 0...$0.top * 100 } ?? number?.grid }
}
