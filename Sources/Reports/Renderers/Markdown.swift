/// Renders a document as Markdown for wikis and shared notes.
package struct Markdown {
  /// A renderer.
  package init() {}

  /// The whole document, ending in a line feed.
  package func render(_ document: Document) -> String {
    let blocks = zip(document.blocks, [nil] + document.blocks).map { block, before in
      render(block, bullet: before?.isBullets == true ? "* " : "- ")
    }
    return (["# " + MarkdownText.escape(document.title)] + blocks).joined(separator: "\n\n") + "\n"
  }
}

extension Document.Block {
  /// Whether it is a list that a bullet right after it would be taken to go on.
  fileprivate var isBullets: Bool {
    switch self {
    case .bullets, .toMark, .cover: true
    default: false
    }
  }
}

extension Markdown {
  /// A list right after another needs another bullet, or readers of Markdown make one list of the two.
  private func render(_ block: Document.Block, bullet: String) -> String {
    switch block {
    case .heading(let level, let text): String(repeating: "#", count: level) + " " + MarkdownText.escape(text)
    case .paragraph(let text): MarkdownText.escape(text)
    case .bullets(let entries): list(entries) { _ in bullet }
    case .numbered(let entries): list(entries) { "\($0 + 1). " }
    case .toMark(let blanks): blanks.map { "\(bullet)[ ] \(blank($0))" }.joined(separator: "\n")
    case .toFill(let blanks): blanks.map(blank).joined(separator: "\n\n")
    case .cover(let facts): list(facts.map(\.entry)) { _ in bullet }
    case .table(let table): rows(table)
    case .chart(let chart): rows(chart.table)
    }
  }

  /// The caption in bold, and the table as wikis have it.
  private func rows(_ table: Document.Table) -> String {
    let rules = table.columns.map { $0.isFigures ? "---:" : "---" }
    let heads = table.columns.map { MarkdownText.escape($0.title) }
    let lines = [heads, rules] + table.rows.map { $0.map(MarkdownText.escape) }
    return (["**\(MarkdownText.escape(table.caption))**", ""] + lines.map { "| \($0.joined(separator: " | ")) |" })
      .joined(separator: "\n")
  }

  /// One line of room is a row of underscores, which mean nothing after a space and at the end of a line; more are rules across the
  /// page.
  private func blank(_ blank: Document.Blank) -> String {
    switch blank.room {
    case 0: MarkdownText.escape(blank.text)
    case 1: MarkdownText.escape(blank.text) + ": " + String(repeating: "_", count: 40)
    default: MarkdownText.escape(blank.text) + ":" + String(repeating: "\n\n___", count: blank.room)
    }
  }

  private func list(_ entries: [Document.Entry], mark: (Int) -> String) -> String {
    entries.enumerated().map { index, entry in
      let mark = mark(index)
      let indent = String(repeating: " ", count: mark.count)
      let lines = entry.lines.map { "\(indent)- \(MarkdownText.escape($0))" }
      return ([mark + MarkdownText.escape(entry.text)] + lines).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
