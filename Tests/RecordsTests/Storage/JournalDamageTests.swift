import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Journals that were cut off, damaged or changed from outside: what is sound counts, and nothing is hidden.
@Suite struct JournalDamageTests {
  private let storage = Storage()
  private static let head = #"{"assessment":{"n":0},"format":"peerready/journal","formatVersion":1}"# + "\n"
  private static let one = #"{"set":["n"],"to":1}"# + "\n"
  private static let two = #"{"set":["m"],"to":2}"# + "\n"

  @Test(
    "A last line that is no answer, or not there to its end, is told with its text and cut off",
    arguments: [
      #"{"set":["n"],"to":2}"#, "{", "\u{0}\u{0}\u{0}", "\n", "x\n", "[]\n", "{}\n", #"{"set":[],"to":1}"# + "\n",
      #"{"set":["a","b","c","d","e","f","g","h","i"],"to":1}"# + "\n", #"{"set":["n"]}"# + "\n",
      #"{"set":["n"],"to":1,"by":"me"}"# + "\n", #"{"set":["n","inside"],"to":1}"# + "\n",
      #"{"set":"n","to":1}"# + "\n", #"{"set":["n"],"to":1e999}"# + "\n", #"{"set":["n"],"to":1} {}"# + "\n",
    ])
  func lastLine(_ text: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write((Self.head + Self.one + text).utf8, to: "draft")
    var (journal, replay) = try Journal.resume(path, in: storage)
    #expect(replay.record == ["n": .decimal(units: 1, places: 0)])
    #expect(replay.answers == 1 && replay.faults.isEmpty)
    #expect(replay.remnant?.text == (text.hasSuffix("\n") ? String(text.dropLast()) : text))
    #expect(replay.remnant?.finding.place.line == 3)
    #expect(try folder.text("draft") == Self.head + Self.one)
    try journal.append(JournalEntry(set: ["m"], to: 2))
    journal.close()
    #expect(try folder.text("draft") == Self.head + Self.one + Self.two)
  }

  @Test("A line in the middle that is no answer is told by its number; all others count, and it stays") func middle()
    throws
  {
    let folder = try TemporaryFolder()
    let text = Self.head + "{\n" + Self.one + "\n" + Self.two
    let path = try folder.write(text.utf8, to: "draft")
    var (journal, replay) = try Journal.resume(path, in: storage)
    #expect(replay.faults.map(\.place.line) == [2, 4])
    #expect(replay.answers == 2 && replay.remnant == nil)
    try journal.append(JournalEntry(set: ["n"], to: 3))
    journal.close()
    let after = try Journal.replay(path, in: storage)
    #expect(String(decoding: JSONWriter.compact(after.record), as: UTF8.self) == #"{"m":2,"n":3}"# + "\n")
    #expect(after.faults.map(\.place.line) == [2, 4])
    #expect(try folder.text("draft")?.hasPrefix(text) == true)
  }

  @Test("Looking into a journal changes nothing") func looking() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write((Self.head + "{").utf8, to: "draft")
    #expect(try Journal.replay(path, in: storage).remnant?.text == "{")
    #expect(try folder.text("draft") == Self.head + "{")
    #expect(try folder.names() == ["draft"])
  }

  @Test(
    "A first line that is no head is told, and the file stays as it is",
    arguments: [
      "", "\n", "{}\n", "x\n", String(Self.head.dropLast()), Self.one + Self.head,
      #"{"assessment":[],"format":"peerready/journal","formatVersion":1}"# + "\n",
      #"{"assessment":{},"format":"peerready/plan","formatVersion":1}"# + "\n",
      #"{"assessment":{},"format":"peerready/journal","formatVersion":2}"# + "\n",
      #"{"assessment":{},"format":"peerready/journal","formatVersion":1,"more":1}"# + "\n",
      #"{"format":"peerready/journal","formatVersion":1}"# + "\n",
    ])
  func firstLine(_ text: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(text.utf8, to: "draft")
    let fault = #expect(throws: StorageFault.self) { try Journal.resume(path, in: storage) }
    guard case .journalHead(path, let findings)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(findings.map(\.place.line) == [1])
    #expect(try folder.text("draft") == text)
    #expect(try folder.names() == ["draft"])
  }

  @Test("A line longer than any the tool writes is no answer") func longLine() throws {
    let line = #"{"set":["n"],"to":""# + String(repeating: "x", count: Journal.longestLine) + "\"}\n"
    let replay = try JournalReplay(Array((Self.head + line + Self.one).utf8), path: "")
    #expect(replay.faults.map(\.place.line) == [2])
    #expect(replay.answers == 1)
  }

  @Test("Hundreds of thousands of answers under ever new keys are read in one go") func manyKeys() throws {
    let lines = (0..<100_000).map { #"{"set":["a","k\#($0)"],"to":1}"# + "\n" }
    let replay = try JournalReplay(Array((Self.head + lines.joined()).utf8), path: "")
    #expect(replay.answers == 100_000)
  }

  @Test("Any bytes give a replay or a fault, and what counts is what stays", arguments: 0..<20)
  func hostile(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sound = Array((Self.head + Self.one + Self.two + Self.one).utf8)
    for _ in 0..<200 {
      var bytes = sound
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
        }
      }
      guard let replay = try? JournalReplay(bytes, path: "") else { continue }
      let again = try JournalReplay(Array(bytes[..<replay.soundLength]), path: "")
      let told = again.faults + (again.remnant.map { [$0.finding] } ?? [])
      #expect(again.record == replay.record && told == replay.faults)
    }
  }

  @Test("A file of the same bytes in the journal's place is gone on with") func samePutThere() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.head.utf8, to: "draft")
    var journal = try Journal.resume(path, in: storage).journal
    for text in [Self.head, Self.head + Self.one] {
      try folder.write(text.utf8, to: "theirs")
      try #require(rename("\(folder.path)/theirs", path) == 0)
      try journal.append(JournalEntry(set: ["n"], to: 1))
    }
    journal.close()
    #expect(try folder.text("draft") == Self.head + Self.one + Self.one)
    #expect(try folder.names() == ["draft"])
  }

  @Test(
    "Another file in the journal's place is left alone; the whole journal goes beside it", arguments: [true, false])
  func otherPutThere(_ isGone: Bool) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.head.utf8, to: "draft.jsonl")
    var journal = try Journal.resume(path, in: storage).journal
    if isGone {
      try #require(unlink(path) == 0)
    } else {
      try folder.write((Self.head + Self.two).utf8, to: "draft.jsonl")
    }
    let fault = #expect(throws: StorageFault.self) { try journal.append(JournalEntry(set: ["n"], to: 1)) }
    guard case .changedMeanwhile(path, let copy)? = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(try RegularFile.read(copy, limit: 1000) == Array((Self.head + Self.one).utf8))
    #expect(try folder.text("draft.jsonl") == (isGone ? nil : Self.head + Self.two))
    #expect(throws: StorageFault.journalTorn(path: path)) { try journal.append(JournalEntry(set: ["n"], to: 1)) }
    journal.close()
    #expect(try folder.names().count == (isGone ? 1 : 2))
  }
}
