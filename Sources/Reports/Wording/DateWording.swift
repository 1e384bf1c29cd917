import RulesLibrary

extension CivilDate {
  /// When this was, for somebody who looks back at it from a later day: "June", "June 2026" where the years differ, "3 June"
  /// where the months do not, and "earlier the same day".
  func inWords(seenFrom later: CivilDate) -> String {
    guard self != later else { return "earlier the same day" }
    let (year, month, day) = parts
    let name = monthInWords
    guard year == later.parts.year else { return "\(name) \(year)" }
    return month == later.parts.month ? "\(day) \(name)" : name
  }
}
