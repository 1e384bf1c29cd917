#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What standard input and output are connected to.
package struct Terminal: Equatable, Sendable {
  /// Whether somebody types.
  package let hasInput: Bool
  /// Whether results go to a screen.
  package let hasOutput: Bool
  /// Characters a line of the screen holds; nil where there is none, or it does not say.
  package let columns: Int?
  /// Bytes of a typed line that reach the program; the terminal drops the others without a word.
  package let longestLine: Int

  /// A terminal of given abilities, or none.
  package init(hasInput: Bool, hasOutput: Bool, columns: Int?, longestLine: Int) {
    self.hasInput = hasInput
    self.hasOutput = hasOutput
    self.columns = columns
    self.longestLine = longestLine
  }

  /// Where nobody types and nobody reads: pipes and files.
  package static let none = Terminal(hasInput: false, hasOutput: false, columns: nil, longestLine: lineLimit)

  /// What this process is connected to.
  package static var ofProcess: Terminal {
    let hasOutput = isatty(STDOUT_FILENO) == 1
    return Terminal(
      hasInput: isatty(STDIN_FILENO) == 1, hasOutput: hasOutput, columns: hasOutput ? outputColumns : nil,
      longestLine: lineLimit)
  }

  private static var outputColumns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Linux keeps 4,096 bytes with the line feed, and `pathconf` names 255 there whatever it keeps; elsewhere it is right.
  private static var lineLimit: Int {
    #if os(Linux)
      4095
    #else
      max(255, fpathconf(STDIN_FILENO, Int32(_PC_MAX_CANON)))
    #endif
  }
}
