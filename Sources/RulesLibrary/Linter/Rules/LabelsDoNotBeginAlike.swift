/// People answer with the start of a label; it has to be clear which one they mean.
enum LabelsDoNotBeginAlike: LintRule {
  static let rule = Rule("label-prefix", .warning, "No label is the beginning of another in its list.")

  static func look(at subject: LintSubject, report: LintReport) {
    for list in subject.labelLists {
      for (place, (label, node)) in list.enumerated() {
        let others = list.enumerated().filter { $0.offset != place }.map(\.element.label)
        if let longer = others.first(where: { $0.lowercased().hasPrefix(label.lowercased()) }) {
          report(node, message(label, longer))
        }
      }
    }
  }

  private static func message(_ label: String, _ longer: String) -> String {
    "\"\(label)\" is the beginning of \"\(longer)\", so an answer that starts like this could mean either. Begin one of them "
      + "with another word"
  }
}
