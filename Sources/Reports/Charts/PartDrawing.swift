/// The parts of a change as bars to the right of a line where they add, and to its left where they take away.
struct PartDrawing {
  /// From the top down.
  let parts: [Document.Part]

  /// Units from the line to the end of the longest bar.
  private static let reach = 150
  private static let thickness = 14

  /// What there is to draw, and how high it is.
  var drawn: (nodes: [HTMLNode], height: Int) {
    var (nodes, top) = ([HTMLNode](), 0)
    for part in parts {
      let lines = ChartLabel.lines(part.label)
      nodes += lines.enumerated().map { .words($1, x: 0, y: top + ($0 + 1) * ChartDrawing.lineHeight - 4) }
      top += lines.count * ChartDrawing.lineHeight
      nodes += drawn(part, top: top)
      top += Self.thickness + ChartDrawing.lineHeight
    }
    return (nodes, top)
  }

  private func drawn(_ part: Document.Part, top: Int) -> [HTMLNode] {
    let length = part.hundredths.magnitude * UInt(Self.reach) / max(1, largest)
    let start = part.hundredths < 0 ? Self.reach - Int(length) : Self.reach
    return [
      .box("track", x: 0, y: top, width: 2 * Self.reach, height: Self.thickness),
      .box("bar", x: start, y: top + 2, width: Int(length), height: Self.thickness - 4),
      .rule("axis", from: (Self.reach, top - 2), to: (Self.reach, top + Self.thickness + 2)),
      .words(part.value, x: 2 * Self.reach + 8, y: top + Self.thickness - 2),
    ]
  }

  private var largest: UInt { parts.map(\.hundredths.magnitude).max() ?? 0 }
}
