/// A number item whose range leaves no choice asks nothing.
enum NumbersCanBeAnswered: LintRule {
  static let rule = Rule("no-room-for-a-number", .error, "Every number item leaves at least two answers.")

  static func look(at subject: LintSubject, report: LintReport) {
    for (item, node) in subject.items {
      guard let number = item.number else { continue }
      switch number.grid {
      case nil: report(node.at("max"), message("no answer", number))
      case let grid? where grid.count == 1: report(node.at("max"), message("only one answer", number))
      default: break
      }
    }
  }

  private static func message(_ answers: String, _ number: NumberQuestion) -> String {
    let decimals = number.decimals == 1 ? "1 decimal" : "\(number.decimals) decimals"
    return "\(answers) with \(decimals) fits between min and max. Widen the range, or allow more decimals"
  }
}
