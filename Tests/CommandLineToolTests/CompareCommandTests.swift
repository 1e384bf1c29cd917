import Foundation
import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// `compare`: two rounds side by side, across versions.
@Suite struct CompareCommandTests {
  private static let newer = ["--library", SmallGarden.newerLibrary]

  @Test("The sentence a board would want comes first, then everything behind it; the next command is named")
  func report() throws {
    let run = try Run(["compare", Fixture.half, Fixture.spring] + Self.newer)
    #expect(run.status == .fine)
    #expect(
      run.output.hasPrefix(
        """
        What changed: Seed group, Anytown

        Up 18 since November 2026: up 17 from what you changed, up 5 because the questionnaire changed, down 4 from scope. Two rounds are a change, not a trend.

        """))
    #expect(run.output.contains("\nIn the later round, 1 answer is carried over from 2026-Q4 and not reconfirmed."))
    #expect(
      run.errors
        == "Next: peerready plan \(Fixture.spring) --library \(SmallGarden.newerLibrary) --since \(Fixture.half)\n")
  }

  @Test("As JSON the parts add up, and each round says which text it answered")
  func json() throws {
    let run = try Run(["compare", Fixture.half, Fixture.spring, "--json"] + Self.newer)
    #expect(run.status == .fine)
    #expect(run.errors.isEmpty)
    let hundredths: [StaticString] = [
      "changeHundredths", "answersHundredths", "questionnaireHundredths", "scopeHundredths",
    ]
    #expect(try hundredths.map { try Member.of(run.output, $0).text } == ["1805", "1667", "555", "-417"])
    let rounds: [(StaticString, String, String, String)] = [
      ("from", "november", "1.0.0", "5556"), ("to", "spring", "1.1.0", "7361"),
    ]
    for (key, id, version, score) in rounds {
      let round = try Member.of(run.output, key)
      #expect(try Member.of(Member.of(round, "assessment"), "id").text == id)
      let questionnaire = try Member.of(round, "questionnaire")
      #expect(try Member.of(questionnaire, "version").text == version)
      #expect(try Member.of(questionnaire, "sha256").text == SmallGarden.loaded(version).sha256)
      #expect(try Member.of(round, "scoreHundredths").text == score)
    }
    #expect(try Member.of(run.output, "carried").text == "1")
  }

  @Test("As a page the parts are drawn, with the table of the same figures beside them") func page() throws {
    let page = try Run(["compare", Fixture.half, Fixture.spring, "--format", "html"] + Self.newer).output
    #expect(page.components(separatedBy: "<rect class=\"bar\"").count == 5)
    for row in [
      ("Your answers", "+17"), ("The questionnaire", "+5"), ("What was rated", "−4"), ("All together", "+18"),
    ] {
      #expect(
        page.contains("<th scope=\"row\">\(row.0)</th>\n<td data-label=\"Points\" class=\"figures\">\(row.1)</td>"))
    }
  }

  @Test("Markdown, a new file, and its ending choose the format as everywhere")
  func formats() throws {
    let words = ["compare", Fixture.half, Fixture.spring] + Self.newer
    let markdown = try Run(words + ["--format", "markdown"]).output
    #expect(markdown.hasPrefix("# What changed: Seed group, Anytown\n\nUp 18 since November 2026: "))
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/comparison.json"
    let run = try Run(words + ["--output", path])
    #expect(run.errorLines == ["Written: \(path)"])
    #expect(
      try String(decoding: RegularFile.read(path, limit: 100_000), as: UTF8.self) == Run(words + ["--json"]).output)
  }

  @Test("The same file twice, and two rounds of one day, are compared")
  func sameDay() throws {
    let run = try Run(["compare", Fixture.half, Fixture.half])
    #expect(run.status == .fine)
    #expect(run.output.contains("\nNo change since earlier the same day. Two rounds are a change, not a trend.\n"))
  }

  @Test("Standard input can be either of the two, and only one")
  func standardInput() throws {
    let named = try Run(["compare", Fixture.half, Fixture.spring, "--json"] + Self.newer).output
    #expect(try Run(["compare", "-", Fixture.spring, "--json"] + Self.newer, input: Fixture.text()).output == named)
    let both = try Run(["compare", "-", "-"], input: Fixture.text())
    #expect(both.status == .usage)
    #expect(both.errors == "Error: standard input can be read only once\n")
  }

  @Test("Other units are a warning in the report")
  func units() throws {
    let other = try Fixture.text().replacing("\"team\": \"Seed group\"", with: "\"team\": \"Diggers\"")
    let run = try Run(["compare", "-", Fixture.spring] + Self.newer, input: other)
    #expect(run.status == .fine)
    #expect(
      run.output.contains("\nTake care: these are the rounds of two units, first of \"Diggers, Anytown\", then of "))
  }

  @Test("What cannot be compared is told plainly")
  func refused() throws {
    let folder = try TemporaryFolder()
    let checklist = try folder.write(Run(["new", "imroc-checklist", "--date", "2027-01-01"]).output.utf8, to: "c.json")
    let weighed = "\(Repository.root)/Tests/EndToEndTests/Assessments/weighed.json"
    let faults: [(words: [String], status: Status, message: String)] = [
      (
        [Fixture.spring, Fixture.half], .usage,
        "\(Fixture.half) is of 2026-11-21, before \(Fixture.spring) of 2027-05-20. The earlier one comes first: "
          + "peerready compare \(Fixture.half) \(Fixture.spring)"
      ),
      (
        [Fixture.half, checklist], .usage,
        "\(Fixture.half) answers small-garden, and \(checklist) answers imroc-checklist. "
          + "Only rounds of one questionnaire can be held against each other"
      ),
      (
        [weighed, Fixture.half], .inputWrong,
        "\(weighed) is an option appraisal. Only rounds of a rated questionnaire can be held against each other"
      ),
      (
        [Fixture.half], .usage,
        "the file of the earlier or the later round is missing. For help: peerready help compare."
      ),
      (
        [Fixture.half, "nowhere.json"], .inputMissing,
        "there is no file \"nowhere.json\". Check the name, and the folder you are in"
      ),
    ]
    for (words, status, message) in faults {
      let run = try Run(["compare"] + words + Self.newer)
      #expect(run.status == status, "\(words)")
      #expect(run.output.isEmpty)
      #expect(run.errors == "Error: \(message)\n")
    }
  }

  @Test("Escape sequences in the records reach no terminal")
  func hostile() throws {
    let text = try Fixture.text().replacing("Seed group", with: #"\u001b[2J\u202e"#)
      .replacing("\"november\"", with: #""\u009b2J""#)
    for words in [[], ["--json"], ["--format", "markdown"]] {
      let run = try Run(["compare", "-", Fixture.spring] + words + Self.newer, input: text, width: 80)
      #expect(run.status == .fine)
      #expect(!(run.output + run.errors).unicodeScalars.contains { "\u{1B}\u{9B}\u{202E}".unicodeScalars.contains($0) })
    }
  }
}
