/// Not everybody in the room knows the letters.
enum AcronymsAreExplained: LintRule {
  static let rule = Rule(
    "unexplained-acronym", .warning, "Every acronym but NHS and UK is explained where it first stands.")

  static func look(at subject: LintSubject, report: LintReport) {
    var known: Set<String> = ["NHS", "UK"]
    for passage in subject.passages {
      for acronym in passage.text.acronyms where known.insert(acronym).inserted {
        if !passage.text.explains(acronym) { report(passage.node, message(acronym)) }
      }
    }
  }

  private static func message(_ acronym: String) -> String {
    "\"\(acronym)\" is not explained. Write the words out, or once as in \"the words in full (\(acronym))\""
  }
}

extension String {
  /// Words of two capital letters or more, with digits or a plural's s allowed; each as it stands alone.
  fileprivate var acronyms: [String] {
    split { !($0.isLetter || $0.isNumber) }.compactMap { word in
      let letters = word.hasSuffix("s") ? word.dropLast() : word
      let isAcronym = letters.filter(\.isUppercase).count > 1 && letters.allSatisfy { $0.isUppercase || $0.isNumber }
      return isAcronym && !TextsAreFinished.marks.contains(String(letters)) ? String(letters) : nil
    }
  }

  /// Whether the words stand beside the letters: "(NHS)" after them, or "NHS (" before them.
  fileprivate func explains(_ acronym: String) -> Bool {
    ["(\(acronym))", "(\(acronym)s)", "\(acronym) (", "\(acronym)s ("].contains { contains($0) }
  }
}
