import TestSupport
import Testing

@testable import CommandLineTool

/// Escape sequences in names, notes, ids, paths and options: none reaches a terminal, on either stream.
@Suite struct HostileWordsTests {
  private static let hostile = "\u{1B}]0;owned\u{07}\u{9B}2J\u{202E}\r\n- "

  @Test(
    "Words typed are shown without them",
    arguments: [
      ["\(hostile)"], ["help", "\(hostile)"], ["score", "--\(hostile)"], ["score", "\(hostile)"],
      ["show", "\(hostile)"],
      ["list", "--library", "\(hostile)"], ["plan", "x", "--start", "\(hostile)"], ["check", "\(hostile)"],
      ["explain", SmallGarden.halfAnswered, "\(hostile)"], ["new", "small-garden", "-o", "/nowhere/\(hostile)"],
      ["score", SmallGarden.halfAnswered, "--require=\(hostile)"], ["appraise", "\(hostile)"],
      ["appraise", Weighed.path, "--decide", "\(hostile)", "--reason", "x"], ["explain", Weighed.path, "\(hostile)"],
      ["appraise", Weighed.path, "--answer-in", "\(hostile)"], ["plan", Weighed.path, "--choose", "\(hostile)"],
    ])
  func typed(_ words: [String]) throws {
    let run = try Run(words)
    #expect(run.status != .fine)
    #expect(run.errors.split(separator: "\n").count == 1)
    expectVisible(run)
  }

  @Test(
    "Words of an assessment are shown without them, in every command and format",
    arguments: ["text", "markdown", "json"])
  func inTheFile(_ format: String) throws {
    let inside = #"\u001b]0;owned\u0007\u009b2J\u202e\r\n- "#
    let text = try Fixture.text().replacing("Anytown", with: inside).replacing("\"november\"", with: "\"\(inside)\"")
      .replacing("2026-Q4", with: inside).replacing("peer-support-workers", with: inside)
      .replacing("More rain.", with: inside).replacing("The school has one.", with: inside)
      .replacing("We all read the sign.", with: inside)
      .replacing(#""votes": { "spades": 4 }"#, with: #""chosen": ["lead"], "reason": "\#(inside)""#)
    for words in [
      ["score", "-"], ["explain", "-"], ["explain", "-", "wishes"], ["explain", "-", "first-aid"], ["plan", "-"],
    ] {
      let run = try Run(words + ["--format", format], input: text, width: 80)
      #expect(run.status == .fine)
      expectVisible(run)
    }
  }

  @Test("Words of an appraisal's record are shown without them too", arguments: ["text", "markdown", "json"])
  func inTheRecord(_ format: String) throws {
    let inside = #"\u001b]0;owned\u0007\u009b2J\u202e\r\n- "#
    let text = try Weighed.text().replacing("Anytown", with: inside).replacing("Seed group", with: inside)
      .replacing("water-november", with: inside).replacing("2026-Q4", with: inside).replacing("carers", with: inside)
      .replacing("Beans need water.", with: inside)
    for words in [["appraise", "-"], ["explain", "-"], ["explain", "-", "well"], ["plan", "-"]] {
      let run = try Run(words + ["--format", format], input: text, width: 80)
      #expect(run.status == .fine)
      expectVisible(run)
    }
    let decided = try Run(["appraise", "-", "--decide", "well", "--reason", Self.hostile], input: text)
    #expect(decided.status == .fine)
    expectVisible(decided)
    let wrong = text.replacing("\"plenty\": 100", with: "\"\(inside)\": 100").replacing("80", with: "\"\(inside)\"")
      .replacing("\"clean\"", with: "\"\(inside)\"").replacing("\"mains\", \"r", with: "\"\(inside)\", \"r")
    let refused = try Run(["appraise", "-", "--format", format], input: wrong)
    #expect(refused.errorLines.count == 4)
    expectVisible(refused)
  }

  @Test("Words that are wrong are quoted without them") func faults() throws {
    let inside = #"\u001b[2J\u202e"#
    let text = try Fixture.text().replacing("\"helpers\":", with: "\"\(inside)\":")
      .replacing("\"rented\"", with: "\"\(inside)\"").replacing("\"submitted\"", with: "\"\(inside)\"")
      .replacing("\"round\":", with: "\"\(inside)\":").replacing("\"2026-11-21\"", with: "\"\u{9B}2J\u{7F}\"")
    for words in [["score", "-"], ["check", "-"], ["check", "-", "--json"], ["score", "--jsonl"]] {
      let run = try Run(words, input: words.contains("--jsonl") ? text.oneLine : text)
      #expect(run.status == .inputWrong || run.status == .gateFailed)
      expectVisible(run)
    }
  }

  @Test("Words of a questionnaire are shown without them") func questionnaire() throws {
    let folder = try TemporaryFolder()
    let text = try Repository.text(of: "Tests/EndToEndTests/Library/small-garden/1.0.0.json")
      .replacing("Is the garden ready", with: #"\u001b[2J\u009b2J"#).replacing(
        "Money for a year", with: "\u{9B}2J\u{202E}"
      )
      .replacing("The garden book", with: #"\u0007\u001b]x"#)
    try folder.write(text.utf8, to: "small-garden/1.0.0.json")
    for words in [
      ["list"], ["show", "small-garden"], ["show", "small-garden", "--json"], ["new", "small-garden"],
      ["list", "--json"],
    ] {
      let run = try Run(words + ["--library", folder.path], environment: [:], width: 80)
      #expect(run.status == .fine)
      expectVisible(run)
    }
  }

  /// Nothing that a terminal would obey, line feeds apart.
  private func expectVisible(_ run: Run) {
    for stream in [run.output, run.errors] {
      let obeyed = stream.unicodeScalars.filter { $0 != "\n" && $0 != "\t" && $0.isObeyed }
      #expect(obeyed.isEmpty)
    }
  }
}

extension Unicode.Scalar {
  /// Controls and bidirectional controls, listed here once more so that the test does not lean on the code it tests.
  fileprivate var isObeyed: Bool {
    properties.generalCategory == .control || properties.generalCategory == .lineSeparator
      || properties.generalCategory == .paragraphSeparator || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value) || value == 0x200E || value == 0x200F || value == 0x61C
  }
}
