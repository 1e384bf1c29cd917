import Foundation
import RulesLibrary
import TestSupport
import Testing

@testable import CommandLineTool

/// `report`: one document in every format, what it leaves out, and what it says of that.
@Suite struct ReportCommandTests {
  @Test(
    "What people typed stays out unless it is asked for, in every format",
    arguments: ["text", "markdown", "html", "json", "csv"])
  func notes(_ format: String) throws {
    let typed = ["We all read the sign.", "The school has one.", "More rain."]
    let without = try Run(["report", Fixture.half, "--format", format])
    let with = try Run(["report", Fixture.half, "--with-notes", "--format", format])
    let shared = try Run(["report", Fixture.half, "--with-notes", "--share", "--format", format])
    #expect([without, with, shared].allSatisfy { $0.status == .fine })
    #expect(shared.errors.isEmpty && without.errors.isEmpty == (format != "text"))
    for words in typed {
      #expect(!without.output.contains(words))
      #expect(with.output.replacing("\\", with: "").contains(words))
      #expect(!shared.output.contains(words))
    }
    #expect(without.output.contains("left out"))
  }

  @Test("A report to be shared states the threshold, and shows nothing of fewer people") func share() throws {
    let open = try Run(["report", Fixture.half]).output
    let shared = try Run(["report", Fixture.half, "--share"]).output
    #expect(open.contains("Who took part: peer support workers 3"))
    #expect(!shared.contains("peer support workers 3"))
    #expect(shared.contains("Nothing is shown of fewer than 5 people"))
  }

  @Test("A page for a board: the finding, what is missing, the decision, the next review") func cover() throws {
    let output = try Run(["report", Fixture.half]).output
    for line in [
      "Readiness report: Seed group, Anytown", "- Where we stand: Not yet ready. 56 out of 100.",
      "- Foundations missing: 1 not met, of 2.",
      "- Decision asked for: Agree the first 3 actions, and name an owner for each.",
      "- Next review: No day is set yet.",
    ] { #expect(output.contains("\n\(line)\n") || output.hasPrefix(line)) }
  }

  @Test("The sections as a sheet hold the figures of the scorecard") func sections() throws {
    let run = try Run(["report", Fixture.half, "--format", "csv", "--only", "sections", "--csv-plain"])
    let rows = try StrictCSV.rows(Array(run.output.utf8))
    #expect(rows[1].prefix(6) == ["overall", "All sections together", "56", "5556", "42", "67"])
  }

  @Test("The answers as a sheet have a row for every question") func answers() throws {
    let run = try Run(["report", Fixture.half, "--format", "csv", "--with-notes", "--csv-plain"])
    let rows = try StrictCSV.rows(Array(run.output.utf8))
    #expect(rows.count == 11)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
    #expect(rows.contains { $0[1] == "plots" && $0[6] == "12.5" && $0[3] == "answered" })
    #expect(rows.contains { $0[1] == "lead" && $0[3] == "do not know" })
  }

  @Test(
    "The ending of --output chooses the format",
    arguments: [(".html", "<!DOCTYPE"), (".csv", "\u{FEFF}"), (".md", "# ")])
  func endings(_ ending: String, _ beginning: String) throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/report\(ending)"
    #expect(try Run(["report", Fixture.half, "--output", path]).status == .fine)
    let text = try String(contentsOf: path)
    #expect(text.utf8.starts(with: beginning.utf8))
  }

  @Test("An appraisal has its report in every format", arguments: ["text", "markdown", "html", "json", "csv"])
  func appraisal(_ format: String) throws {
    let run = try Run(["report", Weighed.path, "--format", format])
    #expect(run.status == .fine)
    #expect(!run.output.isEmpty)
    #expect(!run.output.contains("Beans need water."))
  }

  @Test("Hostile words leave every format whole", arguments: ["text", "markdown", "html", "csv"])
  func hostileWords(_ format: String) throws {
    let inside = #"<b>&</style>]]>\u001b[2J\u202e\r\n,\";"#
    let text = try Fixture.text().replacing("Anytown", with: inside).replacing("2026-Q4", with: inside)
      .replacing("peer-support-workers", with: inside).replacing("More rain.", with: "=\(inside)")
      .replacing("The school has one.", with: inside).replacing("We all read the sign.", with: inside)
    let run = try Run(["report", "-", "--with-notes", "--format", format], input: text)
    #expect(run.status == .fine)
    #expect(run.output.unicodeScalars.allSatisfy { $0 != "\u{1B}" && $0 != "\u{202E}" && $0 != "\0" })
    if format == "html" { #expect(!run.output.contains("<b>")) }
    if format == "csv" {
      let rows = try StrictCSV.rows(Array(run.output.utf8.dropFirst(3)))
      #expect(rows.count == 11 && rows.allSatisfy { $0.count == rows[0].count })
      #expect(rows.joined().allSatisfy { !$0.hasPrefix("=") })
    }
  }

  @Test(
    "What does not go together is refused with what does",
    arguments: [
      (["--only", "answers", "--format", "ics"], #""answers" cannot be used for --only; it takes plan with ics."#),
      (["--csv-plain"], "--format csv, which --csv-plain is for, is missing."),
      (
        ["--format", "csv", "--only", "notes"],
        #""notes" cannot be used for --only; it takes plan, answers or sections."#
      ),
      (["--format", "fhir"], #""fhir" cannot be used for --format; it takes text, markdown, html, csv, ics, json."#),
    ])
  func refused(_ options: [String], _ message: String) throws {
    let run = try Run(["report", Fixture.half] + options)
    #expect(run.status == .usage)
    #expect(run.errors == "Error: \(message) For help: peerready help report.\n")
  }

  @Test("Blank sheets and ballots are pages too") func pages() throws {
    let sheets = try Run(["show", "small-garden", "--blank-sheets", "--format", "html"])
    #expect(sheets.output.contains("<body class=\"sheets\">"))
    let ballot = try Run(["show", "small-garden", "--blank-sheets", "--ballot", "--format", "html"])
    #expect(ballot.output.contains("<h1>Ballot: Is the garden ready to open?</h1>"))
    #expect(ballot.output.components(separatedBy: "<th scope=\"row\">").count == 8)
    let alone = try Run(["show", "small-garden", "--ballot"])
    #expect(alone.errors.hasPrefix("Error: --blank-sheets, which --ballot is for, is missing."))
  }
}

extension String {
  /// The text of a file that the test wrote.
  fileprivate init(contentsOf path: String) throws {
    self = String(decoding: try RegularFile.read(path, limit: 1_000_000), as: UTF8.self)
  }
}
