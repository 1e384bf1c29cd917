import Reports

/// Where a conversation is shown: plain lines, one after the other, that are never gone back to.
struct Screen {
  /// What everything is written to.
  private let output: ByteSink
  /// Looked at before each text, because people change the size of a window.
  private let terminal: () -> Terminal

  /// The characters that a line is broken at: a narrower terminal breaks it itself, and a wider one is hard to read.
  static let widths = 40...200

  /// The screen of a console.
  init(_ console: Console) {
    output = console.output
    terminal = console.terminal
  }

  /// Whether what was written last could not be shown.
  var isGone: Bool { output.errorNumber != nil }

  /// Shows lines, and a line break inside one as what it is.
  func show(_ lines: [String]) {
    let width = terminal().columns.map { min(max($0, Self.widths.lowerBound), Self.widths.upperBound) }
    for line in lines {
      for part in line.split(separator: "\n", omittingEmptySubsequences: false) {
        output.write(Wrapping.wrap(String(part), width: width) + "\n")
      }
    }
  }

  /// Shows a prompt, and all that waits to be shown, before somebody types.
  func prompt(_ text: String) {
    output.write(text)
    output.flush()
  }

  /// Shows what was typed where no terminal does.
  func echo(_ line: String) { output.write(VisibleText.of(line) + "\n") }
}
