import Records
import Reports
import RulesLibrary
import ScoringEngine
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
    "wizard", summary: "Asks question by question, and keeps each answer at once.",
    words: "ID[@VERSION] | FILE | FOLDER",
    example: "peerready wizard imroc-checklist --organisation \"Anytown NHS Trust\" --output november.json",
    details:
      "With the id of a questionnaire it begins; with a file it goes on where you stopped, or with a draft that new made; with a "
      + "readiness folder it says what there is to do there, and you choose. "
      + "While you answer, everything is in a journal beside the file, november.json.journal, or in the folder drafts of a "
      + "readiness folder; the file is there once you submit. Stop with :quit, Ctrl-C or by closing the terminal: nothing "
      + "is lost. With --from each question shows the answer of the last round. "
      + "With --ballot one person answers alone, once for each person; with --workshop a room shows hands, or hears the ballots that "
      + "were handed in, then agrees on a level and says how many still differ. The wizard prints plain lines and no "
      + "colours, so TERM=dumb, NO_COLOR, ACCESSIBLE and --accessible change nothing. More: peerready help accessibility.",
    options: [
      .workshop, .ballots, .ballotRound, .aloneOnBallot, .organisation, .team, .date, .depth, .newRecord, .from,
      .standardInput, .accessible,
      .library,
    ]
  ) { invocation in
    var invocation = invocation
    var library = try invocation.library()
    guard invocation.arguments.has(.aloneOnBallot) else { return try converse(&invocation, &library) }
    return try ballot(&invocation, &library)
  }

  /// Asks what the words of a command line name: a questionnaire, the next round of an assessment, a draft, or what people choose in a
  /// readiness folder.
  static func converse(_ invocation: inout Invocation, _ library: inout Library) throws -> ExitStatus {
    var asking = try asking(invocation)
    let workshop = try Workshop(invocation, &library)
    do {
      let draft = try openDraft(&invocation, &asking, workshop, &library)
      try workshop?.refuse(draft)
      return try WizardSession(draft: draft, invocation: invocation, workshop: workshop).run(asking, &library)
    } catch let leaving as Leaving {
      return ExitStatus(leaving.ending)
    }
  }

  private static func openDraft(
    _ invocation: inout Invocation, _ asking: inout Asking, _ workshop: Workshop?, _ library: inout Library
  ) throws -> OpenDraft {
    let earlier = invocation.arguments.value(.from)
    let word = try invocation.arguments.words(
      earlier != nil ? 0...1 : 1...1, named: "the questionnaire's id, or the file to go on with,"
    ).first
    guard let word, library.isPath(word) else {
      return try begin(
        earlier.map { .next(from: $0, word) } ?? .empty(word ?? ""), NewPlace(invocation), workshop, &invocation,
        &library)
    }
    try refuseNew(invocation, with: word)
    guard Folder.isFolder(word) else { return try OpenDraft.open(word, invocation.console, &library) }
    let tasks = try FolderTasks(word, invocation, &library)
    switch tasks.tasks[try asking.choose(from: tasks.menu)] {
    case .goOn(let path): return try OpenDraft.open(path, invocation.console, &library)
    case .begin(let beginning): return try begin(beginning, NewPlace(word), workshop, &invocation, &library)
    case .review: return try reviewDraft(word, &invocation, &library)
    }
  }

  private static func begin(
    _ beginning: Beginning, _ place: NewPlace, _ workshop: Workshop?, _ invocation: inout Invocation,
    _ library: inout Library
  ) throws -> OpenDraft {
    let record =
      switch beginning {
      case .empty(let word): try empty(word, &invocation, place, &library)
      case .next(let earlier, let word): try nextRound(from: earlier, word, &invocation, place, &library)
      }
    try workshop?.refuse(record.content)
    return try OpenDraft.begin(
      record.content, at: place.draft(of: record, invocation), notes: record.notes, invocation.console, &library)
  }

  /// Throws where an option says something of a new record, and a file was named.
  static func refuseNew(_ invocation: Invocation, with file: String) throws(UsageFault) {
    let options = [Option.from, .organisation, .team, .date, .depth, .newRecord]
    guard let option = options.first(where: { invocation.arguments.value($0) != nil }) else { return }
    throw .cannotCombine("the file \"\(file)\"", "--\(option.name), which is for a new one,")
  }

  /// What asks at the keyboard. Throws where nobody can be asked.
  static func asking(_ invocation: Invocation) throws(Failure) -> Asking {
    let keyboard = Keyboard(descriptor: invocation.console.input, interruptions: invocation.console.interruptions())
    guard keyboard.isTerminal || invocation.arguments.has(.standardInput) else {
      throw Failure(
        .usage,
        [
          "the wizard asks people at a terminal, and its input is none. To read the answers from a pipe or file, one line "
            + "each: --stdin-answers. To fill in a file instead: peerready new ID --output FILE"
        ])
    }
    return Asking(keyboard, invocation.console)
  }
}

