import CommandLineTool
import Records
import RulesLibrary
import StrictJSON
import TestSupport
import Testing

/// Every file in the repository, and everything the tool writes, fits its schema, with no member that the schema leaves out.
@Suite struct WrittenFilesTests {
  private static let half = SmallGarden.halfAnswered
  private static let spring = "\(Repository.root)/Tests/EndToEndTests/Assessments/spring.json"
  private static let weighed = "\(Repository.root)/Tests/EndToEndTests/Assessments/weighed.json"
  private static let kept = "\(Repository.root)/Tests/SchemaTests/Sound/plan.json"
  private static let later = "\(Repository.root)/Tests/EndToEndTests/Assessments/later.json"
  private static let newer = SmallGarden.newerLibrary
  private static let examples = "\(Repository.root)/Examples"

  @Test(
    "A file of the repository fits the schema of its format",
    arguments: [
      "questionnaires/imroc-checklist/1.0.0.json", "Tests/EndToEndTests/Library/small-garden/1.0.0.json",
      "Tests/SchemaTests/Sound/questionnaire.json", "Tests/SchemaTests/Sound/assessment.json",
      "Tests/SchemaTests/Sound/ballot.json", "Tests/SchemaTests/Sound/folder.json", "Tests/SchemaTests/Sound/plan.json",
      "Tests/EndToEndTests/Assessments/half-answered.json", "Tests/EndToEndTests/Assessments/spring.json",
      "Tests/RecordsTests/Expected/plan.json",
      "Tests/EndToEndTests/Assessments/weighed.json", "Tests/RecordsTests/Expected/mitigation-plan.json",
      "Examples/anytown/assessments/2026-Q4-employment-model.json",
      "Examples/anytown-results/employment-model-result.json",
      "Examples/anytown-results/employment-model-plan.json",
      "Examples/anytown/assessments/2026-Q4-supervision-format.json",
      "questionnaires/released.json", "Examples/anytown/assessments/2026-Q4-checklist.json",
      "Examples/anytown-results/score.json",
      "Examples/anytown/folder.json", "Examples/anytown/plan.json", "Examples/anytown-results/plan-in-between.json",
      "Examples/anytown-results/comparison.json", "Examples/anytown-results/trend.json",
      "Examples/as-told-in-case-studies-1-and-3/assessment.json",
      "Examples/as-told-in-case-studies-1-and-3/score.json",
      "Tests/ReportsTests/Expected/appraisal/clear-lead.json", "Tests/ReportsTests/Expected/appraisal/open.json",
      "Tests/ReportsTests/Expected/appraisal/removed.json", "Tests/ReportsTests/Expected/appraisal/unweighted.json",
      "Tests/ReportsTests/Expected/status.json",
      "Tests/ReportsTests/Expected/groups/sixteen.json", "Tests/ReportsTests/Expected/groups/four.json",
      "Tests/ReportsTests/Expected/groups/agreed.json", "Tests/ReportsTests/Expected/groups/silent.json",
    ])
  func file(_ path: String) throws { try expectFit(Array(Repository.text(of: path).utf8)) }

  @Test("Every built-in questionnaire fits, and none is forgotten")
  func builtIn() throws {
    var library = try Library()
    #expect(!library.entries.isEmpty)
    for entry in library.entries { try expectFit(library.load(entry).bytes) }
  }

