import Records
import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Everything outside the program that a command may touch, in one value that tests can replace.
package struct Console {
  /// The value of an environment variable.
  package let environment: (String) -> String?
  /// The descriptor that `-` stands for.
  package let input: Int32
  /// Results.
  package let output: ByteSink
  /// All else.
  package let errors: ByteSink
  /// Characters a line of the terminal holds; nil where output goes to a pipe or file.
  package let width: Int?
  /// Today, where the computer is.
  package let today: CivilDate
  /// Where files are read and written.
  package let storage: Storage
  /// What standard input and output are connected to; looked at when asked for.
  package let terminal: () -> Terminal
  /// From the first call on, Ctrl-C and its like can be read from the descriptor given; -1 where they end the process.
  package let interruptions: () -> Int32

  /// A console made of given parts; unless told otherwise, files are those of the computer, and there is no terminal,
  /// and nothing interrupts.
  package init(
    environment: @escaping (String) -> String?, input: Int32, output: ByteSink, errors: ByteSink, width: Int?,
    today: CivilDate, storage: Storage = Storage(), terminal: @escaping () -> Terminal = { .none },
    interruptions: @escaping () -> Int32 = { -1 }
  ) {
    self.environment = environment
    self.input = input
    self.output = output
    self.errors = errors
    self.width = width
    self.today = today
    self.storage = storage
    self.terminal = terminal
    self.interruptions = interruptions
  }

  /// The console of this process.
  package static var ofProcess: Console {
    Console(
      environment: { name in getenv(name).map { String(cString: $0) } },
      input: STDIN_FILENO, output: ByteSink(descriptor: STDOUT_FILENO), errors: ByteSink(descriptor: STDERR_FILENO),
      width: terminalWidth, today: LocalTime.now.date, terminal: { .ofProcess },
      interruptions: { Interruptions.caught() })
  }

  /// At most 80, because longer lines are hard to follow; nil where standard output is not a terminal.
  private static var terminalWidth: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return 80 }
    return min(80, Int(size.ws_col))
  }
}
