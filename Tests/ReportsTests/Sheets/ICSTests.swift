import RulesLibrary
import ScoringEngine
import TestSupport
import Testing

@testable import Reports

/// Calendars by RFC 5545: whole outputs, folding, what stays the same from one to the next.
@Suite struct ICSTests {
  private static let open = Sharing(withNotes: false, rule: nil)

  @Test("A plan of one action and its next review, word for word") func whole() throws {
    let found = ICS().render(PlanCalendar(try SmallPlan.plan(), sharing: Self.open).calendar)
    let uids = found.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }.map { $0.dropFirst(4) }
    #expect(Set(uids).count == 2 && uids.allSatisfy { $0.hasPrefix("peerready-") && $0.count == 42 })
    let expected = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//PeerReady//Action plan//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:Action plan: Diggers\\, Anytown", "BEGIN:VEVENT", "UID:\(uids[0])", "SEQUENCE:1",
      "DTSTAMP:20261202T000000Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
      "SUMMARY:Due: Money\\; or not", "DESCRIPTION:Goal: A budget.\\nFirst step: Ask.\\nOwner: Treasurer.",
      "STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "END:VEVENT", "BEGIN:VEVENT", "UID:\(uids[1])", "SEQUENCE:1",
      "DTSTAMP:20261202T000000Z", "DTSTART;VALUE=DATE:20270220", "DTEND;VALUE=DATE:20270221",
      "SUMMARY:Review: Diggers\\, Anytown",
      "DESCRIPTION:Look at the plan together: what is done\\, what is late\\, and wh", " at to do next.",
      "STATUS:CONFIRMED", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
    ]
    #expect(found.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init) == expected + [""])
  }

  @Test("What changes about an action changes its sequence and not its id; what is done is cancelled") func changes()
    throws
  {
    var later = try SmallPlan.plan()
    later.actions[0].status = .done
    later.history.append(PlanEvent(try #require(CivilDate("2026-12-24")), "Done.", action: "money"))
    let before = PlanCalendar(try SmallPlan.plan(), sharing: Self.open).calendar.events[0]
    let after = PlanCalendar(later, sharing: Self.open).calendar.events[0]
    #expect(before.uid == after.uid)
    #expect((before.sequence, after.sequence) == (1, 2))
    #expect((before.isCancelled, after.isCancelled) == (false, true))
    #expect("\(after.changed)" == "2026-12-24")
  }

  @Test("An event keeps its id when a plan goes on into another round") func rounds() throws {
    var later = try SmallPlan.plan()
    later.earlier = [later.round]
    later.round = try SmallPlan.round("february")
    let events = try [SmallPlan.plan(), later].map { PlanCalendar($0, sharing: Self.open).calendar.events.map(\.uid) }
    #expect(events[0] == events[1])
  }

  @Test("A calendar to be shared names no owner, and counts changes all the same") func share() throws {
    let shared = PlanCalendar(try SmallPlan.plan(), sharing: Sharing(withNotes: true, rule: .ballots)).calendar
    #expect(!ICS().render(shared).contains("Treasurer"))
    #expect(shared.events.map(\.sequence) == [1, 1])
  }

  @Test("Lines are folded at 75 octets, never inside a character", arguments: ["w", "é", "語", "👩"])
  func folding(_ character: String) {
    let line = "SUMMARY:" + String(repeating: character, count: 300)
    let folded = ICSText.fold(line)
    let lines = folded.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.count > 4 && lines.last == "")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(folded.replacing("\r\n ", with: "") == line + "\r\n")
  }

  @Test("Hostile words are values and nothing else") func hostile() {
    #expect(ICSText.escape("a;b,c\\d\r\ne\nf") == "a\\;b\\,c\\\\d\\ne\\nf")
    #expect(ICSText.escape("\u{1B}[2J\u{202E}\0") == "<U+001B>[2J<U+202E><U+0000>")
    #expect(!ICSText.escape("x\r\nEND:VCALENDAR").contains("\n"))
  }
}
