/// One block of a document as HTML.
struct HTMLBlock {
  /// What is shown.
  let block: Document.Block
  /// The id of a chart, its own in the page.
  let chart: String

  /// The block; headings of level 2 are for the page to place.
  var node: HTMLNode {
    switch block {
    case .heading(2, let text): .tag(.h2, text: text)
    case .heading(_, let text): .tag(.h3, text: text)
    case .paragraph(let text): .tag(.p, text: text)
    case .bullets(let entries): .tag(.ul, [:], entries.map(item))
    case .numbered(let entries): .tag(.ol, [.cssClass: "ranked"], entries.map(item))
    case .toMark(let blanks): .tag(.ul, [.cssClass: "mark"], blanks.map(mark))
    case .toFill(let blanks): .tag(.div, [.cssClass: "fill"], blanks.map(fill))
    case .cover(let facts): .tag(.dl, [.cssClass: "cover"], facts.map(fact))
    case .table(let table): HTMLTable(table: table).node
    case .chart(let drawn):
      .tag(.figure, [:], [ChartDrawing(chart: drawn, id: chart).node, HTMLTable(table: drawn.table).node])
    }
  }
}

extension HTMLBlock {
  private func item(_ entry: Document.Entry) -> HTMLNode {
    guard !entry.lines.isEmpty else { return .tag(.li, text: entry.text) }
    return .tag(
      .li, [:],
      [.tag(.p, [.cssClass: "lead"], text: entry.text), .tag(.ul, [:], entry.lines.map { .tag(.li, text: $0) })])
  }

  private func fact(_ fact: Document.Fact) -> HTMLNode {
    let lines = fact.lines.map { HTMLNode.tag(.p, text: $0) }
    return .tag(
      .div, [:],
      [.tag(.dt, text: fact.title), .tag(.dd, [:], [.tag(.p, [.cssClass: "short"], text: fact.short)] + lines)])
  }

  private func mark(_ blank: Document.Blank) -> HTMLNode {
    let box = HTMLNode.tag(.span, [.cssClass: "box", .ariaHidden: "true"])
    return .tag(.li, [:], [box, .tag(.span, [:], written(blank))])
  }

  private func fill(_ blank: Document.Blank) -> HTMLNode { .tag(.div, [.cssClass: "blank"], written(blank)) }

  /// The text, with as many ruled lines as there is room for.
  private func written(_ blank: Document.Blank) -> [HTMLNode] {
    guard blank.room > 0 else { return [.tag(.span, text: blank.text)] }
    let rule = HTMLNode.tag(.span, [.cssClass: blank.room == 1 ? "rule" : "rule whole", .ariaHidden: "true"])
    return [.tag(.span, text: "\(blank.text):")] + Array(repeating: rule, count: blank.room)
  }
}

/// A table as HTML. On narrow screens its rows stand below each other, and each cell names its column.
struct HTMLTable {
  /// What is shown.
  let table: Document.Table

  /// Caption, heads of columns and rows, and the cells.
  var node: HTMLNode {
    let heads = table.columns.map { HTMLNode.tag(.th, attributes([(.scope, "col")], of: $0), text: $0.title) }
    return .tag(
      .table, [:],
      [
        .tag(.caption, text: table.caption), .tag(.thead, [:], [.tag(.tr, [:], heads)]),
        .tag(.tbody, [:], table.rows.map(row)),
      ])
  }
}

extension HTMLTable {
  private func row(_ cells: [String]) -> HTMLNode {
    let nodes = zip(table.columns, cells).enumerated().map { index, cell -> HTMLNode in
      index == 0
        ? .tag(.th, [.scope: "row"], text: cell.1)
        : .tag(.td, attributes([(.dataLabel, cell.0.title)], of: cell.0), text: cell.1)
    }
    return .tag(.tr, [:], nodes)
  }

  private func attributes(
    _ own: [(HTMLNode.Name, String)], of column: Document.Column
  ) -> [HTMLNode.Attribute] {
    (own + (column.isFigures ? [(.cssClass, "figures")] : [])).map { HTMLNode.Attribute(name: $0.0, value: $0.1) }
  }
}

extension HTMLNode {
  /// An element with a list of attributes, that holds words only.
  fileprivate static func tag(_ tag: Tag, _ attributes: [Attribute], text: String) -> HTMLNode {
    .element(tag, attributes, [.text(text)])
  }
}
