import TestSupport
import Testing

@testable import CommandLineTool

/// Command lines that cannot be understood: status 64, nothing on standard output, and what to type instead.
@Suite struct UsageTests {
  @Test("What is wrong is said with the way to mend it", arguments: faults)
  func fault(_ typed: [String], _ message: String) throws {
    let run = try Run(typed)
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(run.errors == "Error: \(message)\n")
  }

  private static let faults: [([String], String)] = [
    (["scor"], #"there is no command "scor". Did you mean score? To see them all: peerready help."#),
    (["dance"], #"there is no command "dance". To see them all: peerready help."#),
    (["help", "plann"], #"there is no command "plann". Did you mean plan? To see them all: peerready help."#),
    (["--json", "score"], "a command comes before --json. To see them all: peerready help."),
    (["score", "--jsn", "a"], "there is no option --jsn here. Did you mean --json? For help: peerready help score."),
    (["list", "--top=3"], "there is no option --top here. For help: peerready help list."),
    (["new", "--date"], "--date needs a value: --date YYYY-MM-DD. For help: peerready help new."),
    (["score", "--json=1", "a"], "--json takes no value. For help: peerready help score."),
    (["plan", "a", "-o", "b", "-o", "c"], "--output is given twice; once is enough. For help: peerready help plan."),
    (["score"], "the assessment's file is missing. For help: peerready help score."),
    (["explain"], "the assessment's file is missing. For help: peerready help explain."),
    (["check"], "a file to check is missing. For help: peerready help check."),
    (["check", "--rules", "a.json"], #""a.json" is one word too many. For help: peerready help check."#),
    (["check", "--rules=all"], "--rules takes no value. For help: peerready help check."),
    (["show"], "the questionnaire's id is missing. For help: peerready help show."),
    (["list", "all"], #""all" is one word too many. For help: peerready help list."#),
    (["show", "small-garden", "b"], #""b" is one word too many. For help: peerready help show."#),
    (["explain", "a", "b", "c"], #""c" is one word too many. For help: peerready help explain."#),
    (["plan", "--choose", "money"], "the file of the answers or the plan is missing. For help: peerready help plan."),
    (
      ["show", "small-garden", "--format", "pdf"],
      #""pdf" cannot be used for --format; it takes text, markdown, html, json. For help: peerready help show."#
    ),
    (
      ["show", "small-garden", "--json", "--format", "text"],
      "--json and --format cannot be used together. For help: peerready help show."
    ),
    (
      ["score", "--jsonl", "--format", "text"],
      "--jsonl and --format cannot be used together. For help: peerready help score."
    ),
    (
      ["new", "small-garden", "--date", "2026-02-29"],
      #""2026-02-29" cannot be used for --date; it takes a day of the calendar, as in 2026-11-21. "#
        + "For help: peerready help new."
    ),
    (
      ["new", "small-garden", "--depth", "half"],
      #""half" cannot be used for --depth; it takes core or full. For help: peerready help new."#
    ),
    (
      ["new", "small-garden", "--team", " \u{1B}"],
      #"" <U+001B>" cannot be used for --team; it takes a name of at most 200 characters, without control characters. For help: peerready help new."#
    ),
    (
      ["score", "a", "--require", "not-yet"],
      #""not-yet" cannot be used for --require; it takes ready or ready-with-conditions. "#
        + "For help: peerready help score."
    ),
    (["show", "Small Garden"], nameMessage), (["new", "small-garden@1"], nameMessageOfVersion),
  ]

  private static let nameMessage =
    #""Small Garden" does not name a questionnaire; write it as in imroc-checklist or imroc-checklist@1.0.0"#
  private static let nameMessageOfVersion =
    #""small-garden@1" does not name a questionnaire; write it as in imroc-checklist or imroc-checklist@1.0.0"#

  @Test("A gate takes a whole number from 0 to 100", arguments: ["-1", "101", "5.5", "", "٣", "1e1", " 5", "9999999"])
  func failUnder(_ number: String) throws {
    let run = try Run(["score", Fixture.half, "--fail-under=\(number)"])
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(
      run.errors == "Error: \"\(number)\" cannot be used for --fail-under; it takes a whole number from 0 to 100. "
        + "For help: peerready help score.\n")
  }
}
