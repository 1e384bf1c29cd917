/// Scores out of 100 as bars, one below the other: the label above, the range as a lighter stretch, the value beside.
struct BarDrawing {
  /// From the top down.
  let bars: [Document.Bar]

  /// Units for one point of a score.
  private static let unit = 3
  private static let thickness = 14

  /// What there is to draw, and how high it is.
  var drawn: (nodes: [HTMLNode], height: Int) {
    var (nodes, top) = ([HTMLNode](), 0)
    for bar in bars {
      let lines = ChartLabel.lines(bar.label)
      nodes += lines.enumerated().map { .words($1, x: 0, y: top + ($0 + 1) * ChartDrawing.lineHeight - 4) }
      top += lines.count * ChartDrawing.lineHeight
      nodes += drawn(bar, top: top)
      top += Self.thickness + ChartDrawing.lineHeight
    }
    return (nodes, top)
  }

  private func drawn(_ bar: Document.Bar, top: Int) -> [HTMLNode] {
    let width = 100 * Self.unit
    let track = HTMLNode.box("track", x: 0, y: top, width: width, height: Self.thickness)
    let range = bar.range.flatMap { range in
      range.lowerBound == range.upperBound
        ? nil
        : HTMLNode.box(
          "range", x: range.lowerBound * Self.unit, y: top, width: range.count * Self.unit - Self.unit,
          height: Self.thickness)
    }
    let score = bar.score.map {
      HTMLNode.box("bar", x: 0, y: top + 4, width: $0 * Self.unit, height: Self.thickness - 8)
    }
    let value = HTMLNode.words(bar.value, x: width + 8, y: top + Self.thickness - 2)
    return [track] + [range, score].compactMap { $0 } + [value]
  }
}
