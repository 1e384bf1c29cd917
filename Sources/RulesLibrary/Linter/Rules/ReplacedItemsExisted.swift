import StrictJSON

/// A mistyped id under replaces leaves old answers behind without a word.
enum ReplacedItemsExisted: LintRule {
  static let rule = Rule(
    "unknown-earlier-item", .warning, "Every item that is replaced was in an earlier version, where one is at hand.")

  static func look(at subject: LintSubject, report: LintReport) {
    guard let now = subject.questionnaire, !subject.earlier.isEmpty else { return }
    let known = subject.earlier.flatMap { $0.items.map(\.id) }
    try? subject.root.value(of: "replaces")?.forEachMember { key, value in  // nothing in here throws
      let old = now.positions[value.text] == nil ? value : key
      if now.positions[old.text] == nil && !known.contains(old.text) { report(old, message(old.text, known)) }
    }
  }

  private static func message(_ id: String, _ known: [String]) -> String {
    let nearest = NearestName.to(id, among: known).map { "Did you mean \"\($0)\"?" }
    return "no earlier version at hand has an item \"\(id)\". \(nearest ?? "Look at its id there")"
  }
}
