import Reports

/// How typing and showing stand.
struct TerminalCheckups {
  private let terminal: Terminal
  private let environment: (String) -> String?

  /// The words for a terminal, and for the language settings that are found in the environment.
  init(_ terminal: Terminal, environment: @escaping (String) -> String?) {
    self.terminal = terminal
    self.environment = environment
  }

  /// Fewer characters a line than this make tables and long words hard to read.
  private static let narrow = 40

  /// Input, output, the longest line that can be typed, and the encoding of text.
  var all: [Checkup] { [input, output] + (terminal.hasInput ? [typing] : []) + [encoding] }

  private var input: Checkup {
    terminal.hasInput
      ? Checkup("input", .ok, "Answers can be typed here: standard input is a terminal.")
      : Checkup(
        "input", .worthKnowing, "Standard input is no terminal, so no questions can be asked here.",
        advice: "To be asked questions, run peerready in a terminal window, without < or | before it.")
  }

  private var output: Checkup {
    guard terminal.hasOutput else {
      return Checkup(
        "output", .worthKnowing, "Results do not go to a screen but to a file or to another program.",
        advice: "Nothing is to be done about it. Lines are not broken then.")
    }
    guard let columns = terminal.columns else {
      return Checkup("output", .ok, "Results go to a screen that does not say how wide it is; lines are 80 wide.")
    }
    guard columns >= Self.narrow else {
      return Checkup(
        "output", .worthKnowing, "The screen is \(columns) characters wide, and long words will not fit.",
        advice: "Make the window wider, or the letters smaller.")
    }
    return Checkup("output", .ok, "Results go to a screen of \(columns) characters a line.")
  }

  private var typing: Checkup {
    Checkup(
      "typing", .ok,
      "A typed line may have \(terminal.longestLine) bytes, about \(terminal.longestLine / 6) words; what is longer is "
        + "cut off by the terminal. Longer texts go in several lines.")
  }

  /// After POSIX, the first of these that says anything counts.
  private var encoding: Checkup {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].first { !(environment($0) ?? "").isEmpty }
    let value = name.flatMap(environment) ?? ""
    let isUTF8 = value.lowercased().split { $0 == "-" }.joined().contains("utf8")
    if isUTF8 { return Checkup("encoding", .ok, "Text is UTF-8, as \(name ?? "") says.") }
    let finding =
      name.map { "\($0) is \(value), which is not UTF-8." }
      ?? "Neither LC_ALL nor LC_CTYPE nor LANG says that text is UTF-8."
    return Checkup(
      "encoding", .worthKnowing, "\(finding) Letters such as é may look wrong on the screen; files are always right.",
      advice: "To set it in most shells: export LANG=en_GB.UTF-8")
  }
}
