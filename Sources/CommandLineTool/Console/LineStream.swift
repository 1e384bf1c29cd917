import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Gives a long input line by line, keeping no more than one line and one chunk in memory.
struct LineStream {
  private let descriptor: Int32
  private let path: String
  private let limit: Int
  private let beforeWaiting: () -> Void
  private var chunk = [UInt8](repeating: 0, count: 256 * 1024)
  private var unread = 0..<0
  private var isAtEnd = false

  /// One line without its line feed.
  enum Line: Equatable {
    /// The bytes as they came, at most the limit; a carriage return before the line feed is still there.
    case bytes([UInt8])
    /// The line is longer than the limit; it was passed over.
    case tooLong

    /// Whether there is nothing but white space, as in the empty lines of a file from Windows.
    var isBlank: Bool {
      guard case .bytes(let bytes) = self else { return false }
      return bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }
  }

  /// Lines of at most `limit` bytes from an open descriptor. `path` names it in errors. `beforeWaiting` is called before each
  /// read, which may have to wait for whoever writes.
  init(descriptor: Int32, path: String, limit: Int, beforeWaiting: @escaping () -> Void = {}) {
    self.descriptor = descriptor
    self.path = path
    self.limit = limit
    self.beforeWaiting = beforeWaiting
  }

  /// The next line; nil at the end. What follows the last line feed is a line if there is anything.
  mutating func next() throws(FileFault) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while try fill() {
      let end = lineFeed()
      if !isTooLong { line += chunk[unread.lowerBound..<(end ?? unread.upperBound)] }
      if line.count > limit {
        isTooLong = true
        line = []
      }
      unread = (end.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
      if end != nil { return isTooLong ? .tooLong : .bytes(line) }
    }
    if isTooLong { return .tooLong }
    return line.isEmpty ? nil : .bytes(line)
  }

  /// Makes sure there is something unread; false at the end.
  private mutating func fill() throws(FileFault) -> Bool {
    guard unread.isEmpty, !isAtEnd else { return !unread.isEmpty }
    beforeWaiting()
    unread = 0..<(try RegularFile.readSome(descriptor, path: path, into: &chunk))
    isAtEnd = unread.isEmpty
    return !isAtEnd
  }

  /// Where the next line feed stands in the chunk.
  private func lineFeed() -> Int? {
    chunk.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let found = memchr(base + unread.lowerBound, 10, unread.count) else {
        return nil
      }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }
}
