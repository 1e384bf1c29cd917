import RulesLibrary

/// Renders a document as lines that read well aloud: no boxes, no bars, nothing that depends on columns.
package struct PlainText {
  /// Lines are broken at this many characters; nil leaves them whole, for pipes and files.
  let width: Int?

  /// A renderer for a terminal of some width, or for a pipe.
  package init(width: Int?) { self.width = width }

  /// The whole document, ending in a line feed.
  package func render(_ document: Document) -> String {
    let blocks = [wrap(document.title, indent: 0)] + document.blocks.map(render)
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

extension PlainText {
  private func render(_ block: Document.Block) -> String {
    switch block {
    case .heading(2, let text): "\n" + wrap(text, indent: 0)
    case .heading(_, let text), .paragraph(let text): wrap(text, indent: 0)
    case .bullets(let entries): list(entries) { _ in "- " }
    case .numbered(let entries): list(entries, between: "\n\n") { "\($0 + 1). " }
    case .toMark(let blanks): blanks.map { blank($0, mark: "[ ] ") }.joined(separator: "\n")
    case .toFill(let blanks): blanks.map { blank($0, mark: "") }.joined(separator: "\n\n")
    case .cover(let facts): list(facts.map(\.entry)) { _ in "- " }
    case .table(let table): rows(table)
    case .chart(let chart): rows(chart.table)
    }
  }

  /// A table as a list: read aloud, each row is a sentence.
  private func rows(_ table: Document.Table) -> String {
    wrap(table.caption.closed, indent: 0) + "\n" + list(table.rows.map { .init(table.line(of: $0)) }) { _ in "- " }
  }

  private func list(_ entries: [Document.Entry], between: String = "\n", mark: (Int) -> String) -> String {
    entries.enumerated().map { index, entry in
      let mark = mark(index)
      let lines = entry.lines.map { String(repeating: " ", count: mark.count) + wrap($0, indent: mark.count) }
      return ([mark + wrap(entry.text, indent: mark.count)] + lines).joined(separator: "\n")
    }.joined(separator: between)
  }

  /// A text with its room ruled: one line of room goes on where the text ends, if a hand has space there; more lines, or a line that
  /// has not, stand below with an empty line before each, because handwriting is taller than print.
  private func blank(_ blank: Document.Blank, mark: String) -> String {
    guard blank.room > 0 else { return mark + wrap(blank.text, indent: mark.count) }
    let text = mark + wrap(blank.text + ":", indent: mark.count)
    let longest = min(width ?? Self.ruleLength, Self.ruleLength)
    let used = (text.split(separator: "\n").last?.count ?? 0) + 1
    if blank.room == 1, longest - used >= Self.shortestRule { return "\(text) \(rule(longest - used))" }
    let below = "\n\n" + String(repeating: " ", count: mark.count) + rule(longest - mark.count)
    return text + String(repeating: below, count: blank.room)
  }

  private func rule(_ length: Int) -> String { String(repeating: "_", count: max(length, 1)) }

  /// Columns of a ruled line; within 80, with a margin for printers that take some.
  private static let ruleLength = 72
  /// Columns that a few words by hand need.
  private static let shortestRule = 20

  private func wrap(_ text: String, indent: Int) -> String { Wrapping.wrap(text, width: width, indent: indent) }
}