/// A conversation about an open draft, from its first line to its last.
struct WizardSession {
  /// What is answered.
  let draft: OpenDraft
  /// How the command was called.
  let invocation: Invocation
  /// What a room is asked beyond the questions; nil where it is no workshop.
  var workshop: Workshop?

  /// Asks, and says how it ended.
  func run(_ asking: Asking, _ library: inout Library) throws -> ExitStatus {
    let screen = asking.screen
    screen.show(draft.notes.map { "Note: \($0)" })
    let laidOut = DraftForm(draft.answered, record: draft.journal.record, last: draft.last)
    let session = try ReviewSession(draft, laidOut, invocation, &library)
    let conversation =
      if let session {
        Conversation(session.form, entries: session.form.entries, marks: laidOut.marks, setting: setting(nil))
      } else if let workshop, let (form, entries) = workshop.form(laidOut) {
        Conversation(
          form, entries: entries, marks: laidOut.marks,
          setting: setting(invocation.plan(of: draft.place), workshop, advice: workshop.advice(form)))
      } else {
        Conversation(
          laidOut.form, entries: laidOut.entries, marks: laidOut.marks,
          setting: setting(invocation.plan(of: draft.place)))
      }
    var driver = WizardDriver(conversation, journal: draft.journal, asking: asking)
    let outcome = driver.run()
    guard let ending = outcome.ending else {
      if let session {
        try end(session.finish(draft, outcome.journal, invocation, &library), plan: session.review.kept.path, screen)
      } else {
        try end(draft.finish(outcome.journal, &library), screen)
      }
      return .fine
    }
    outcome.journal.close()
    return ExitStatus(ending)
  }

  private func setting(_ plan: KeptPlan?, _ workshop: Workshop? = nil, advice: [String] = []) -> Setting {
    let answers = invocation.arguments.has(.standardInput) ? " --stdin-answers" : ""
    return Setting(
      keptIn: draft.place.journal.inQuotes,
      goOnWith: "peerready wizard \(invocation.shellWord(draft.place.named))\(workshop?.words ?? "")\(answers)",
      withoutOwner: plan?.plan.withoutOwner.map(\.title) ?? [], isResumed: draft.isResumed, advice: advice)
  }

  /// What a review comes to, and what can be done with the plan.
  private func end(_ submitted: AnsweredQuestionnaire?, plan: String, _ screen: Screen) {
    screen.show(["Written: \(draft.place.record)", "Written: \(plan)", ""])
    if let submitted { screen.show(SpokenResult.of(submitted.scorecard)) }
    invocation.suggest(for: plan) { "peerready plan \($0)" }
  }

  /// What the answers come to, and what can be done with them.
  private func end(_ submitted: AnsweredFile, _ screen: Screen) {
    let path = draft.place.record
    screen.show(["Written: \(path)", ""])
    switch submitted {
    case .rated(let answered):
      screen.show(SpokenResult.of(answered.scorecard))
      let merging = ReadinessFolder.plan(ofRecord: path).map(ShellWord.quoted).map { " --merge \($0) --output \($0)" }
      invocation.suggest(for: path) { "peerready score \($0) for all of it, or peerready plan \($0)\(merging ?? "")" }
    case .appraisal(let answered):
      let record = answered.record
      screen.show(SpokenResult.of(answered.appraisal, record.sheet, decision: record.decision?.option))
      let isDecided = record.decision != nil
      invocation.suggest(for: path) { "peerready appraise \($0)" + (isDecided ? ", or peerready plan \($0)" : "") }
    }
  }
}

extension ExitStatus {
  /// How a conversation ended that was not handed in.
  init(_ ending: Effect.Ending) { self = ending == .interrupted ? .interrupted : .fine }
}

/// A plan that is kept, and where.
struct KeptPlan: Sendable {
  /// Its file.
  let path: String
  /// What it says.
  let plan: LivingPlan
}

extension Invocation {
  /// The plan of the readiness folder that a draft belongs to; nil where there is none, and where it cannot be read, which status tells.
  fileprivate func plan(of place: DraftPlace) -> KeptPlan? {
    guard let path = ReadinessFolder.plan(ofRecord: place.record) else { return nil }
    // a plan that is damaged keeps nobody from answering
    guard let bytes = try? console.storage.read(path, limit: LivingPlan.limit).bytes,
      let plan = try? input.plan(bytes, path)
    else { return nil }
    return KeptPlan(path: path, plan: plan)
  }
}

extension Library {
  /// Whether a word means a file or a folder, and not a questionnaire: it is no id, or it is none that is known and there is such a file.
  func isPath(_ word: String) -> Bool {
    guard let name = QuestionnaireName(word) else { return true }
    return !ids.contains(name.id) && Folder.isTaken(word)
  }
}
