import Records
import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `doctor`: what works here, and what to do where something does not.
@Suite struct DoctorCommandTests {
  @Test("In an ordinary folder everything that is needed works, and nothing is left there") func ordinary() throws {
    let folder = try TemporaryFolder()
    let run = try Run(["doctor", folder.path])
    #expect(run.status == .fine)
    #expect(run.output.contains("Everything that is needed works."))
    #expect(run.errors.isEmpty)
    #expect(try Folder.names(in: folder.path).filter { !$0.hasPrefix(".") || $0.hasPrefix(".peerready") } == [])
  }

  @Test("Each check has its id and its state, in order") func ids() throws {
    let folder = try TemporaryFolder()
    let states = try states(["doctor", folder.path])
    #expect(
      states.map(\.id) == [
        "version", "folder", "writing", "replacing", "locking", "taking-over", "second-names", "durability", "names",
        "input",
        "output", "encoding", "library", "library-folder",
      ])
    #expect(states.filter { $0.state != "ok" }.map(\.id) == ["input", "output", "encoding"])
  }

  @Test("A folder that is not there, and a file in its place, do not work") func noFolder() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write([], to: "file")
    for path in ["\(folder.path)/missing", file] {
      let run = try Run(["doctor", path])
      #expect(run.status == .gateFailed)
      #expect(run.output.contains("One thing does not work."))
      #expect(run.output.contains("Not working"))
    }
  }

  @Test(
    "Whatever a disk cannot do is told, with what to do",
    arguments: [
      ("link", EPERM, "second-names", "worth-knowing"), ("link", EIO, "second-names", "not-working"),
      ("hold", ENOLCK, "taking-over", "worth-knowing"), ("rename", EIO, "replacing", "not-working"),
      ("open folder", EINVAL, "durability", "worth-knowing"), ("open folder", EIO, "durability", "not-working"),
      ("make", EACCES, "writing", "not-working"), ("make", ENOSPC, "writing", "not-working"),
      ("make", EROFS, "writing", "not-working"),
    ])
  func disk(_ call: String, _ number: Int32, _ id: String, _ state: String) throws {
    let folder = try TemporaryFolder()
    let states = try states(["doctor", folder.path], storage: Storage(failing(call, number)))
    #expect(states.contains { $0.id == id && $0.state == state && $0.hasAdvice })
    #expect(states.contains { $0.state == "not-working" } == (state == "not-working"))
  }

  @Test("A disk on which two have one lock, or bytes come back as others, does not work") func misleading() throws {
    let folder = try TemporaryFolder()
    var system = FileSystem.real
    system.read = { [read = system.read] path, limit throws(FileFault) in
      var found = try read(path, limit)
      if !found.bytes.isEmpty { found.bytes[0] ^= 1 }
      return found
    }
    let bad = try states(["doctor", folder.path], storage: Storage(system)).filter { $0.state == "not-working" }
    #expect(bad.map(\.id) == ["writing"])
    system = .real
    system.link = { [rename = system.rename] old, new throws(SystemFault) in try rename(old, new) }
    system.read = { [read = system.read] path, limit throws(FileFault) in
      if path.hasSuffix(".lock") { throw FileFault(path: path, reason: .missing) }
      return try read(path, limit)
    }
    let two = try states(["doctor", folder.path], storage: Storage(system)).filter { $0.state == "not-working" }
    #expect(two.map(\.id) == ["locking"])
  }

  @Test("What crashes and others left in the folder is told") func leftovers() throws {
    let folder = try TemporaryFolder()
    try folder.write([], to: ".peerready-1a2b.tmp")
    try folder.write([], to: "a.json.lock")
    let time = try #require(LocalTime("2026-11-21 12:00:00"))
    try folder.write(
      LockHolder(host: Storage().holder.host, user: "ann", process: .max, since: time).lockText, to: "b.json.lock")
    try folder.write(LockHolder(host: "far", user: "ben", process: 1, since: time).lockText, to: "c.json.lock")
    try folder.write([], to: "d.copy-from-far-2026-11-21-120000.json")
    try folder.write([], to: "d.json.bak")
    let run = try Run(["doctor", folder.path, "--json"])
    #expect(run.status == .fine)
    let told = try states(["doctor", folder.path]).map(\.id).filter { ["leftover", "lock", "copy"].contains($0) }
    #expect(told == ["leftover", "lock", "leftover", "lock", "copy"])
    #expect(run.output.contains("ben has been at work on the computer far since 2026-11-21 12:00:00."))
  }

  @Test("Terminals are told apart, and so is how wide they are")
  func terminals() throws {
    let folder = try TemporaryFolder()
    let expected: [(Terminal, String)] = [
      (Terminal(hasInput: true, hasOutput: true, columns: 80, longestLine: 4095), "input ok, output ok, typing ok"),
      (Terminal(hasInput: true, hasOutput: true, columns: nil, longestLine: 1024), "input ok, output ok, typing ok"),
      (
        Terminal(hasInput: false, hasOutput: true, columns: 39, longestLine: 1024),
        "input worth-knowing, output worth-knowing"
      ),
      (
        Terminal(hasInput: true, hasOutput: false, columns: nil, longestLine: 1),
        "input ok, output worth-knowing, typing ok"
      ),
    ]
    for (terminal, words) in expected {
      let states = try states(["doctor", folder.path], terminal: terminal)
      let found = states.filter { ["input", "output", "typing"].contains($0.id) }.map { "\($0.id) \($0.state)" }
      #expect(found.joined(separator: ", ") == words)
    }
  }

  @Test(
    "The first language setting that says anything counts",
    arguments: [
      ([:], "worth-knowing"), (["LANG": "en_GB.UTF-8"], "ok"), (["LANG": "en_GB.utf8"], "ok"),
      (["LC_ALL": "C"], "worth-knowing"),
      (["LC_ALL": "C", "LANG": "en_GB.UTF-8"], "worth-knowing"), (["LC_ALL": "", "LC_CTYPE": "UTF-8"], "ok"),
      (["LANG": "en_GB.ISO-8859-1"], "worth-knowing"),
    ])
  func encoding(_ environment: [String: String], _ state: String) throws {
    let folder = try TemporaryFolder()
    let states = try states(["doctor", folder.path], environment: environment)
    #expect(states.first { $0.id == "encoding" }?.state == state)
  }

  @Test("A folder of questionnaires that cannot be read, and what is overlooked in one, are told") func libraries()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write("{".utf8, to: "broken/tea-room/1.0.0.json")
    try folder.write(
      Repository.text(of: "Tests/EndToEndTests/Library/small-garden/1.0.0.json").utf8, to: "odd/1.0.0.json")
    let words = [
      "doctor", folder.path, "--library", "\(folder.path)/broken", "--library", "\(folder.path)/odd", "--library",
      "nowhere",
    ]
    let run = try Run(words, environment: [:])
    #expect(run.status == .gateFailed)
    #expect(run.output.contains("1 of the 1 questionnaires in the folder \"\(folder.path)/broken\" cannot be read."))
    let found = try states(words).filter { $0.id.hasPrefix("library") || $0.id == "overlooked" }.map {
      "\($0.id) \($0.state)"
    }
    #expect(
      found == [
        "library ok", "library-folder not-working", "library-folder ok", "overlooked worth-knowing",
        "library-folder not-working",
      ])
  }

  /// One row of the result.
  private struct Row {
    let id: String
    let state: String
    let hasAdvice: Bool
  }

  private func states(
    _ words: [String], environment: [String: String]? = nil, storage: Storage = Storage(), terminal: Terminal = .none
  ) throws -> [Row] {
    let output = ByteSink(descriptor: nil)
    let console = Console(
      environment: { (environment ?? ["PEERREADY_LIBRARY": words.count == 2 ? SmallGarden.library : ""])[$0] },
      input: -1,
      output: output, errors: ByteSink(descriptor: nil), width: nil, today: .epoch, storage: storage,
      terminal: { terminal })
    _ = CommandLineTool.run(words + ["--json"], console: console)
    let root = try JSONDocument(parsing: Array(output.text.utf8)).root
    return try JSONFields(ofAny: root).required("checks").elements().map { row in
      let fields = try JSONFields(row, known: ["id", "state", "finding", "advice"])
      return Row(
        id: try fields.required("id").string(), state: try fields.required("state").string(),
        hasAdvice: try !fields.required("advice").isNull)
    }
  }

  /// The system, with one call that always fails.
  private func failing(_ call: String, _ number: Int32) -> FileSystem {
    var system = FileSystem.real
    switch call {
    case "link": system.link = { _, _ throws(SystemFault) in throw SystemFault(number: number) }
    case "rename": system.rename = { _, _ throws(SystemFault) in throw SystemFault(number: number) }
    case "hold": system.hold = { _ throws(SystemFault) in throw SystemFault(number: number) }
    default:
      system.open = { [open = system.open] path, flags, mode throws(SystemFault) in
        let fails = call == "make" ? flags & O_CREAT != 0 : flags & O_DIRECTORY != 0
        guard !fails else { throw SystemFault(number: number) }
        return try open(path, flags, mode)
      }
    }
    return system
  }
}
