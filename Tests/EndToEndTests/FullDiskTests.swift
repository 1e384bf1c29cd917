import Foundation
import TestSupport
import Testing

/// Results that cannot be written.
@Suite struct FullDiskTests {
  @Test(
    "Standard output that is full is status 74 and a sentence",
    .enabled(if: FileManager.default.isWritableFile(atPath: "/dev/full")))
  func full() throws {
    let process = Process()
    let errors = Pipe()
    process.executableURL = try Tool().executable
    process.arguments = ["show", "small-garden", "--library", SmallGarden.library]
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    #expect(said.hasPrefix("Error: the disk of \"standard output\" is full."))
  }
}
