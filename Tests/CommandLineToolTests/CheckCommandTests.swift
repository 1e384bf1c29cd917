import TestSupport
import Testing

@testable import CommandLineTool

/// `check`: everything found, with its place, on standard output; 1 where there is anything.
@Suite struct CheckCommandTests {
  @Test("Sound files are said to be sound") func sound() throws {
    let run = try Run(["check", SmallGarden.path, Fixture.half])
    #expect(run.status == .fine)
    #expect(run.output == "\(SmallGarden.path): nothing found\n\(Fixture.half): nothing found\n")
    #expect(run.errors.isEmpty)
  }

  @Test("A damaged questionnaire and a damaged assessment are told with line, column and severity") func damaged()
    throws
  {
    let folder = try TemporaryFolder()
    let questionnaire = try Repository.text(of: "Tests/EndToEndTests/Library/small-garden/1.0.0.json")
      .replacing("\"leads\": [\"treasurer\"", with: "\"leads\": [\"tresurer\"")
    let one = try folder.write(questionnaire.utf8, to: "garden.json")
    let two = try folder.write(try Fixture.text().replacing("\"level\": 3", with: "\"level\": 4").utf8, to: "two.json")
    let run = try Run(["check", one, two])
    #expect(run.status == .gateFailed)
    #expect(
      run.output.split(separator: "\n").map { String($0.prefix { $0 != "\"" }) } == [
        "\(one):29:57: error: sections[0].items[1].leads[0] (money): there is no role ",
        "\(two):10:27: error: answers.purpose.level: 4 is not a level of ",
        "Warnings are looked for once the errors are gone.",
      ])
    #expect(run.output.contains("\n\(two):10:27: "))
    #expect(run.output.contains("did you mean \"treasurer\"? [known-reference]\n"))
  }

  @Test("A questionnaire that can be used is told what its author should mend") func linted() throws {
    let folder = try TemporaryFolder()
    let questionnaire = try Repository.text(of: "Tests/EndToEndTests/Library/small-garden/1.0.0.json")
      .replacing("\"why\": \"Seeds cost money.\", ", with: "")
    let path = try folder.write(questionnaire.utf8, to: "garden.json")
    let run = try Run(["check", path])
    #expect(run.status == .gateFailed)
    #expect(
      run.output == """
        \(path):22:7: warning: sections[0].items[1] (money): "money" has no "why". Say in one or two sentences why this is asked [missing-why]

        """)
  }

  @Test("An assessment with errors has no warnings to come") func assessmentAlone() throws {
    let text = try Fixture.text().replacing("\"level\": 3", with: "\"level\": 4")
    let run = try Run(["check", "-"], input: text)
    #expect(run.status == .gateFailed)
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test("As JSON every file has its findings, and none is an empty list") func json() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{}".utf8, to: "empty.json")
    let run = try Run(["check", "--json", path, Fixture.half])
    #expect(run.status == .gateFailed)
    let expected = """
      {
        "files": [
          {
            "file": "\(path)",
            "findings": [
              {
                "column": 1,
                "line": 1,
                "message": "the key \\"format\\" is missing",
                "path": "",
                "rule": "shape",
                "severity": "error"
              }
            ]
          },
          {
            "file": "\(Fixture.half)",
            "findings": []
          }
        ],
        "format": "peerready/findings",
        "formatVersion": 1
      }

      """
    #expect(run.output == expected)
  }

  @Test(
    "A questionnaire is told that its folder or its name says otherwise, unless it only lies there while it is written",
    arguments: [
      (
        "small-garden/1.1.0.json",
        "2:36: error: version: this file calls itself small-garden 1.0.0, and lies in small-garden/1.1.0.json. "
      ),
      (
        "smallgarden/1.0.0.json",
        "2:9: error: id: this file calls itself small-garden 1.0.0, and lies in smallgarden/1.0.0.json. "
      ),
      (
        "small-gardens/2.0.0.json",
        "2:9: error: id: this file calls itself small-garden 1.0.0, and lies in small-gardens/2.0.0.json. "
      ),
      ("drafts/1.0.0.json", nil), ("smallgarden/garden.json", nil), ("garden.json", nil),
    ])
  func misplaced(_ name: String, _ finding: String?) throws {
    let folder = try TemporaryFolder()
    let text = try Repository.text(of: "Tests/EndToEndTests/Library/small-garden/1.0.0.json")
    let path = try folder.write(text.utf8, to: name)
    let run = try Run(["check", path])
    #expect(run.status == (finding == nil ? .fine : .gateFailed))
    let expected = finding.map {
      """
      \(path):\($0)Change what it says, or move it to small-garden/1.0.0.json [place]
      Warnings are looked for once the errors are gone.

      """
    }
    #expect(run.output == expected ?? "\(path): nothing found\n")
  }

  @Test("Standard input is checked under that name") func standardInput() throws {
    #expect(try Run(["check", "-"], input: Fixture.text()).output == "standard input: nothing found\n")
    let run = try Run(["check", "-"], input: "[1,]")
    #expect(run.status == .gateFailed)
    #expect(run.output.hasPrefix("standard input:1:3: error: "))
  }

  @Test("A file larger than its kind may be is refused unread") func tooLarge() throws {
    let folder = try TemporaryFolder()
    let spaces = String(repeating: " ", count: 2 * 1024 * 1024)
    let path = try folder.write("{}\(spaces)".utf8, to: "large.json")
    let run = try Run(["check", path])
    #expect(run.status == .inputWrong)
    #expect(run.output.isEmpty)
    #expect(run.errors == "Error: \"\(path)\" is larger than 2 MiB, the most that is read of such a file\n")
  }
}
