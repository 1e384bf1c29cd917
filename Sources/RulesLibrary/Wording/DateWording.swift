extension CivilDate {
  /// As in "21 November 2026".
  package var inWords: String { "\(parts.day) \(monthInWords) \(parts.year)" }

  /// As in "November".
  package var monthInWords: String { Self.months[parts.month - 1] }

  /// The months of the year, January first.
  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
