/// The parts of a change as bars to the right of a line where they add, and to its left where they take away.
struct PartDrawing {
  /// From the top down.
  let parts: [Document.Part]

  /// Units from the line to the end of the longest bar.
  private static let reach = 150

  /// What there is to draw, and how high it is.
  var drawn: (nodes: [HTMLNode], height: Int) {
    ChartDrawing.stack(parts, label: \.label) { drawn($0, top: $1) }
  }

  private func drawn(_ part: Document.Part, top: Int) -> [HTMLNode] {
    let length = part.hundredths.magnitude * UInt(Self.reach) / max(1, largest)
    let start = part.hundredths < 0 ? Self.reach - Int(length) : Self.reach
    return [
      .box("track", x: 0, y: top, width: 2 * Self.reach, height: ChartDrawing.barHeight),
      .box("bar", x: start, y: top + 2, width: Int(length), height: ChartDrawing.barHeight - 4),
      .rule("axis", from: (Self.reach, top - 2), to: (Self.reach, top + ChartDrawing.barHeight + 2)),
      .words(part.value, x: 2 * Self.reach + 8, y: top + ChartDrawing.barHeight - 2),
    ]
  }

  private var largest: UInt { parts.map(\.hundredths.magnitude).max() ?? 0 }
}
