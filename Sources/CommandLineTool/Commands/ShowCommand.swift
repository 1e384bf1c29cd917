import Reports
import RulesLibrary

extension Command {
  /// One questionnaire to read or print.
  static let show = Command(
    "show", summary: "One questionnaire, to read or print.", words: "ID[@VERSION]",
    example: "peerready show imroc-checklist",
    details: "In json it is the questionnaire's own file, byte for byte when it goes to a file or a pipe. "
      + "Blank sheets come as text, Markdown or html, which prints best; --depth and --ballot are for them.",
    options: [.blankSheets, .ballot, .depth, .changes, .library, .printedFormat, .json]
  ) { invocation in
    var invocation = invocation
    let word = try invocation.arguments.words(1...1, named: "the questionnaire's id")[0]
    try invocation.checkBlankSheets()
    var library = try invocation.library()
    if invocation.arguments.has(.changes) { return try showChanges(of: word, invocation, &library) }
    let loaded = try library.file(invocation.name(word))
    let isForReading = invocation.console.width != nil
    let bytes = try invocation.render(invocation.shown(loaded.content), among: OutputFormat.printed) {
      isForReading ? Array(VisibleText.ofJSON(String(decoding: loaded.bytes, as: UTF8.self)).utf8) : loaded.bytes
    }
    invocation.console.output.write(bytes)
    return .fine
  }
}
