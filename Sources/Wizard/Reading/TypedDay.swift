import RulesLibrary

/// A day as people type it: as in 2027-02-01, or with the name of its month, as in 1 February 2027 or 1 feb 2027. Days in other orders of
/// numbers could mean either of two, and are none.
enum TypedDay {
  /// The day; nil where this is none.
  static func read(_ words: String) -> CivilDate? {
    if let day = CivilDate(words) { return day }
    let parts = words.split(separator: " ")
    guard parts.count == 3, let day = digits(parts[0], 1...2), let year = digits(parts[2], 4...4), parts[1].count >= 3
    else { return nil }
    let month = CivilDate.months.firstIndex { $0.lowercased().hasPrefix(parts[1].lowercased()) }
    return month.flatMap { CivilDate(year: year, month: $0 + 1, day: day) }
  }

  private static func digits(_ text: Substring, _ count: ClosedRange<Int>) -> Int? {
    count.contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
