import RulesLibrary
import Testing

@testable import Records

/// What a lock says, written and read back.
@Suite struct LockHolderTests {
  private let time = LocalTime("2026-11-21 14:05:33")

  @Test(
    "Whatever the system calls a computer and a person, the lock is read back as it was written",
    arguments: [
      ("anna-laptop", "anna"), ("", ""), ("a: b", "host: c"), ("two\nlines", "tab\tbell\u{7}"), ("Zoë 🌳", "ひと"),
      (String(repeating: "x", count: 500), "\u{202E}evil"), (" ", "\u{2028}"), ("e\u{301}", "\u{E9}"),
    ])
  func roundTrip(_ host: String, _ user: String) throws {
    let holder = LockHolder(host: host, user: user, process: 4711, since: try #require(time))
    #expect(LockHolder(lockText: holder.lockText) == holder)
    #expect(!holder.host.isEmpty && !holder.user.isEmpty)
    #expect(holder.host.unicodeScalars.count <= 100)
    #expect(holder.lockText.count < 1000)
  }

  @Test("Anything else is no lock")
  func refused() throws {
    let holder = LockHolder(host: "here", user: "ann", process: 7, since: try #require(time))
    let sound = holder.lockText
    for length in 0..<sound.count { #expect(LockHolder(lockText: Array(sound[..<length])) == nil) }
    let text = String(decoding: sound, as: UTF8.self)
    let changes = [
      ("process: 7", "process: 0"), ("process: 7", "process: -7"), ("process: 7", "process: 07"),
      ("process: 7", "process: 99999999999"), ("14:05:33", "24:05:33"), ("14:05:33", "14:60:33"), ("14:05", "1:05"),
      ("2026-11-21", "2026-02-30"), ("host", "hosts"), ("host: here", "host:  "), ("user: ann\n", ""),
      ("PeerReady", "Peerready"), ("\n", "\r\n"), ("here", "he\u{7}re"),
    ]
    for (old, new) in changes { #expect(LockHolder(lockText: Array(text.replacing(old, with: new).utf8)) == nil) }
    #expect(LockHolder(lockText: sound + [10]) == nil)
    #expect(LockHolder(lockText: sound + [0xFF]) == nil)
  }

  @Test("A time is read as it is written, and a time of no clock is none") func times() {
    for text in ["2026-11-21 00:00:00", "2026-11-21 23:59:60", "0001-01-01 09:08:07"] {
      #expect(LocalTime(text).map { "\($0)" } == text)
    }
    for text in [
      "2026-11-21", "2026-11-21T00:00:00", "2026-11-21  00:00:00", "2026-11-21 +1:00:00", "2026-11-21 00:00:61",
    ] {
      #expect(LocalTime(text) == nil)
    }
  }
}