  @Test(
    "What a command writes fits the schema of its format",
    arguments: [
      ("library", ["list", "--json"]), ("library", ["list", "--versions", "--json"]),
      ("changes", ["show", "small-garden", "--changes", "1.0.0", "1.1.0", "--json", "--library", newer]),
      ("changes", ["show", "small-garden", "--changes", "1.1.0", "1.0.0", "--json", "--library", newer]),
      ("comparison", ["compare", half, spring, "--json", "--library", newer]),
      ("comparison", ["compare", half, half, "--json"]),
      ("trend", ["trend", spring, half, half, "--json", "--library", newer]),
      ("trend", ["trend", half, "--json"]),
      ("scorecard", ["score", spring, "--since", half, "--json", "--library", newer]),
      ("migration", ["migrate", half, "--to", "1.1.0", "--dry-run", "--json", "--library", newer]),
      ("assessment", ["migrate", half, "--to", "1.1.0", "--library", newer]),
      ("questionnaire", ["show", "small-garden", "--json"]),
      ("assessment", ["new", "small-garden"]), ("assessment", ["new", "imroc-checklist", "--depth", "core"]),
      ("assessment", ["new", "small-garden", "--team", "Diggers"]), ("scorecard", ["score", half, "--json"]),
      ("scorecard", ["score", "\(examples)/anytown/assessments/2026-Q4-checklist.json", "--json"]),
      ("plan", ["plan", half, "--json"]),
      ("plan", ["plan", half, "--json", "--choose", "spades", "money", "--reason", "Spring"]),
      ("plan", ["plan", "\(examples)/anytown/assessments/2026-Q4-checklist.json", "--top", "5", "--json"]),
      ("plan", ["plan", kept, "--json"]), ("plan", ["plan", later, "--merge", kept, "--json", "--library", newer]),
      (
        "plan",
        [
          "plan", kept, "--action", "money", "--status", "stopped", "--reason", "No.", "--note", "x", "--dry-run",
          "--json",
        ]
      ),
      ("plan", ["plan", kept, "--next-review", "2027-06-01", "--dry-run", "--json"]),
      ("findings", ["check", kept, "--json"]),
      ("explanation", ["explain", half, "--json"]), ("explanation", ["explain", half, "money", "--json"]),
      ("findings", ["check", half, SmallGarden.path, "--json"]), ("rules", ["check", "--rules", "--json"]),
      ("assessment", ["new", "water-options"]), ("assessment", ["new", "--amend", half]),
      ("assessment", ["new", "--from", half, "--date", "2027-02-03"]), ("assessment", ["new", "--amend", weighed]),
      ("assessment", ["new", "small-garden", "--from", half, "--date", "2027-02-03", "--library", newer]),
      ("assessment", ["new", "employment-model-options", "--team", "Diggers"]),
      ("appraisal-result", ["appraise", weighed, "--json"]), ("explanation", ["explain", weighed, "--json"]),
      ("explanation", ["explain", weighed, "well", "--json"]), ("plan", ["plan", weighed, "--json"]),
      ("plan", ["plan", weighed, "--choose", "bill", "--start", "2027-01-01", "--json"]),
      ("assessment", ["appraise", weighed, "--decide", "well", "--reason", "We dig."]),
      ("report", ["report", half, "--with-notes", "--json"]), ("report", ["report", weighed, "--json"]),
      ("doctor", ["doctor", "--json"]), ("doctor", ["doctor", "no/such/folder", "--json"]),
      ("findings", ["check", weighed, "--json"]), ("questionnaire", ["show", "water-options", "--json"]),
      ("findings", ["check", "\(Repository.root)/README.md", "\(examples)/anytown/plan.json", "--json"]),
    ])
  func command(_ format: String, _ words: [String]) throws {
    let bytes = output(of: words)
    #expect(try JSONDocument(parsing: bytes).root.member("format")?.text == "peerready/\(format)")
    try expectFit(bytes)
  }

  @Test("A blank assessment, and one with every answer missing or not known, give results that fit")
  func blank() throws {
    let folder = try TemporaryFolder()
    for id in ["small-garden", "imroc-checklist"] {
      let blank = output(of: ["new", id])
      let path = try folder.write(blank, to: "\(id).json")
      for command in ["score", "plan", "explain"] { try expectFit(output(of: [command, path, "--json"])) }
      let unknown = String(decoding: blank, as: UTF8.self).replacing("\"level\": null", with: "\"doNotKnow\": true")
      let other = try folder.write(unknown.utf8, to: "\(id)-unknown.json")
      for command in ["score", "plan", "explain"] { try expectFit(output(of: [command, other, "--json"])) }
    }
  }

  @Test("The folder.json that init makes fits, and so does the status of the folder, empty and full")
  func folder() throws {
    let place = try TemporaryFolder()
    let path = "\(place.path)/ours"
    _ = output(of: ["init", path, "--team", "Diggers"])
    try expectFit(RegularFile.read("\(path)/folder.json", limit: 10_000))
    try expectFit(output(of: ["status", path, "--json"]))
    for file in [Self.half, Self.weighed, "\(Repository.root)/README.md"] {
      try place.write(
        RegularFile.read(file, limit: 1_000_000), to: "ours/assessments/\(file.split(separator: "/").last ?? "").json")
    }
    try place.write(Repository.text(of: "Tests/SchemaTests/Sound/ballot.json").utf8, to: "ours/ballots/1.json")
    _ = output(of: ["new", "--from", Self.half, "--date", "2027-02-03", "--output", path])
    let full = output(of: ["status", path, "--json"])
    #expect(String(decoding: full, as: UTF8.self).contains("\"count\": 1"))
    try expectFit(full)
  }

