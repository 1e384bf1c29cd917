import StrictJSON

/// Renders a document as JSON, for results that are words.
package struct DocumentJSON {
  /// The `format` that the result carries, as in `peerready/explanation`.
  let format: String

  /// A renderer for one kind of result.
  package init(format: String) { self.format = format }

  /// The title and the blocks in order.
  package func render(_ document: Document) -> JSONValue {
    [
      "format": .string(format), "formatVersion": 1, "title": .string(document.title),
      "blocks": .array(document.blocks.map(render)),
    ]
  }

  private func render(_ block: Document.Block) -> JSONValue {
    switch block {
    case .heading(let level, let text): ["kind": "heading", "level": .integer(level), "text": .string(text)]
    case .paragraph(let text): ["kind": "paragraph", "text": .string(text)]
    case .bullets(let entries): ["kind": "bullets", "entries": .array(entries.map(render))]
    case .numbered(let entries): ["kind": "numbered", "entries": .array(entries.map(render))]
    case .toMark(let blanks): ["kind": "to-mark", "blanks": .array(blanks.map(render))]
    case .toFill(let blanks): ["kind": "to-fill", "blanks": .array(blanks.map(render))]
    case .cover(let facts): ["kind": "cover", "facts": .array(facts.map(render))]
    case .table(let table): members(table).adding(["kind": "table"])
    case .chart(let chart):
      members(chart.table).adding(["kind": "chart", "description": .string(chart.description)])
    }
  }

  private func members(_ table: Document.Table) -> JSONValue {
    [
      "caption": .string(table.caption), "columns": .strings(table.columns.map(\.title)),
      "rows": .array(table.rows.map(JSONValue.strings)),
    ]
  }

  private func render(_ fact: Document.Fact) -> JSONValue {
    ["title": .string(fact.title), "short": .string(fact.short), "lines": .strings(fact.lines)]
  }

  private func render(_ blank: Document.Blank) -> JSONValue {
    ["text": .string(blank.text), "room": .integer(blank.room)]
  }

  private func render(_ entry: Document.Entry) -> JSONValue {
    ["text": .string(entry.text), "lines": .strings(entry.lines)]
  }
}
