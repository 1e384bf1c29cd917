/// One option of the command line: a single value that the parser, the help and every list of options are made from.
struct Option: Equatable, Sendable {
  /// Without its hyphens, as in `library`.
  let name: String
  /// One letter, without its hyphen; nil where there is none.
  let letter: Character?
  /// What its value is called in the help, as in `DIR`; nil for a switch.
  let value: String?
  /// How often it may be given, and whether it takes several values at once.
  let count: Count
  /// What it does, in a sentence.
  let help: String

  /// How often an option may be given.
  enum Count: Sendable {
    /// A second mention is refused. A switch may be repeated all the same: it says nothing new.
    case once
    /// Once for each value.
    case repeated
    /// A second mention is refused, and one takes two words.
    case pair
    /// Like `repeated`, and one mention takes all the words up to the next option.
    case many
  }

  /// An option that, unless told otherwise, is a switch without a letter.
  init(_ name: String, letter: Character? = nil, value: String? = nil, count: Count = .once, help: String) {
    self.name = name
    self.letter = letter
    self.value = value
    self.count = count
    self.help = help
  }

  /// As people type it: `--library DIR`.
  var usage: String {
    let short = letter.map { "-\($0), " } ?? ""
    let more = count == .many ? "..." : ""
    return short + "--\(name)" + (value.map { " \($0)\(more)" } ?? "")
  }
}

extension Option {
  /// Every command has it without listing it.
  static let help = Option("help", letter: "h", help: "Say what the command does and how.")
  /// Read after the folder of `PEERREADY_LIBRARY`; the first of two files of one name counts, unless a digest says
  /// otherwise.
  static let library = Option(
    "library", value: "DIR", count: .repeated,
    help: "Add a folder of questionnaires, laid out as ID/VERSION.json. PEERREADY_LIBRARY does the same.")
  /// Its words are the cases of `OutputFormat`.
  static let format = Option("format", value: "FORMAT", help: "text, markdown or json; text unless asked otherwise.")
  /// Its words are those of `OutputFormat.printed`.
  static let printedFormat = Option(
    "format", value: "FORMAT", help: "text, markdown, html or json; text unless asked otherwise.")
  /// A switch, because scripts ask for nothing else.
  static let json = Option("json", help: "Short for --format json.")
  /// `-` means standard output, as without the option.
  static let output = Option(
    "output", letter: "o", value: "FILE",
    help: "Write to a new file. Nothing is overwritten; the ending .json, .md or .txt chooses the format.")
  /// The same where pages are offered too.
  static let printedOutput = Option(
    "output", letter: "o", value: "FILE",
    help: "Write to a new file. Nothing is overwritten; the ending .json, .md, .html or .txt chooses the format.")
  /// Everything that depends on the day takes it from here, so that it can be said again.
  static let today = Option("today", value: "YYYY-MM-DD", help: "The day to count from; today unless named.")
}
