import Records
import Reports
import RulesLibrary

/// One command: a single value that the help and the dispatch are made from.
struct Command: Sendable {
  /// As people type it.
  let name: String
  /// What it does, in a sentence of the command list.
  let summary: String
  /// What follows its name, as in `FILE [ITEM]`.
  let words: String
  /// A command line to copy, with what it gives.
  let example: String
  /// More for its own help page; may be empty.
  let details: String
  /// In the order of its help page; `--help` is the last.
  let options: [Option]
  /// Does it and says how it ended. Throws `UsageFault`, `Failure` or a fault of reading; `Failure.init(any:)` takes
  /// them all.
  let run: @Sendable (Invocation) throws -> ExitStatus

  /// A command with the options listed and `--help`.
  init(
    _ name: String, summary: String, words: String, example: String, details: String = "", options: [Option],
    run: @escaping @Sendable (Invocation) throws -> ExitStatus
  ) {
    self.name = name
    self.summary = summary
    self.words = words
    self.example = example
    self.details = details
    self.options = options + [.help]
    self.run = run
  }
}

extension Command {
  /// Every command there is, in the order of the help.
  static let all: [Command] = [
    .list, .show, .check, .new, .wizard, .score, .explain, .plan, .review, .compare, .trend, .combine, .report,
    .appraise, .migrate, .initialise, .status, .unlock, .doctor,
  ]
}

/// One command as it was called.
struct Invocation {
  /// What was typed after the command's name. A variable, because asking for the words may move one.
  var arguments: Arguments
  /// Everything outside the program.
  let console: Console

  /// The files and standard input of this call.
  var input: Input { Input(console: console) }

  /// The folders of questionnaires that were added.
  var libraryFolders: [String] {
    (console.environment("PEERREADY_LIBRARY").map { $0.isEmpty ? [] : [$0] } ?? []) + arguments.all(.library)
  }

  /// The built-in questionnaires with the folders that were added.
  func library() throws(Failure) -> Library {
    do {
      return try Library(folders: libraryFolders)
    } catch {
      let failure = Failure(reading: error)
      throw Failure(failure.status, failure.messages.map { "the folder of --library or PEERREADY_LIBRARY: \($0)" })
    }
  }

  /// The questionnaire that people named.
  func name(_ word: String) throws(Failure) -> QuestionnaireName {
    guard let name = QuestionnaireName(word) else {
      throw Failure(
        .usage, ["\"\(word)\" does not name a questionnaire; write it as in imroc-checklist or imroc-checklist@1.0.0"])
    }
    return name
  }

  /// A date that people typed.
  func date(_ option: Option) throws(UsageFault) -> CivilDate? {
    guard let text = arguments.value(option) else { return nil }
    guard let date = CivilDate(text) else {
      throw .badValue(text, option: "--\(option.name)", wanted: "a day of the calendar, as in 2026-11-21")
    }
    return date
  }

  /// The day to count from.
  func today() throws(UsageFault) -> CivilDate { try date(.today) ?? console.today }

  /// A whole number that people typed.
  func number(_ option: Option, in range: ClosedRange<Int>) throws(UsageFault) -> Int? {
    guard let text = arguments.value(option) else { return nil }
    let isDigits = !text.isEmpty && text.utf8.count <= 6 && text.utf8.allSatisfy { (48...57).contains($0) }
    guard isDigits, let number = Int(text), range.contains(number) else {
      throw .badValue(
        text, option: "--\(option.name)", wanted: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// Names the next command for a file, on standard error, with the libraries that were named; what came from standard
  /// input has no name to go on with, and after a failed write there is nothing to go on from.
  func suggest(for path: String, _ words: (String) -> String) {
    if path != "-" { suggest(words(shellWord(path))) }
  }

  /// Names the next command, on standard error; after a failed write there is nothing to go on from.
  func suggest(_ command: String) {
    console.output.flush()
    guard console.output.errorNumber == nil else { return }
    console.errors.write("Next: \(VisibleText.of(command))\n")
  }

  /// A path as a shell takes it, with the libraries that were named.
  func shellWord(_ path: String) -> String {
    let libraries = arguments.all(.library).map { " --library \(ShellWord.quoted($0))" }.joined()
    return ShellWord.quoted(path) + libraries
  }
}
