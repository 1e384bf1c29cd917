/// A day of the calendar, without time or time zone.
package struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1 March of the year 0, by the Gregorian calendar carried back.
  private let dayNumber: Int

  /// Reads `YYYY-MM-DD` for a day that exists; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isShaped =
      parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
    guard isShaped, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// A day by its parts; nil where there is no such day. Years 1 to 9999, which is what four digits hold.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    let shifted = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    dayNumber =
      365 * shifted.0 + shifted.0 / 4 - shifted.0 / 100 + shifted.0 / 400 + (153 * shifted.1 + 2) / 5 + day - 1
    guard parts == (year, month, day) else { return nil }
  }

  /// 1 January 1970.
  package static let epoch = CivilDate(dayNumber: 719_468)

  /// 31 December 9999.
  private static let lastDay = 3_652_364

  private init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// The day some weeks later; the last day of the year 9999 where there is none.
  package func adding(weeks: Int) -> CivilDate { adding(days: 7 * weeks) }

  /// The day some days later, none of them negative; the last day of the year 9999 where there is none.
  package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: min(dayNumber + days, Self.lastDay)) }

  /// Year, month 1…12 and day 1…31.
  package var parts: (year: Int, month: Int, day: Int) {
    let era = dayNumber / 146_097
    let dayOfEra = dayNumber % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  /// The quarter of the calendar year, 1…4.
  package var quarter: Int { (parts.month - 1) / 3 + 1 }

  /// As in `2026-11-21`.
  package var description: String {
    let (year, month, day) = parts
    return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  /// Whether the one day is earlier than the other.
  package static func < (one: CivilDate, other: CivilDate) -> Bool { one.dayNumber < other.dayNumber }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
