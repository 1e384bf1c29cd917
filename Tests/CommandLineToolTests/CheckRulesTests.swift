import RulesLibrary
import StrictJSON
import Testing

@testable import CommandLineTool

/// `check --rules`: what questionnaires are held to, in every format.
@Suite struct CheckRulesTests {
  @Test("As text every rule has its line, errors before warnings") func text() throws {
    let run = try Run(["check", "--rules"])
    #expect(run.status == .fine && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "What questionnaires are held to")
    #expect(lines.filter { $0.hasPrefix("- ") } == expected)
    let errors = try #require(lines.firstIndex(of: "Errors: the questionnaire cannot be used, or cannot do its work"))
    let warnings = try #require(lines.firstIndex(of: "Warnings: its author should weigh them"))
    #expect(warnings - errors - 1 == Linter.catalogue.filter { $0.severity == .error }.count)
  }

  @Test("As Markdown it has headings") func markdown() throws {
    let run = try Run(["check", "--rules", "--format", "markdown"])
    #expect(run.status == .fine)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(
      lines.filter { $0.hasPrefix("#") } == [
        "# What questionnaires are held to", "## Errors: the questionnaire cannot be used, or cannot do its work",
        "## Warnings: its author should weigh them",
      ])
    #expect(lines.filter { $0.hasPrefix("- ") }.count == Linter.catalogue.count)
  }

  @Test("As JSON it is the catalogue in its order", arguments: [["--json"], ["--format", "json"]])
  func json(_ format: [String]) throws {
    let run = try Run(["check", "--rules"] + format)
    #expect(run.status == .fine)
    let root = try JSONDocument(parsing: Array(run.output.utf8)).root
    #expect(try Member.of(root, "format").text == "peerready/rules")
    #expect(try Member.of(root, "formatVersion").wholeNumber == 1)
    let rules = try Member.of(root, "rules").elements().map { rule in
      try (["id", "severity", "promise"] as [StaticString]).map { try Member.of(rule, $0).text }
    }
    #expect(rules == Linter.catalogue.map { [$0.id, $0.severity.rawValue, $0.promise] })
  }

  @Test("A format that is none is refused") func unknownFormat() throws {
    #expect(try Run(["check", "--rules", "--format", "html"]).status == .usage)
  }

  @Test("The help of check says that there is such a list") func help() throws {
    let page = try Run(["help", "check"]).output
    #expect(page.contains("  --rules\n      List the rules that questionnaires are held to."))
  }

  /// The lines as they are on a wide screen.
  private var expected: [String] {
    let rules = Linter.catalogue
    return (rules.filter { $0.severity == .error } + rules.filter { $0.severity == .warning })
      .map { "- \($0.id): \($0.promise)" }
  }
}
