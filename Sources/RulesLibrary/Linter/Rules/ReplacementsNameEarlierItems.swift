import StrictJSON

/// An item that is still here cannot have been replaced.
enum ReplacementsNameEarlierItems: LintRule {
  static let rule = Rule(
    "replaced-but-present", .warning, "Every pair of replaces names one item of an earlier version and one of this.")

  static func look(at subject: LintSubject, report: LintReport) {
    guard let positions = subject.questionnaire?.positions else { return }
    try? subject.root.value(of: "replaces")?.forEachMember { key, value in  // nothing in here throws
      if positions[key.text] != nil && positions[value.text] != nil { report(key, message(key.text, value.text)) }
    }
  }

  private static func message(_ one: String, _ other: String) -> String {
    "\"\(one)\" and \"\(other)\" are both items of this version, so neither takes the other's place. Leave the pair out, or "
      + "name the id of the earlier version"
  }
}
