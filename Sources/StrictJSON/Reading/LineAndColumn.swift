/// A line and column that move along a text.
struct LineAndColumn: Sendable {
  /// Grows by one after each line feed.
  private(set) var line: Int
  /// From 1, in code points since the last line feed.
  private(set) var column = 1

  /// The start of a text whose first line has this number.
  init(firstLine: Int) { line = firstLine }

  /// Moves past some bytes. Both counts are plain loops over bytes, which the compiler turns into vector instructions.
  mutating func pass(over bytes: UnsafeBufferPointer<UInt8>) {
    let feeds = Self.count(bytes) { $0 == UInt8(ascii: "\n") }
    guard feeds > 0, let last = bytes.lastIndex(of: UInt8(ascii: "\n")) else {
      column += Self.codePoints(bytes)
      return
    }
    line += feeds
    column = 1 + Self.codePoints(UnsafeBufferPointer(rebasing: bytes[(last + 1)...]))
  }

  private static func codePoints(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    count(bytes) { !UTF8.isContinuation($0) }
  }

  /// Counts in runs short enough for a byte to hold the count, so that a vector counts sixteen bytes at once.
  @inline(__always)
  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, where matches: (UInt8) -> Bool) -> Int {
    var total = 0
    var at = 0
    while at < bytes.count {
      let end = min(at + 128, bytes.count)
      var count: UInt8 = 0
      while at < end {
        count &+= matches(bytes[at]) ? 1 : 0
        at &+= 1
      }
      total += Int(count)
    }
    return total
  }
}
