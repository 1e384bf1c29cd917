import Records
import TestSupport
import Testing

@testable import CommandLineTool

/// `unlock`: whose lock it is, and whether it goes.
@Suite struct UnlockCommandTests {
  @Test("Nothing to unlock is said plainly") func free() throws {
    let folder = try TemporaryFolder()
    let run = try Run(["unlock", "\(folder.path)/a.json"])
    #expect(run.status == .fine)
    #expect(run.output == "There is nothing to unlock: there is no \"\(folder.path)/a.json.lock\".\n")
  }

  @Test("A lock of another computer stays, and its holder is named; --force takes it away") func held() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{}".utf8, to: "my file.json")
    try folder.write(holder("desk 7").lockText, to: "my file.json.lock")
    let refused = try Run(["unlock", path])
    #expect(refused.status == .locked)
    #expect(
      refused.errors
        == "Error: ann has been at work on the computer desk 7 since 2026-11-21 12:00:00, and may still be. "
        + "Ask there first. If nobody is at work on it any more: peerready unlock '\(path)' --force\n")
    let forced = try Run(["unlock", "\(path).lock", "--force"])
    #expect(forced.status == .fine)
    #expect(forced.output.hasPrefix("The lock is gone. ann has been at work on the computer desk 7 since"))
    #expect(try Run(["unlock", path]).output.hasPrefix("There is nothing to unlock"))
  }

  @Test("A lock of a process of this computer that has ended goes at once") func stale() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{}".utf8, to: "a.json")
    // the largest number that a process can have, and none has
    try folder.write(holder(Storage().holder.host, process: .max).lockText, to: "a.json.lock")
    let run = try Run(["unlock", path])
    #expect(run.status == .fine)
    #expect(run.output.hasSuffix("since 2026-11-21 12:00:00, and that has ended.\n"))
  }

  @Test("One that does not say whose it is stays too") func unreadable() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([], to: "a.json.lock")
    let run = try Run(["unlock", path])
    #expect(run.status == .locked)
    #expect(run.errors.contains("does not say whose lock it is. Ask the others first."))
    #expect(try Run(["unlock", path, "--force"]).output == "The lock is gone. It did not say whose it was.\n")
  }

  @Test("What somebody wrote into a lock cannot move the cursor") func hostile() throws {
    let folder = try TemporaryFolder()
    let text =
      "PeerReady is at work on the file of this name without .lock.\nhost: \u{1B}[2J\nuser: a\nprocess: 1\n"
      + "since: 2026-11-21 12:00:00\n"
    let path = try folder.write(text.utf8, to: "a.json.lock")
    #expect(try !Run(["unlock", path]).errors.contains("\u{1B}"))
    #expect(try !Run(["doctor", folder.path]).output.contains("\u{1B}"))
  }

  private func holder(_ host: String, process: Int32 = 7) throws -> LockHolder {
    LockHolder(host: host, user: "ann", process: process, since: try #require(LocalTime("2026-11-21 12:00:00")))
  }
}
