/// A drawing in SVG, whose title and description stand in for it where nobody sees it. All lengths are whole units of the drawing;
/// the page decides how large a unit is.
struct ChartDrawing {
  /// What is drawn.
  let chart: Document.Chart
  /// Its own in the page; ids are made from it.
  let id: String

  /// Units across.
  static let width = 420
  /// Units from one line of words to the next.
  static let lineHeight = 18

  /// The drawing.
  var node: HTMLNode {
    let parts = parts
    let naming: [HTMLNode] = [
      .tag(.drawingTitle, [.id: "\(id)-title"], text: chart.table.caption),
      .tag(.desc, [.id: "\(id)-desc"], text: chart.description),
    ]
    return .tag(
      .svg,
      [
        .viewBox: "0 0 \(Self.width) \(parts.height)", .role: "img", .ariaLabelledBy: "\(id)-title \(id)-desc",
        .focusable: "false",
      ], naming + parts.nodes)
  }

  private var parts: (nodes: [HTMLNode], height: Int) {
    switch chart.picture {
    case .bars(let bars): BarDrawing(bars: bars).drawn
    case .parts(let parts): PartDrawing(parts: parts).drawn
    case .rounds(let rounds): RoundDrawing(rounds: rounds).drawn
    }
  }
}

extension ChartDrawing {
  /// Units that a bar is high.
  static let barHeight = 14

  /// Bars one below the other, each under its label; `drawn` draws one whose upper edge is given.
  static func stack<Bar>(
    _ bars: [Bar], label: (Bar) -> String, drawn: (Bar, Int) -> [HTMLNode]
  ) -> (nodes: [HTMLNode], height: Int) {
    var (nodes, top) = ([HTMLNode](), 0)
    for bar in bars {
      let lines = ChartLabel.lines(label(bar))
      nodes += lines.enumerated().map { .words($1, x: 0, y: top + ($0 + 1) * lineHeight - 4) }
      top += lines.count * lineHeight
      nodes += drawn(bar, top)
      top += barHeight + lineHeight
    }
    return (nodes, top)
  }
}

extension HTMLNode {
  /// Words in a drawing, on their base line; `anchor` says which end of them stands at `x`: start, middle or end.
  static func words(_ text: String, x: Int, y: Int, anchor: String = "start") -> HTMLNode {
    .tag(.text, [.x: "\(x)", .y: "\(y)", .textAnchor: anchor], text: text)
  }

  /// A filled rectangle of a class of the style sheet.
  static func box(_ name: String, x: Int, y: Int, width: Int, height: Int) -> HTMLNode {
    .tag(.rect, [.cssClass: name, .x: "\(x)", .y: "\(y)", .width: "\(width)", .height: "\(height)"])
  }

  /// A straight line of a class of the style sheet.
  static func rule(_ name: String, from start: (x: Int, y: Int), to end: (x: Int, y: Int)) -> HTMLNode {
    .tag(.line, [.cssClass: name, .x1: "\(start.x)", .y1: "\(start.y)", .x2: "\(end.x)", .y2: "\(end.y)"])
  }
}

/// Words of a drawing, which does not break lines by itself.
enum ChartLabel {
  /// Characters that a line across a drawing holds.
  static let longest = 54

  /// The text in lines of at most so many characters, broken at spaces, and inside a word that is longer still.
  static func lines(_ text: String, longest: Int = longest) -> [String] {
    var lines: [String] = []
    for word in VisibleText.of(text).split(separator: " ") {
      for piece in pieces(of: word, longest) {
        if let last = lines.last, last.count + 1 + piece.count <= longest {
          lines[lines.count - 1] = "\(last) \(piece)"
        } else {
          lines.append(piece)
        }
      }
    }
    return lines
  }

  private static func pieces(of word: Substring, _ longest: Int) -> [String] {
    var (pieces, rest) = ([String](), word)
    while !rest.isEmpty {
      pieces.append(String(rest.prefix(longest)))
      rest = rest.dropFirst(longest)
    }
    return pieces
  }
}
