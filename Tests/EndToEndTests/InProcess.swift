import CommandLineTool
import RulesLibrary
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A run inside the test, for hundreds of them. The small garden is at hand.
struct InProcess {
  let status: Int32
  let output: String
  let errors: String

  /// Runs a command line with some bytes as its standard input.
  init(_ words: [String], input: [UInt8]) throws {
    let folder = try TemporaryFolder()
    let descriptor = open(try folder.write(input, to: "input"), O_RDONLY)
    defer { close(descriptor) }
    let (output, errors) = (ByteSink(descriptor: nil), ByteSink(descriptor: nil))
    let console = Console(
      environment: { $0 == "PEERREADY_LIBRARY" ? SmallGarden.library : nil }, input: descriptor, output: output,
      errors: errors, width: nil, today: .epoch)
    status = CommandLineTool.run(words, console: console).rawValue
    self.output = output.text
    self.errors = errors.text
  }
}
