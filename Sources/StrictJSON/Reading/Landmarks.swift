/// Line and column at every 4,096th byte of a text.
///
/// With them a place costs the same wherever it stands: many findings late in a long text are not read up to one by
/// one.
struct Landmarks: Sendable {
  private static let interval = 4096
  private let marks: [LineAndColumn]

  /// Reads the text once; a text shorter than the interval is not read at all.
  init(of text: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    var here = LineAndColumn(firstLine: firstLine)
    var marks = [here]
    var at = Landmarks.start(of: text)
    while at + Self.interval <= text.count {
      here.pass(over: UnsafeBufferPointer(rebasing: text[at..<at + Self.interval]))
      marks.append(here)
      at += Self.interval
    }
    self.marks = marks
  }

  /// The place of a byte offset; offsets past the end stand for the end.
  func place(of offset: Int, in text: UnsafeBufferPointer<UInt8>, path: String) -> TextPlace {
    let start = Self.start(of: text)
    let end = max(start, min(offset, text.count))
    let mark = (end - start) / Self.interval
    var here = marks[mark]
    here.pass(over: UnsafeBufferPointer(rebasing: text[start + mark * Self.interval..<end]))
    return TextPlace(line: here.line, column: here.column, path: path)
  }

  /// Where the first line begins: after a byte order mark, which no editor counts as a column.
  private static func start(of text: UnsafeBufferPointer<UInt8>) -> Int { Scanner.hasByteOrderMark(text) ? 3 : 0 }
}
