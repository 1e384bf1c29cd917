#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Another program, run to its end, with what it used.
struct ChildProcess {
  private let identifier: pid_t

  /// Starts a program found on the path, its output thrown away, its input from a descriptor. `closing` names
  /// descriptors that it must not hold open. Throws where it does not start.
  init(_ words: [String], input: Int32, closing: [Int32] = []) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    closing.forEach { _ = posix_spawn_file_actions_addclose(&actions, $0) }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var identifier = pid_t()
    guard posix_spawnp(&identifier, words[0], &actions, nil, &arguments, environ) == 0 else {
      throw BenchmarkFailure("\(words[0]) does not start")
    }
    self.identifier = identifier
  }

  /// What a finished program used.
  struct Usage {
    /// User and system time on all cores.
    let cpuSeconds: Double
    /// The most memory it held at once, as the system counts it.
    let peakMebibytes: Double
  }

  /// Waits for the end, which has to be a good one.
  func wait() throws -> Usage {
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(identifier, &status, 0, &usage) == identifier, status == 0 else {
      throw BenchmarkFailure("the program ended with status \(status)")
    }
    let micro = Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    #if canImport(Darwin)
      let peak = Double(usage.ru_maxrss) / 1024 / 1024
    #else
      let peak = Double(usage.ru_maxrss) / 1024
    #endif
    return Usage(cpuSeconds: Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + micro, peakMebibytes: peak)
  }
}
