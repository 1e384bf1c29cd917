import Foundation
import TestSupport

#if canImport(Glibc)
  import Glibc
#endif

/// The real executable at a terminal of its own, where what it shows can be read, and typed to as by hand.
final class PseudoTerminal {
  /// The process, which leads a session of its own, so that Ctrl-C and closing the terminal reach it.
  let process: pid_t
  /// All that was shown since the beginning, without carriage returns.
  private(set) var shown: [UInt8] = []
  /// What was shown since something was typed last.
  var news: String { String(decoding: shown[mark...], as: UTF8.self) }
  private var mark = 0
  private var terminal: Int32
  private var status: Int32?

  /// Starts the executable in a folder, in a window of so many columns. Its environment has nothing else in it than what is given.
  init(_ words: [String], in folder: String, columns: Int, environment: [String: String]) throws {
    var (end, other): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&end, &other, &name, nil, &size) == 0 else { throw NotStarted(number: errno) }
    _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    defer { close(other) }
    terminal = end
    let executable = try Tool().executable.path
    var (actions, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // of the session of its own, the C header has the number and no name that Swift can see; threads of the tests hold back signals
    posix_spawnattr_setflags(&attributes, Int16(0x80 | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
    for stream in [STDOUT_FILENO, STDERR_FILENO] { posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, stream) }
    let arguments =
      (["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, executable] + words).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process: pid_t = 0
    let number = posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, variables)
    self.process = process
    guard number == 0 else { throw NotStarted(number: number) }
  }

  deinit {
    hangUp()
    if status == nil {
      kill(process, SIGKILL)
      _ = try? wait()  // it is gone, one way or the other
    }
  }

  /// Types bytes, as they are.
  func type(_ bytes: [UInt8]) {
    mark = shown.count
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Closes the terminal, as when a window is closed.
  func hangUp() {
    if terminal >= 0 { close(terminal) }
    terminal = -1
  }

  /// Makes the window so many columns wide.
  func resize(to columns: Int) {
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Reads until what is shown after what was typed last ends with some text.
  func wait(untilItEndsWith text: String) throws {
    while !news.hasSuffix(text) { guard try read() else { throw Gone(wanted: text, shown: screen) } }
  }

  /// Reads to the end; gives the exit status, or the signal as a negative number.
  @discardableResult func wait() throws -> Int32 {
    while terminal >= 0, try read() {}
    if let status { return status }
    var state: Int32 = 0
    while waitpid(process, &state, 0) < 0 && errno == EINTR {}
    let ended = state & 0x7F == 0 ? state >> 8 & 0xFF : -(state & 0x7F)
    status = ended
    return ended
  }

  /// What was shown, as text.
  var screen: String { String(decoding: shown, as: UTF8.self) }

  /// Waits for something to be shown; false at the end. Gives up where nothing comes for a minute, so that a fault fails instead of
  /// waiting for ever.
  private func read() throws -> Bool {
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 60_000) == 1 else { throw Silent(shown: screen) }
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(terminal, &chunk, chunk.count)
    guard count > 0 else { return false }
    shown += chunk[..<count].filter { $0 != UInt8(ascii: "\r") }
    return true
  }

  /// The system's reason why there is no terminal or no process.
  struct NotStarted: Error {
    let number: Int32
  }

  /// The process ended before it showed what was waited for.
  struct Gone: Error {
    let wanted: String
    let shown: String
  }

  /// Nothing came for a minute.
  struct Silent: Error {
    let shown: String
  }
}
