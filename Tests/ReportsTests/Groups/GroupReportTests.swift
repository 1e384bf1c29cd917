import ScoringEngine
import TestSupport
import Testing

@testable import Reports

/// What a group's ballots come to, compared with files word for word. `Gardeners` has the sums by hand.
@Suite struct GroupReportTests {
  private static let situations: [(String, @Sendable () throws -> Gardeners)] = [
    ("sixteen", { try .sixteen() }), ("four", { try .four() }), ("agreed", { try .agreed() }),
    ("silent", { try .silent() }),
  ]

  @Test("The report as text", arguments: situations.indices)
  func text(_ index: Int) throws {
    let (name, gardeners) = Self.situations[index]
    #expect(try PlainText(width: nil).render(gardeners().report) == expected("groups/\(name).txt"))
  }

  @Test("The report as Markdown") func markdown() throws {
    #expect(try Markdown().render(Gardeners.sixteen().report) == expected("groups/sixteen.md"))
  }

  @Test("The result file: every name of the contract, null where nobody gave a level", arguments: situations.indices)
  func json(_ index: Int) throws {
    let (name, gardeners) = Self.situations[index]
    #expect(try gardeners().json == expected("groups/\(name).json"))
  }

  @Test("As a page the perspectives stand in a table, the most disputed question first, and none that is kept back")
  func page() throws {
    let gardeners = try Gardeners.sixteen()
    let rows = gardeners.document.page.blocks.compactMap { block -> Document.Table? in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(rows.count == 1)
    let table = try #require(rows.first)
    #expect(table.columns.count == 3 + gardeners.result.perspectives.count)
    let disputed = gardeners.result.mostDisputedFirst.filter { $0.whole.state != nil }
    #expect(table.rows.map { $0[2] } == disputed.map { $0.whole.median.map(String.init) ?? "none" })
    #expect(!HTML().render(gardeners.document.page).lowercased().contains("managers"))
  }

  @Test("A perspective that is kept back is nowhere named, and its figures are nowhere told") func kept() throws {
    let gardeners = try Gardeners.sixteen()
    for text in [PlainText(width: nil).render(gardeners.report), gardeners.json] {
      #expect(!text.lowercased().contains("managers"))
    }
  }

  @Test("A perspective in words of the group's own passes the gate like any other text") func hostile() throws {
    let rows = Array(repeating: (perspective: "board\u{1B}[2J" as String?, answers: "3321301"), count: 5)
    let text = PlainText(width: nil).render(try Gardeners(rows).report)
    #expect(text.contains("Board"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test("Results are about what people said, and nobody failed, won or was wrong") func words() throws {
    for (_, gardeners) in Self.situations {
      let text = PlainText(width: nil).render(try gardeners().report).lowercased()
      for word in ["fail", "winner", "wrong", "correct", "invalid"] { #expect(!text.contains(word)) }
    }
  }
}
