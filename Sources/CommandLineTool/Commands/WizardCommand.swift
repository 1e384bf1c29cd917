import Records
import Reports
import RulesLibrary
import Wizard

extension Option {
  /// What a program or a file sends takes the place of a keyboard.
  static let standardInput = Option(
    "stdin-answers", help: "Read the answers from a pipe or file, one line each, and print what a person would see.")
  /// There is one way of asking, for everybody.
  static let accessible = Option(
    "accessible", help: "Plain lines, numbered answers, nothing else. The wizard always asks like this.")
}

extension Command {
  /// Asks line by line.
  static let wizard = Command(
    "wizard", summary: "Asks question by question, and keeps each answer at once.", words: "ID[@VERSION] | FILE",
    example: "peerready wizard imroc-checklist --organisation \"Anytown NHS Trust\" --output november.json",
    details:
      "With the id of a questionnaire it begins; with a file it goes on where you stopped, or with a draft that new made. "
      + "While you answer, everything is in a journal beside the file, november.json.journal, or in the folder drafts of a "
      + "readiness folder; the file is there once you submit. Stop with :quit, Ctrl-C or by closing the terminal: nothing "
      + "is lost. With --from each question shows the answer of the last round. The wizard prints plain lines and no "
      + "colours, so TERM=dumb, NO_COLOR, ACCESSIBLE and --accessible change nothing. More: peerready help accessibility.",
    options: [.organisation, .team, .date, .depth, .newRecord, .from, .standardInput, .accessible, .library]
  ) { invocation in
    var invocation = invocation
    var library = try invocation.library()
    return try converse(&invocation, &library)
  }

  /// Asks what the words of a command line name: a questionnaire, the next round of an assessment, or a draft.
  static func converse(_ invocation: inout Invocation, _ library: inout Library) throws -> ExitStatus {
    let keyboard = Keyboard(descriptor: invocation.console.input, interruptions: invocation.console.interruptions())
    try refuse(keyboard, invocation)
    let draft = try openDraft(&invocation, &library)
    return try WizardSession(draft: draft, invocation: invocation).run(keyboard, &library)
  }

  private static func openDraft(_ invocation: inout Invocation, _ library: inout Library) throws -> OpenDraft {
    let isNext = invocation.arguments.value(.from) != nil
    let word = try invocation.arguments.words(
      isNext ? 0...1 : 1...1, named: "the questionnaire's id, or the file to go on with,"
    ).first
    if let word, QuestionnaireName(word) == nil {
      try refuseNew(invocation, with: word)
      return try OpenDraft.open(word, invocation.console, &library)
    }
    let place = try NewPlace(invocation)
    let record =
      if let earlier = invocation.arguments.value(.from) {
        try nextRound(from: earlier, &invocation, place, &library)
      } else {
        try empty(&invocation, place, &library)
      }
    return try OpenDraft.begin(
      record.content, at: place.draft(of: record, invocation), notes: record.notes, invocation.console, &library)
  }

  /// Throws where an option says something of a new record, and a file was named.
  private static func refuseNew(_ invocation: Invocation, with file: String) throws(UsageFault) {
    let options = [Option.from, .organisation, .team, .date, .depth, .newRecord]
    guard let option = options.first(where: { invocation.arguments.value($0) != nil }) else { return }
    throw .cannotCombine("the file \"\(file)\"", "--\(option.name), which is for a new one,")
  }

  /// Throws where nobody can be asked.
  private static func refuse(_ keyboard: Keyboard, _ invocation: Invocation) throws(Failure) {
    guard !keyboard.isTerminal, !invocation.arguments.has(.standardInput) else { return }
    throw Failure(
      .usage,
      [
        "the wizard asks people at a terminal, and its input is none. To read the answers from a pipe or file, one line "
          + "each: --stdin-answers. To fill in a file instead: peerready new ID --output FILE"
      ])
  }
}

/// A conversation about an open draft, from its first line to its last.
struct WizardSession {
  /// What is answered.
  let draft: OpenDraft
  /// How the command was called.
  let invocation: Invocation

  /// Asks, and says how it ended.
  func run(_ keyboard: Keyboard, _ library: inout Library) throws -> ExitStatus {
    let screen = Screen(invocation.console)
    screen.show(draft.notes.map { "Note: \($0)" })
    let laidOut = DraftForm(draft.answered, record: draft.journal.record, last: draft.last)
    let conversation = Conversation(laidOut.form, entries: laidOut.entries, marks: laidOut.marks, setting: setting)
    var driver = WizardDriver(
      conversation, journal: draft.journal, keyboard: keyboard, screen: screen,
      lineLimit: invocation.console.terminal().longestLine)
    let outcome = driver.run()
    guard let ending = outcome.ending else {
      try end(draft.finish(outcome.journal, &library), screen)
      return .fine
    }
    outcome.journal.close()
    return ending == .interrupted ? .interrupted : .fine
  }

  private var setting: Setting {
    let answers = invocation.arguments.has(.standardInput) ? " --stdin-answers" : ""
    return Setting(
      keptIn: "\"\(draft.place.journal)\"", goOnWith: "peerready wizard \(invocation.shellWord(named))\(answers)",
      isResumed: draft.isResumed)
  }

  /// What people name to go on: the record beside its journal, or the journal where it lies elsewhere.
  private var named: String {
    DraftPlace(naming: draft.place.record) == draft.place ? draft.place.record : draft.place.journal
  }

  /// What the answers come to, and what can be done with them.
  private func end(_ submitted: AnsweredFile, _ screen: Screen) {
    let path = draft.place.record
    screen.show(["Written: \(path)", ""])
    switch submitted {
    case .rated(let answered):
      screen.show(SpokenResult.of(answered.scorecard))
      invocation.suggest(for: path) { "peerready score \($0) for all of it, or peerready plan \($0)" }
    case .appraisal(let answered):
      let record = answered.record
      screen.show(SpokenResult.of(answered.appraisal, record.sheet, decision: record.decision?.option))
      let isDecided = record.decision != nil
      invocation.suggest(for: path) { "peerready appraise \($0)" + (isDecided ? ", or peerready plan \($0)" : "") }
    }
  }
}
