import RulesLibrary

/// Renders days as a calendar that people can bring into theirs (RFC 5545). It depends on nothing but the days: the same days give
/// the same bytes.
package struct ICS {
  /// A renderer.
  package init() {}

  /// The whole calendar.
  package func render(_ calendar: Calendar) -> String {
    let lines =
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//PeerReady//Action plan//EN", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH", "X-WR-CALNAME:\(ICSText.escape(calendar.name))",
      ] + calendar.events.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map(ICSText.fold).joined()
  }

  private func lines(_ event: Calendar.Event) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(event.uid)", "SEQUENCE:\(event.sequence)", "DTSTAMP:\(event.changed.digits)T000000Z",
      "DTSTART;VALUE=DATE:\(event.day.digits)", "DTEND;VALUE=DATE:\(event.day.adding(days: 1).digits)",
      "SUMMARY:\(ICSText.escape(event.summary))",
      "DESCRIPTION:\(ICSText.escape(event.description))", "STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")",
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }
}

extension CivilDate {
  /// As in `20261121`.
  fileprivate var digits: String { description.replacing("-", with: "") }
}
