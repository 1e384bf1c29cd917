/// Not everybody in the room knows the letters.
enum AcronymsAreExplained: LintRule {
  static let rule = Rule(
    "unexplained-acronym", .warning, "Every acronym but NHS and UK is explained where it first stands.")

  /// Acronyms that everybody knows, and capitals that other rules speak of.
  private static let known: Set<String> = TextsAreFinished.marks.union(["NHS", "UK", "PSW"])

  static func look(at subject: LintSubject, report: LintReport) {
    var met = known
    for passage in subject.passages {
      let acronyms = passage.text.acronyms
      let explained = Set(acronyms.filter(\.isExplained).map(\.letters))
      for (letters, _) in acronyms where met.insert(letters).inserted && !explained.contains(letters) {
        report(passage.node, message(letters))
      }
    }
  }

  private static func message(_ acronym: String) -> String {
    "\"\(acronym)\" is not explained. Write the words out, or once as in \"the words in full (\(acronym))\"; capitals that "
      + "only stress a word can be small"
  }
}

extension String {
  /// Words of two capital letters or more, with digits or a plural's s allowed, and whether the words stand beside them:
  /// "(NHS)", "(the NHS" or "(or NHS" after the words, "NHS (" before them.
  fileprivate var acronyms: [(letters: String, isExplained: Bool)] {
    split { !($0.isLetter || $0.isNumber) }.compactMap { word in
      let letters = word.hasSuffix("s") ? word.dropLast() : word
      guard letters.isAcronym else { return nil }
      let isBefore = self[word.endIndex...].hasPrefix(" (")
      let isAfter = ["(", "(the ", "(or "].contains { self[..<word.startIndex].hasSuffix($0) }
      return (String(letters), isBefore || isAfter)
    }
  }
}

extension Substring {
  /// Two capitals or more, and nothing else but digits; Roman numbers up to 39 are none.
  fileprivate var isAcronym: Bool {
    let isCapitals = filter(\.isUppercase).count > 1 && allSatisfy { $0.isUppercase || $0.isNumber }
    return isCapitals && !allSatisfy { "IVX".contains($0) }
  }
}
