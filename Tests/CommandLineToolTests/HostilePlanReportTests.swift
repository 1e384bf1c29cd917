import Foundation
import TestSupport
import Testing

@testable import CommandLineTool

/// Hostile words in every field of a plan that people can type: each format shows them as words, and stays the shape it has
/// without them.
@Suite struct HostilePlanReportTests {
  /// Mark-up, a formula, ends of elements and of calendars, Markdown, controls, a bidirectional override.
  private static let hostile =
    "=1+1<b onclick='x'>&amp;\"]]></style><!-- |*_`[a](b) \u{202E}\u{1B}[2J\r\nEND:VCALENDAR,;\\"
  private static let typed: Set = [
    "title", "goal", "firstStep", "label", "description", "owner", "text", "what", "was", "organisation", "team",
    "reason", "shownBy", "stopReason",
  ]

  @Test("Pages have the very elements, tables and lists that they have with plain words", arguments: ["html", "json"])
  func pages(_ format: String) throws {
    let (plain, hostile) = try (report("x", format), report(Self.hostile, format))
    #expect(shape(hostile, format) == shape(plain, format))
    if format == "html" { #expect(!hostile.contains("<b onclick") && !hostile.contains("<!--")) }
    #expect(isVisible(hostile))
  }

  @Test("Text and Markdown have as many lines", arguments: ["text", "markdown"])
  func lines(_ format: String) throws {
    let (plain, hostile) = try (report("x", format), report(Self.hostile, format))
    #expect(hostile.split(separator: "\n").count == plain.split(separator: "\n").count)
    #expect(isVisible(hostile))
    if format == "markdown" {
      #expect(!hostile.replacing("\\<", with: "").contains("<b onclick") && !hostile.contains("[a](b)"))
    }
  }

  @Test("A sheet keeps every cell, and none is a formula") func sheet() throws {
    let rows = try StrictCSV.rows(Array(report(Self.hostile, "csv").utf8.dropFirst(3)))
    #expect(rows.count == 10 && rows.allSatisfy { $0.count == 14 })
    #expect(rows.joined().allSatisfy { !$0.hasPrefix("=") })
    #expect(rows.dropFirst().allSatisfy { $0[1].hasPrefix("'=1+1<b onclick='x'>") })
  }

  @Test("A calendar has the very properties that it has with plain words") func calendar() throws {
    let names = try ["x", Self.hostile].map { words in
      try report(words, "ics").replacing("\r\n ", with: "").split(separator: "\r\n").map {
        $0.prefix { $0 != ":" && $0 != ";" }
      }
    }
    #expect(names[0] == names[1])
    #expect(names[0].count { $0 == "END" } == 11)
    let lines = try report(Self.hostile, "ics").split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && isVisible(String($0)) })
  }

  /// The report on the example's plan with these words wherever people can type.
  private func report(_ words: String, _ format: String) throws -> String {
    let bytes = try Repository.text(of: "Examples/anytown/plan.json").utf8
    let plan = Self.replacing(try JSONSerialization.jsonObject(with: Data(bytes)), with: words, typed: false)
    let text = String(decoding: try JSONSerialization.data(withJSONObject: plan), as: UTF8.self)
    let run = try Run(["report", "-", "--with-notes", "--format", format, "--today", "2026-11-28"], input: text)
    #expect(run.status == .fine, "\(run.errors)")
    return run.output
  }

  private static func replacing(_ value: Any, with words: String, typed isTyped: Bool) -> Any {
    switch value {
    case let members as [String: Any]:
      members.reduce(into: [String: Any]()) { members, member in
        members[member.key] = replacing(member.value, with: words, typed: typed.contains(member.key))
      }
    case let elements as [Any]: elements.map { replacing($0, with: words, typed: isTyped) }
    case is String where isTyped: words
    default: value
    }
  }

  /// The marks of mark-up and of JSON in their order, without words.
  private func shape(_ page: String, _ format: String) -> [Substring] {
    page.matches(of: format == "html" ? /<\/?[a-z][a-z0-9]*/ : /"kind": "[a-z]+"/).map(\.output)
  }

  private func isVisible(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0 == "\n" || $0 == "\r" || $0 == "\u{FEFF}" || ($0.value > 31 && $0 != "\u{202E}")
    }
  }
}
