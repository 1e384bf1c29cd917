/// People answer with the start of a label; it has to be clear which one they mean.
enum LabelsDoNotBeginAlike: LintRule {
  static let rule = Rule("label-prefix", .warning, "No label is the beginning of another in its list.")

  static func look(at subject: LintSubject, report: LintReport) {
    for list in subject.labelLists {
      let small = list.enumerated().map { (text: $0.element.label.lowercased(), place: $0.offset) }
      let sorted = small.sorted { ($0.text, $0.place) < ($1.text, $1.place) }
      // the labels that begin with another come just behind it
      for (one, next) in zip(sorted, sorted.dropFirst()) where next.text.begins(with: one.text) {
        let (label, other) = (list[one.place], list[next.place])
        if one.text == next.text {
          report(other.node, twice(other.label))
        } else {
          report(label.node, message(label.label, other.label))
        }
      }
    }
  }

  private static func twice(_ label: String) -> String {
    "\"\(label)\" stands in this list before, so nobody can say which of the two they mean. Name them differently"
  }

  private static func message(_ label: String, _ longer: String) -> String {
    "\"\(label)\" is the beginning of \"\(longer)\", so an answer that starts like this could mean either. Begin one of them "
      + "with another word"
  }
}

extension String {
  /// Whether this begins with the other or is the same; a number is not the beginning of another, because it is typed in
  /// full.
  fileprivate func begins(with other: String) -> Bool {
    hasPrefix(other) && (self == other || !allSatisfy(\.isNumber))
  }
}
