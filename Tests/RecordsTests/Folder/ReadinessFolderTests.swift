import Records
import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

/// A readiness folder lists everything that lies in it, and says of each file what it is.
@Suite struct ReadinessFolderTests {
  @Test("Every file is listed, part by part and sorted, whatever it is") func everything() throws {
    let folder = try GardenFolder()
    try folder.add("assessments/b.json")
    try folder.add("assessments/a.json", [("\"level\": 3", "\"level\": 4")])
    try folder.add("assessments/b.json.bak")
    try folder.add("drafts/c.json")
    for name in ["assessments/notes.txt", "plan.json", "plan.json.lock", "letter.pdf", ".hidden", "ballots/one.docx"] {
      try folder.place.write([], to: name)
    }
    _ = try folder.place.makeFolder("assessments/old")
    let files = try folder.read().files
    #expect(
      files.map { "\($0.path.dropFirst(folder.path.count + 1)) \(Self.word($0.content))" } == [
        ".hidden stranger", "folder.json settings", "letter.pdf stranger", "plan.json refused", "plan.json.lock lock",
        "assessments/a.json refused", "assessments/b.json november", "assessments/b.json.bak backup",
        "assessments/notes.txt stranger", "assessments/old stranger", "ballots/one.docx stranger",
        "drafts/c.json november",
      ])
  }

  @Test("What writes left is told apart, by its name and, of a lock, by what it says") func leftovers() throws {
    let folder = try GardenFolder()
    let holder = LockHolder(
      host: "garden-shed", user: "ann", process: 7,
      since: try #require(LocalTime("2026-11-21 14:05:33")))
    try folder.place.write(holder.lockText, to: "assessments/a.json.lock")
    try folder.place.write([], to: "assessments/b.json.lock")
    for name in ["a.json.bak", ".peerready-1x2y.tmp", "a.copy-from-garden-shed-2026-11-21-140533.json"] {
      try folder.add("assessments/\(name)")
    }
    let leftovers = try folder.read().files.compactMap { file -> Leftover? in
      guard case .leftover(let leftover) = file.content else { return nil }
      return leftover
    }
    #expect(leftovers == [.temporary, .copy, .backup, .lock(.held(holder)), .lock(.unreadable)])
    #expect(try folder.read().records.isEmpty)
  }

  @Test("Ballots are read as ballots, and nothing else is in their place") func ballots() throws {
    let folder = try GardenFolder()
    try folder.place.write(try BallotTests.text().utf8, to: "ballots/1.json")
    try folder.add("ballots/2.json")
    try folder.place.write(try BallotTests.text().utf8, to: "assessments/3.json")
    let contents = try folder.read().files.dropFirst().map { Self.word($0.content) }
    #expect(contents == ["refused", "2026-11-21-small-garden-3f9a", "refused"])
  }

  @Test("A journal is a draft with every answer in it; damaged ones are told") func journals() throws {
    let folder = try GardenFolder()
    let draft = try Sample.text().replacing("\"submitted\"", with: "\"draft\"").replacing("\n", with: " ")
    let head = #"{"format":"peerready/journal","formatVersion":1,"assessment":\#(draft)}"# + "\n"
    let answer = #"{"set":["answers","lead"],"to":{"level":2}}"# + "\n"
    try folder.place.write((head + answer + "{\"set\":").utf8, to: "drafts/1.jsonl")
    try folder.place.write((head + answer.replacing("2", with: "9")).utf8, to: "drafts/2.jsonl")
    try folder.place.write("{}\n".utf8, to: "drafts/3.jsonl")
    _ = try folder.place.link("drafts/4.jsonl", to: "nowhere")
    let read = try folder.read()
    #expect(
      read.files.filter { $0.part == .drafts }.map { Self.word($0.content) } == [
        "journal of november", "journal refused", "no journal", "no journal",
      ])
    #expect(read.records.isEmpty)
    #expect(read.journals.map(\.path) == ["\(folder.path)/drafts/1.jsonl"])
    guard case .rated(let answered)? = read.journals.first?.answered else {
      Issue.record("it has no answers")
      return
    }
    let lead = try #require(answered.questionnaire.positions["lead"])
    #expect(answered.assessment.responses[lead].answer == .level(2))
  }

  @Test("A file that cannot be read is listed with everything found in it, at its place") func refused() throws {
    let folder = try GardenFolder()
    try folder.add("assessments/a.json", [("\"level\": 3", "\"level\": 4"), ("2026-11-21", "2026-11-31")])
    let file = try #require(try folder.read().files.first { $0.part == .assessments })
    guard case .refused(let findings) = file.content else {
      Issue.record("\(file.content)")
      return
    }
    #expect(findings.map(\.place.path) == ["date", "answers.purpose.level"])
  }

  @Test("A pipe, a link to nowhere and a folder called .json are told, and keep nothing else from being read")
  func unopened() throws {
    let folder = try GardenFolder()
    try folder.add("assessments/z.json")
    _ = try folder.place.makeFolder("assessments/a.json")
    _ = try folder.place.link("assessments/b.json", to: "\(folder.path)/nowhere")
    let files = try folder.read().files.filter { $0.part == .assessments }
    #expect(files.map { Self.word($0.content) } == ["isFolder", "missing", "november"])
  }

  @Test("The questionnaire that a record needs is not at hand: the record is listed, and why it cannot be read")
  func withoutQuestionnaire() throws {
    let folder = try GardenFolder()
    try folder.add("assessments/a.json")
    var library = try Library()
    let file = try ReadinessFolder(folder.path, library: &library).files.first { $0.part == .assessments }
    guard case .refused(let findings)? = file?.content else {
      Issue.record("\(String(describing: file))")
      return
    }
    #expect(findings.map(\.place.path) == ["questionnaire.id"])
  }

  @Test("Parts that are not there have no files; a slash at the end of the name says nothing") func empty() throws {
    let folder = try GardenFolder()
    var library = try Library()
    let read = try ReadinessFolder(folder.path + "//", library: &library)
    #expect(read.path == folder.path)
    #expect(read.files.map(\.path) == ["\(folder.path)/folder.json"])
    #expect(read.settings.organisation == "Anytown")
  }

  @Test("A part that is a file in the place of a folder is told") func partIsFile() throws {
    let folder = try GardenFolder()
    try folder.place.write([], to: "assessments")
    #expect(try folder.read().files.map { Self.word($0.content) } == ["stranger", "settings"])
  }

  @Test("A place that is no readiness folder is told for what it is") func faults() throws {
    let place = try GardenFolder(settings: nil)
    let file = try place.place.write([], to: "file")
    #expect(throws: FolderFault.isNoReadinessFolder(place.path)) { try place.read() }
    #expect(throws: FolderFault.missing("\(place.path)/gone")) { try Self.read("\(place.path)/gone/") }
    #expect(throws: FolderFault.isFile(file)) { try Self.read(file) }
    let damaged = try GardenFolder(settings: "{}")
    do {
      _ = try damaged.read()
      Issue.record("it was read")
    } catch FolderFault.settings(let path, let findings) {
      #expect(path == "\(damaged.path)/folder.json")
      #expect(findings.map(\.message) == ["the key \"format\" is missing"])
    }
  }

  private static func read(_ path: String) throws {
    var library = try Library()
    _ = try ReadinessFolder(path, library: &library)
  }

  private static func word(_ content: FolderFile.Content) -> String {
    switch content {
    case .record(let answered, _): answered.record.id
    case .ballot(let answered): answered.ballot.id
    case .journal(_, .read(let answered)): "journal of \(answered.record.id)"
    case .journal(_, .refused): "journal refused"
    case .noJournal: "no journal"
    case .unopened(let fault): "\(fault.reason)"
    case .refused: "refused"
    case .leftover(.lock): "lock"
    case .leftover(let leftover): "\(leftover)"
    case .plan(let plan): "plan of \(plan.round.assessment.id)"
    case .settings, .stranger: "\(content)"
    }
  }
}
