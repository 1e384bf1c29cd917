/// Scores out of 100 as bars, one below the other: the label above, the range as a lighter stretch, the value beside.
struct BarDrawing {
  /// From the top down.
  let bars: [Document.Bar]

  /// Units for one point of a score.
  private static let unit = 3

  /// What there is to draw, and how high it is.
  var drawn: (nodes: [HTMLNode], height: Int) {
    ChartDrawing.stack(bars, label: \.label) { drawn($0, top: $1) }
  }

  private func drawn(_ bar: Document.Bar, top: Int) -> [HTMLNode] {
    let width = 100 * Self.unit
    let track = HTMLNode.box("track", x: 0, y: top, width: width, height: ChartDrawing.barHeight)
    let range = bar.range.flatMap { range in
      range.lowerBound == range.upperBound
        ? nil
        : HTMLNode.box(
          "range", x: range.lowerBound * Self.unit, y: top, width: range.count * Self.unit - Self.unit,
          height: ChartDrawing.barHeight)
    }
    let score = bar.score.map {
      HTMLNode.box("bar", x: 0, y: top + 4, width: $0 * Self.unit, height: ChartDrawing.barHeight - 8)
    }
    let value = HTMLNode.words(bar.value, x: width + 8, y: top + ChartDrawing.barHeight - 2)
    return [track] + [range, score].compactMap { $0 } + [value]
  }
}
