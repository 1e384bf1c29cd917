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

  /// A console made of given parts; files are those of the computer unless told otherwise.
  package init(
    environment: @escaping (String) -> String?, input: Int32, output: ByteSink, errors: ByteSink, width: Int?,
    today: CivilDate, storage: Storage = Storage()
  ) {
    self.environment = environment
    self.input = input
    self.output = output
    self.errors = errors
    self.width = width
    self.today = today
    self.storage = storage
  }

  /// The console of this process.
  package static var ofProcess: Console {
    Console(
      environment: { name in getenv(name).map { String(cString: $0) } },
      input: STDIN_FILENO, output: ByteSink(descriptor: STDOUT_FILENO), errors: ByteSink(descriptor: STDERR_FILENO),
      width: terminalWidth, today: localToday)
  }

  /// At most 80, because longer lines are hard to follow; nil where standard output is not a terminal.
  private static var terminalWidth: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return 80 }
    return min(80, Int(size.ws_col))
  }

  private static var localToday: CivilDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let date = CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return date ?? CivilDate.epoch
  }
}
