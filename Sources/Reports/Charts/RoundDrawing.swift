/// Scores out of 100 from the earliest round to the latest: points with their ranges, from three rounds on joined where the same
/// version was asked.
struct RoundDrawing {
  /// The earliest first.
  let rounds: [Document.Round]

  /// Units for one point of a score.
  private static let unit = 2
  private static let top = 24
  private static let bottom = top + 100 * unit
  private static let margin = 36
  private static let step = 110

  /// What there is to draw, and how high it is.
  var drawn: (nodes: [HTMLNode], height: Int) {
    let frame = [0, 50, 100].flatMap { points -> [HTMLNode] in
      let level = y(points)
      return [
        .rule("grid", from: (Self.margin - 8, level), to: (ChartDrawing.width, level)),
        .words("\(points)", x: Self.margin - 12, y: level + 4, anchor: "end"),
      ]
    }
    let labelled = rounds.indices.flatMap(label)
    return (
      frame + rounds.indices.dropFirst().flatMap(joint) + rounds.indices.flatMap(mark) + labelled,
      Self.bottom + 3 * ChartDrawing.lineHeight
    )
  }
}

extension RoundDrawing {
  private func y(_ points: Int) -> Int { Self.bottom - points * Self.unit }

  /// Rounds stand evenly, closer together where there are many.
  private func x(_ index: Int) -> Int {
    let room = ChartDrawing.width - 2 * Self.margin - 8
    let between = min(Self.step, room / max(1, rounds.count - 1))
    return Self.margin + 16 + index * between
  }

  /// What joins a round with the one before: a line where the same version was asked, a mark where another was.
  private func joint(_ index: Int) -> [HTMLNode] {
    let (before, after) = (rounds[index - 1], rounds[index])
    if after.isOtherVersion {
      let middle = (x(index - 1) + x(index)) / 2
      return [
        .rule("break", from: (middle, Self.top), to: (middle, Self.bottom)),
        .words("other version", x: middle, y: Self.top - 10, anchor: "middle"),
      ]
    }
    guard rounds.count > 2, let start = before.score, let end = after.score else { return [] }
    return [.rule("joint", from: (x(index - 1), y(start)), to: (x(index), y(end)))]
  }

  private func mark(_ index: Int) -> [HTMLNode] {
    let round = rounds[index]
    let range = round.range.map { range -> HTMLNode in
      .rule("reach", from: (x(index), y(range.lowerBound)), to: (x(index), y(range.upperBound)))
    }
    let point = round.score.map { score -> [HTMLNode] in
      [
        .tag(.circle, [.cssClass: "point", .cx: "\(x(index))", .cy: "\(y(score))", .r: "5"]),
        .words("\(score)", x: x(index) + 9, y: y(score) + 4),
      ]
    }
    return [range].compactMap { $0 } + (point ?? [])
  }

  /// The round's name below its point; of more than four rounds every other name stands a line lower, and of more than eight only
  /// the first and the last are named.
  private func label(_ index: Int) -> [HTMLNode] {
    let isNamed = rounds.count <= 8 || index == 0 || index == rounds.count - 1
    guard isNamed, let name = ChartLabel.lines(rounds[index].label, longest: 16).first else { return [] }
    let row = rounds.count > 4 && index % 2 == 1 ? 2 : 1
    return [.words(name, x: x(index), y: Self.bottom + row * ChartDrawing.lineHeight, anchor: "middle")]
  }
}