  @Test("A blank appraisal gives a result that fits, and so does the checklist that its decision answers")
  func answered() throws {
    let folder = try TemporaryFolder()
    let blank = try folder.write(output(of: ["new", "employment-model-options"]), to: "models.json")
    for command in ["appraise", "explain"] { try expectFit(output(of: [command, blank, "--json"])) }
    let words = ["appraise", blank, "--decide", "in-house", "--reason", "We know the teams."]
    let decided = try folder.write(output(of: words), to: "decided.json")
    let checklist = try folder.write(output(of: ["new", "imroc-checklist"]), to: "checklist.json")
    let answered = output(of: ["appraise", decided, "--answer-in", checklist])
    #expect(String(decoding: answered, as: UTF8.self).contains("\"choice\": \"in-house\""))
    try expectFit(answered)
  }

  @Test("What ballots come to fits, of few people and of many")
  func ballots() throws {
    let place = try TemporaryFolder()
    let ballot = try Repository.text(of: "Tests/SchemaTests/Sound/ballot.json")
    var paths: [String] = []
    for number in 1...6 {
      paths.append(try place.write(ballot.replacing("3f9a", with: "\(number)").utf8, to: "\(number).json"))
      if number.isMultiple(of: 3) { try expectFit(output(of: ["combine", "--json"] + paths)) }
    }
  }

  @Test("The first line of a journal fits, and an assessment in it does too")
  func journal() throws {
    let folder = try TemporaryFolder()
    let record = try JSONDocument(parsing: output(of: ["new", "small-garden"])).root.value()
    try Journal.begin("\(folder.path)/draft", record: record, in: Storage()).close()
    try expectFit(RegularFile.read("\(folder.path)/draft", limit: Journal.limit))
    try expectFit(Journal.replay("\(folder.path)/draft", in: Storage()).bytes)
  }

  @Test("Several results in one array each fit; so does each line of a stream, be it a result or an error")
  func several() throws {
    let array = try JSONDocument(parsing: output(of: ["score", Self.half, Self.half, "--json"])).root
    let results = try array.elements()
    #expect(results.count == 2)
    for result in results { try expectFit(JSONWriter.compact(result.value())) }
    let folder = try TemporaryFolder()
    let line = try Repository.text(of: "Tests/EndToEndTests/Assessments/half-answered.json").replacing("\n", with: " ")
    let stream = try folder.write("\(line)\n{\n\(line.replacing("12.5", with: "125"))\n".utf8, to: "stream.jsonl")
    let lines = output(of: ["score", "--jsonl", stream]).split(separator: UInt8(ascii: "\n"))
    let formats = try lines.map { try JSONDocument(parsing: Array($0)).root.member("format")?.text }
    #expect(formats == ["peerready/scorecard", "peerready/error", "peerready/error"])
    for line in lines { try expectFit(Array(line)) }
  }

  @Test("A result with a member that its schema leaves out would be told")
  func undescribed() throws {
    let result = try JSONDocument(parsing: output(of: ["score", Self.half, "--json"])).root.value()
    let schema = try Schema.named("scorecard", refusesUndescribed: true)
    for path in ["more", "assessment.more", "overall.more", "sections[0].more", "verdict.reasons[0].more"] {
      let bytes = JSONWriter.pretty(try Change.add(path).applied(to: result))
      #expect(try schema.faults(bytes) == [SchemaFault(path: path, keyword: "additionalProperties")])
    }
  }

  /// Holds a text against the schema that its own format names.
  private func expectFit(_ bytes: [UInt8]) throws {
    let format = try #require(try JSONDocument(parsing: bytes).root.member("format")).text
    let schema = try Schema.named(String(format.dropFirst("peerready/".count)), refusesUndescribed: true)
    #expect(try schema.faults(bytes) == [])
  }

  /// What a command prints. The small garden is at hand.
  private func output(of words: [String]) -> [UInt8] {
    let output = ByteSink(descriptor: nil)
    let console = Console(
      environment: { $0 == "PEERREADY_LIBRARY" ? SmallGarden.library : nil }, input: -1, output: output,
      errors: ByteSink(descriptor: nil), width: nil, today: .epoch)
    _ = CommandLineTool.run(words, console: console)
    return Array(output.text.utf8)
  }
}
