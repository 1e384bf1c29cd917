import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A second of a day, by the clock of some computer.
package struct LocalTime: Equatable, Sendable, CustomStringConvertible {
  /// The day.
  package let date: CivilDate
  /// 0…23.
  package let hour: Int
  /// 0…59.
  package let minute: Int
  /// 0…60; the last is a leap second.
  package let second: Int

  /// A time by its parts; nil where a clock shows no such time.
  package init?(date: CivilDate, hour: Int, minute: Int, second: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
    self.init(onClock: date, hour, minute, second)
  }

  /// Reads `2026-11-21 14:05:33`; nil for anything else.
  package init?(_ text: String) {
    let halves = text.split(separator: " ", omittingEmptySubsequences: false)
    guard halves.count == 2, let date = CivilDate(String(halves[0])) else { return nil }
    let parts = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    let isShaped = parts.map(\.utf8.count) == [2, 2, 2] && parts.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
    guard isShaped, let hour = Int(parts[0]), let minute = Int(parts[1]), let second = Int(parts[2]) else { return nil }
    self.init(date: date, hour: hour, minute: minute, second: second)
  }

  private init(onClock date: CivilDate, _ hour: Int, _ minute: Int, _ second: Int) {
    self.date = date
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// By this computer's clock, where it is.
  package static var now: LocalTime {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let date = CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return LocalTime(onClock: date ?? .epoch, Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec))
  }

  /// As in `2026-11-21 14:05:33`.
  package var description: String { "\(date) \(clock(":"))" }

  /// Hour, minute and second in two digits each, with something between them.
  func clock(_ separator: String) -> String {
    [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: separator)
  }
}
