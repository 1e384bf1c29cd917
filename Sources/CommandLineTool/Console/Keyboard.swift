#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one reader of what people type, line by line, straight from the system: what comes of reading is one of four things, and never
/// confused.
struct Keyboard {
  /// Whether somebody types, rather than a program or a file that sends lines.
  let isTerminal: Bool
  private let descriptor: Int32
  private let interruptions: Int32
  private var waiting: ArraySlice<UInt8> = []
  private var isAtStart = true
  private var isAtEnd = false

  /// What came of reading.
  enum Outcome: Equatable {
    /// A line that was ended with Enter; without its line feed.
    case line([UInt8])
    /// Nothing more will come; what came without a line feed at its end.
    case ended([UInt8])
    /// One of the signals came that mean to leave.
    case interrupted
    /// The system cannot read any more; its error number.
    case failed(Int32)
  }

  /// Bytes of a line that are kept: more than any text takes.
  static let longestLine = 128 * 1024
  /// Milliseconds within which nobody types a second line.
  static let pasting: Int32 = 50

  /// Reads from an open descriptor, and looks at another for interruptions; -1 for none.
  init(descriptor: Int32, interruptions: Int32 = -1) {
    self.descriptor = descriptor
    self.interruptions = interruptions
    isTerminal = isatty(descriptor) == 1
  }

  /// The next line, however long it takes.
  mutating func next() -> Outcome {
    while true {
      if isReady(interruptions, wait: 0) { return .interrupted }
      if let line = takeLine() { return .line(line) }
      if isAtEnd {
        defer { waiting = [] }
        return .ended(Array(waiting))
      }
      guard let failure = read() else { continue }
      return failure
    }
  }

  /// Throws away every line that is waiting, as of something that was pasted, and with them the beginning of a last one. Gives how many
  /// there were. Where none is, a line that somebody is typing stays.
  mutating func discard(waiting milliseconds: Int32) -> Int {
    var count = 0
    while true {
      while takeLine() != nil { count += 1 }
      guard !isAtEnd, isReady(descriptor, wait: count == 0 ? milliseconds : Self.pasting), read() == nil else { break }
    }
    guard count > 0 else { return 0 }
    waiting = []
    tcflush(descriptor, TCIFLUSH)
    return count
  }
}

extension Keyboard {
  /// The first line that is whole; nil where there is none.
  private mutating func takeLine() -> [UInt8]? {
    guard let end = waiting.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    var line = Array(waiting[..<end])
    waiting = waiting[(end + 1)...]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    isAtStart = false
    return line
  }

  /// Waits for bytes and reads some; nil where that went well, or is to be tried again.
  private mutating func read() -> Outcome? {
    var sources = [descriptor, interruptions].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if poll(&sources, nfds_t(sources.count), -1) < 0 { return errno == EINTR ? nil : .failed(errno) }
    guard sources[1].revents == 0 else { return .interrupted }
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    let count = Self.read(descriptor, &chunk)
    if count < 0 { return errno == EINTR || errno == EAGAIN ? nil : .failed(errno) }
    isAtEnd = count == 0
    take(chunk[..<count])
    return nil
  }

  /// Adds bytes; of a line that no text takes the rest is left out.
  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    let isTooLong = waiting.count >= Self.longestLine && !waiting.contains(UInt8(ascii: "\n"))
    waiting += isTooLong ? bytes.drop { $0 != UInt8(ascii: "\n") } : bytes
  }

  private func isReady(_ descriptor: Int32, wait: Int32) -> Bool {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return descriptor >= 0 && poll(&source, 1, wait) > 0
  }

  private static func read(_ descriptor: Int32, _ chunk: inout [UInt8]) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, &chunk, chunk.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, &chunk, chunk.count)
    #else
      Darwin.read(descriptor, &chunk, chunk.count)
    #endif
  }
}
