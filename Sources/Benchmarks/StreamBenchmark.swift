import Records
import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many assessments a second `score --jsonl` scores on one core, and whether its memory grows with their number.
struct StreamBenchmark {
  /// The tool is started, and the example read, from here.
  let places: Places

  /// Ten thousand lines, then a million of the same.
  func run() throws {
    let line = try oneLine()
    print("Scoring through score --jsonl, lines of \(line.count) bytes:")
    let few = try score(10_000, line)
    let many = try score(1_000_000, line)
    print("  ratio           memory \(rounded(many.peakMebibytes / few.peakMebibytes)) (promised: 1.0)")
  }

  /// The example on one line: a line feed and the indent after it are never part of a string.
  private func oneLine() throws -> [UInt8] {
    let bytes = try RegularFile.read(places.example, limit: Assessment.limit)
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { $0.drop { $0 == UInt8(ascii: " ") } }
    return Array(lines.joined()) + [UInt8(ascii: "\n")]
  }

  private func score(_ count: Int, _ line: [UInt8]) throws -> ChildProcess.Usage {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw BenchmarkFailure("no pipe") }
    let child = try ChildProcess([places.tool, "score", "--jsonl", "-"], input: ends[0], closing: [ends[1]])
    close(ends[0])
    let batch = Array(repeatElement(line, count: 100).joined())
    for _ in 0..<count / 100 {
      guard Descriptor.write(batch, to: ends[1]) == nil else { throw BenchmarkFailure("the tool stopped reading") }
    }
    close(ends[1])
    let usage = try child.wait()
    print(
      "  \(count) lines: \(Int(Double(count) / usage.cpuSeconds)) a second of one core, peak \(rounded(usage.peakMebibytes)) MiB"
    )
    return usage
  }
}
