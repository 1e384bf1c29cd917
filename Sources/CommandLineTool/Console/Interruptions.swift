#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C, a wish to end, and a terminal that closes, turned into something that can be waited for beside the keyboard.
package enum Interruptions {
  /// The two ends of a pipe into which each of the signals writes a byte; -1 where the system has none to give.
  private static let pipe: (read: Int32, write: Int32) = {
    var ends: [Int32] = [-1, -1]
    guard makePipe(&ends) == 0 else { return (-1, -1) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }()

  /// From now on the first Ctrl-C, and the first of the other signals, can be read from the descriptor given instead of ending the
  /// process. The second ends it at once, whatever it is doing. A signal that whoever started the process had it ignore stays
  /// ignored.
  package static func caught() -> Int32 {
    guard pipe.read >= 0 else { return -1 }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let former = signal(number, take)
      if former.map(isIgnoring) == true { signal(number, SIG_IGN) }
    }
    return pipe.read
  }

  private static let take: @convention(c) (Int32) -> Void = { number in
    signal(number, SIG_DFL)
    var byte: UInt8 = 0
    _ = write(Interruptions.pipe.write, &byte, 1)
  }

  private static func isIgnoring(_ handler: @convention(c) (Int32) -> Void) -> Bool {
    unsafeBitCast(handler, to: Int.self) == 1
  }

  private static func makePipe(_ ends: inout [Int32]) -> Int32 {
    #if canImport(Glibc)
      Glibc.pipe(&ends)
    #elseif canImport(Musl)
      Musl.pipe(&ends)
    #else
      Darwin.pipe(&ends)
    #endif
  }
}
