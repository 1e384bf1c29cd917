import Foundation
import TestSupport

/// The real executable, as it stands beside the tests.
struct Tool {
  /// What a run left behind.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Where the executable is.
  let executable: URL
  /// Where it runs.
  var folder = Repository.root
  /// All that it finds in its environment.
  var environment: [String: String] = [:]

  /// The executable of this build.
  init() throws {
    let bundles = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }.map(\.bundleURL)
    let places = (bundles + [URL(fileURLWithPath: CommandLine.arguments[0])]).map {
      $0.deletingLastPathComponent().appendingPathComponent("peerready")
    }
    guard let found = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      throw Missing(places: places.map(\.path))
    }
    executable = found
  }

  /// Another copy of the executable.
  init(_ executable: URL) { self.executable = executable }

  /// Runs it to its end. Both streams go to files, so that no pipe can fill up and make it wait; without `input` there is
  /// nothing to read.
  func run(_ words: [String], input: String? = nil) throws -> Result {
    let files = try TemporaryFolder()
    let output = try handle(files.write([], to: "output"))
    let errors = try handle(files.write([], to: "errors"))
    let process = Process()
    process.executableURL = executable
    process.arguments = words
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = try input.map { try handle(files.write($0.utf8, to: "input")) } ?? FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit else { throw Killed(signal: process.terminationStatus, words: words) }
    return Result(
      status: process.terminationStatus, output: try text(of: "output", in: files),
      errors: try text(of: "errors", in: files))
  }

  private func handle(_ path: String) throws -> FileHandle { try FileHandle(forUpdating: URL(fileURLWithPath: path)) }

  private func text(of name: String, in files: TemporaryFolder) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(files.path)/\(name)")), as: UTF8.self)
  }

  /// The build has no executable where the tests look for it.
  struct Missing: Error {
    let places: [String]
  }

  /// The run ended by a signal: it crashed.
  struct Killed: Error {
    let signal: Int32
    let words: [String]
  }
}
