import Testing

@testable import CommandLineTool

/// The help: on standard output, complete, and about nothing else.
@Suite struct HelpTests {
  @Test("The commands of this version") func commands() {
    let names = Command.all.map(\.name)
    #expect(
      names == [
        "list", "show", "check", "new", "wizard", "score", "explain", "plan", "review", "compare", "trend", "combine",
        "report", "appraise", "migrate", "init", "status", "unlock", "doctor",
      ])
  }

  @Test(
    "The overview comes for nothing, help and --help", arguments: [[], ["help"], ["--help"], ["-h"], ["help", "help"]])
  func overview(_ typed: [String]) throws {
    let run = try Run(typed)
    #expect(run.status == .fine)
    #expect(run.errors.isEmpty)
    #expect(run.output == HelpPages.overview)
  }

  @Test("How to work with a screen reader is a page of its own, which breaks its lines where a window is narrow")
  func accessibility() throws {
    let run = try Run(["help", "accessibility"])
    #expect(run.status == .fine && run.errors.isEmpty)
    #expect(run.output == AccessibilityPage.text(width: nil))
    for word in [":show", ":list", ":help", ":back", "TERM=dumb", "NO_COLOR", "ACCESSIBLE", "--accessible"] {
      #expect(run.output.contains(word))
    }
    let narrow = try Run(["help", "accessibility"], width: 40).output.split(separator: "\n")
    #expect(narrow.allSatisfy { $0.count <= 40 })
    #expect(narrow.joined(separator: " ") == run.output.split(separator: "\n").joined(separator: " "))
  }

  @Test("The overview names every command there is and no other") func names() throws {
    let text = try Run(["help"]).output
    let list = try #require(text.split(separator: "Commands:\n").last?.split(separator: "\n\n").first)
    let named = list.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
    let names = Command.all.map(\.name)
    #expect(named == names)
    let examples = text.split(separator: "peerready ").dropFirst().compactMap { $0.split(separator: " ").first }
    #expect(examples.allSatisfy { names.contains(String($0)) || $0.hasPrefix("help") || $0.hasPrefix("--version") })
  }

  @Test(
    "A command's page comes from help COMMAND, --help and -h, and opens with its example",
    arguments: Command.all.map(\.name))
  func page(_ name: String) throws {
    let page = try Run(["help", name]).output
    #expect(try Run([name, "--help"]).output == page)
    #expect(try Run([name, "-h", "whatever"]).output == page)
    let command = try #require(Command.all.first { $0.name == name })
    #expect(page.hasPrefix("\(command.summary)\n\nExample:\n  peerready \(name)"))
    for option in command.options { #expect(page.contains("  \(option.usage)\n      \(option.help)")) }
  }

  @Test("Every example of the help can be understood", arguments: Command.all.map(\.name))
  func examples(_ name: String) throws {
    let command = try #require(Command.all.first { $0.name == name })
    let typed = command.example.replacing("\"Anytown NHS Trust\"", with: "Anytown").split(separator: " ").map(
      String.init)
    #expect(typed.prefix(2) == ["peerready", name])
    _ = try Arguments(typed.dropFirst(2), options: command.options)
  }

  @Test("The version names the tool's and the engine's") func version() throws {
    let run = try Run(["--version"])
    #expect(run.status == .fine)
    #expect(run.output == "peerready 1.0.0, scoring engine 1.0.0\n")
  }
}
