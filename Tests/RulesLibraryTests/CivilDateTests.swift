import RulesLibrary
import Testing

/// Days of the Gregorian calendar.
@Suite struct CivilDateTests {
  @Test(
    "A day that exists is read and shown the same",
    arguments: [
      "2026-11-21", "2024-02-29", "2000-02-29", "1600-02-29", "0001-01-01", "0004-02-29", "1582-10-10", "9999-12-31",
      "2026-01-31", "2026-04-30",
    ])
  func existing(_ text: String) {
    #expect(CivilDate(text)?.description == text)
  }

  @Test(
    "A day that does not exist is refused",
    arguments: [
      "2026-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31",
      "2026-01-32", "2026-01-00", "2026-00-01", "2026-13-01", "0000-01-01", "0000-12-31",
    ])
  func missing(_ text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test(
    "A day in another form is refused",
    arguments: [
      "", "2026", "2026-11", "2026-11-21-", "-2026-11-21", "26-11-21", "2026-1-21", "2026-11-1", "2026/11/21",
      "20261121", "2026-11-21T00:00", " 2026-11-21", "2026-11-21\n", "２０２６-11-21", "2026-11-2a", "+026-11-21",
      "2026-+1-21", "02026-11-21", "2026-11-é", "2026--11-21", "21-11-2026",
    ])
  func malformed(_ text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test(
    "Parts outside the calendar are refused, however large",
    arguments: [(0, 1, 1), (10_000, 1, 1), (2026, .max, 1), (.min, .min, .min), (2026, 1, .max)])
  func outside(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "Weeks are added across months, years and leap days",
    arguments: [
      ("2026-11-21", 4, "2026-12-19"), ("2026-11-21", 13, "2027-02-20"), ("2026-11-21", 26, "2027-05-22"),
      ("2024-02-22", 1, "2024-02-29"), ("2024-02-23", 1, "2024-03-01"), ("2023-02-22", 1, "2023-03-01"),
      ("1900-02-22", 1, "1900-03-01"), ("2000-02-22", 1, "2000-02-29"), ("2026-12-31", 0, "2026-12-31"),
      ("2026-01-01", -1, "2025-12-25"), ("1970-01-01", 2922, "2026-01-01"),
    ])
  func weeks(_ start: String, _ weeks: Int, _ end: String) {
    #expect(CivilDate(start)?.adding(weeks: weeks).description == end)
  }

  @Test("Every day of 2,400 years follows the one before, and comes back from its parts")
  func everyDay() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var before = try (0..<7).map { try #require(CivilDate(year: 1599, month: 12, day: 25 + $0)) }
    for year in 1600..<4000 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for month in 1...12 {
        for day in 1...(lengths[month - 1] + (isLeap && month == 2 ? 1 : 0)) {
          let date = CivilDate(year: year, month: month, day: day)
          guard let date, date.parts == (year, month, day), before[0].adding(weeks: 1) == date, before[6] < date else {
            Issue.record("\(year)-\(month)-\(day)")
            return
          }
          before.removeFirst()
          before.append(date)
        }
      }
    }
  }

  @Test("The epoch is the first day of 1970")
  func epoch() {
    #expect(CivilDate.epoch == CivilDate("1970-01-01"))
  }

  @Test("Months belong to quarters", arguments: zip(1...12, [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]))
  func quarters(_ month: Int, _ quarter: Int) {
    #expect(CivilDate(year: 2026, month: month, day: 1)?.quarter == quarter)
  }
}
