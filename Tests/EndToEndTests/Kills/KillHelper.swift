import Foundation
import TestSupport

#if canImport(Glibc)
  import Glibc
#endif

/// One process of the kill helper, from its start to its end. What it prints goes to a file, which a kill does not touch.
final class KillHelper {
  private let process: pid_t
  private let output: String

  /// Starts it.
  init(_ words: [String], in folder: TemporaryFolder, name: String) throws {
    output = "\(folder.path)/\(name)"
    let executable = try Tool().executable.deletingLastPathComponent().appendingPathComponent("kill-helper").path
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    let arguments = ([executable] + words).map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    let status = posix_spawn(&process, executable, &actions, nil, arguments, environ)
    guard status == 0 else { throw NotStarted(number: status) }
    self.process = process
  }

  /// The numbers it has printed so far, each of them certain.
  func acknowledged() throws -> [Int] {
    let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""  // not there before it has started
    let whole = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return whole.compactMap { Int($0) }
  }

  /// Lets it print its first number, or end; then waits some microseconds more.
  func letWork(_ microseconds: Int) throws {
    var rounds = 0
    while try acknowledged().isEmpty, rounds < 20_000 {
      usleep(500)
      rounds += 1
    }
    usleep(useconds_t(microseconds))
  }

  /// Kills it, unless it has ended, and waits until it is gone.
  func kill() {
    _ = Glibc.kill(process, SIGKILL)
    _ = wait()
  }

  /// Waits until it has ended; gives its exit status, nil where it was killed.
  @discardableResult func wait() -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  /// The system's reason why there is no process.
  struct NotStarted: Error {
    let number: Int32
  }
}
