import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `score` on the example from start to finish, against an empty Swift program that imports FoundationEssentials.
struct StartBenchmark {
  /// The tool is started, and the example read, from here.
  let places: Places

  /// Builds the empty program, takes turns forty times, and prints the ratio of the medians.
  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "peerready-benchmark-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }  // a folder left behind is no failure of the measurement
    let source = folder.appending(path: "empty.swift")
    let empty = folder.appending(path: "empty").path
    try Data("import FoundationEssentials\n".utf8).write(to: source)
    _ = try ChildProcess(["swiftc", "-O", source.path, "-o", empty], input: STDIN_FILENO).wait()
    var ours: [Double] = []
    var theirs: [Double] = []
    for _ in 0..<40 {
      ours.append(try milliseconds([places.tool, "score", "--json", places.example]))
      theirs.append(try milliseconds([empty]))
    }
    print("Start to finish of score on the example:")
    print("  here            \(rounded(median(ours))) ms")
    print("  empty program   \(rounded(median(theirs))) ms, importing FoundationEssentials")
    print("  ratio           \(rounded(median(ours) / median(theirs))) (promised: under 2)")
  }

  private func milliseconds(_ words: [String]) throws -> Double {
    try seconds { _ = try ChildProcess(words, input: STDIN_FILENO).wait() } * 1000
  }
}
