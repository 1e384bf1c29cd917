import RulesLibrary

extension CivilDate {
  /// As in "21 November 2026".
  var inWords: String {
    let (year, month, day) = parts
    return "\(day) \(Self.months[month - 1]) \(year)"
  }

  /// When this was, for somebody who looks back at it from a later day: "June", "June 2026" where the years differ, "3 June"
  /// where the months do not, and "earlier the same day".
  func inWords(seenFrom later: CivilDate) -> String {
    guard self != later else { return "earlier the same day" }
    let (year, month, day) = parts
    let name = Self.months[month - 1]
    guard year == later.parts.year else { return "\(name) \(year)" }
    return month == later.parts.month ? "\(day) \(name)" : name
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
