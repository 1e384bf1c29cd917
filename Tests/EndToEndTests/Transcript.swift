import TestSupport

/// One file of `Transcripts`: runs of the tool with all that is typed and all that has to come back.
///
/// `$ peerready WORDS` opens a run; `$ cp FILE COPY` stands for what people do with files by hand. `<` begins a line of standard
/// input, `>` one of standard output, `!` one of standard error, and `= STATUS` ends it. A line `> ...` or `! ...` stands for any
/// number of lines. `{TMP}` is a folder that the runs of one file share and that is empty at first. Lines that begin with `#` say
/// something to the reader.
struct Transcript {
  /// One run.
  struct Run {
    var words: [String]
    /// Nil where the run has nothing to read.
    var input: String?
    var output: [String] = []
    var errors: [String] = []
    var status: Int32?
  }

  let runs: [Run]

  /// Reads a transcript.
  init(_ text: String, folder: String) throws {
    var runs: [Run] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let mark = line.first, mark != "#" else { continue }
      let rest = String(line.dropFirst(line.dropFirst().first == " " ? 2 : 1)).replacing("{TMP}", with: folder)
      if mark == "$" {
        runs.append(Run(words: Self.words(rest)))
      } else {
        guard !runs.isEmpty, runs[runs.count - 1].take(mark, rest) else { throw Unreadable(line: number + 1) }
      }
    }
    let isWhole = runs.allSatisfy { $0.status != nil && ["peerready", "cp"].contains($0.words.first) }
    guard isWhole else { throw Unreadable(line: 0) }
    self.runs = runs
  }

  /// A line that is no part of a transcript; line 0 where a run has no end or is not of this tool.
  struct Unreadable: Error {
    let line: Int
  }

  /// Words as a shell splits them, with single and double quotes and nothing else.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      switch (character, quote) {
      case (let mark, let open?) where mark == open: quote = nil
      case ("'", nil), ("\"", nil):
        quote = character
        word = word ?? ""
      case (" ", nil):
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}

extension Transcript.Run {
  /// Adds a line to what its mark stands for; false for a mark that is not known.
  fileprivate mutating func take(_ mark: Character, _ rest: String) -> Bool {
    switch mark {
    case "<": input = (input ?? "") + rest + "\n"
    case ">": output.append(rest)
    case "!": errors.append(rest)
    case "=":
      status = Int32(rest)
      return status != nil
    default: return false
    }
    return true
  }
}
