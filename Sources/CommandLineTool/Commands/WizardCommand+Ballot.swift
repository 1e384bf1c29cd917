import Records
import RulesLibrary
import ScoringEngine
import StrictJSON
import Wizard

extension Option {
  /// Not together with what is for a group.
  static let aloneOnBallot = Option(
    "ballot", help: "Ask one person alone, before the group talks: a ballot with a perspective and no name.")
}

extension Command {
  /// Asks one person alone.
  static func ballot(_ invocation: inout Invocation, _ library: inout Library) throws -> ExitStatus {
    if invocation.arguments.value(.from) != nil { throw UsageFault.cannotCombine("--ballot", "--from") }
    if invocation.arguments.has(.workshop) { throw UsageFault.cannotCombine("--ballot", "--workshop") }
    if !invocation.arguments.all(.ballots).isEmpty { throw UsageFault.cannotCombine("--ballot", "--ballots") }
    let asking = try asking(invocation)
    let word = try invocation.arguments.words(
      1...1, named: "the questionnaire's id, or the ballot to go on with,")[0]
    if library.isPath(word) {
      try refuseNew(invocation, with: word)
      let draft = try BallotDraft.open(word, invocation.console, &library)
      return try BallotSession(draft: draft, invocation: invocation, next: nil).run(asking, &library)
    }
    let loaded = try library.questionnaire(invocation.name(word))
    let place = try NewPlace(invocation)
    let blank = try BlankAssessment(
      unit: invocation.unit(like: place.unit), date: invocation.date(.date) ?? invocation.console.today,
      depth: invocation.depth() ?? .full)
    let ballot = blank.ballot(for: loaded, mark: BallotSession.mark())
    let draft = try BallotDraft.begin(ballot, at: place.ballot(ballot.ballot.id, invocation), invocation.console)
    return try BallotSession(draft: draft, invocation: invocation, next: word).run(asking, &library)
  }
}

/// One person answering a ballot, from the first line to the last.
private struct BallotSession {
  /// What is answered.
  let draft: BallotDraft
  /// How the command was called.
  let invocation: Invocation
  /// The questionnaire that the next person can be asked; nil where this ballot was gone on with.
  let next: String?

  /// Eight digits that tell one ballot from another, and nothing of whose it is.
  static func mark() -> String {
    let digits = String(UInt32.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Asks, and says how it ended.
  func run(_ asking: Asking, _ library: inout Library) throws -> ExitStatus {
    let screen = asking.screen
    screen.show(draft.notes.map { "Note: \($0)" })
    let ballot = draft.answered.ballot
    let form = BallotForm(draft.answered.questionnaire, depth: ballot.depth)
    let record = draft.journal.record
    let entries = form.entries(perspective: ballot.perspective, answers: ballot.answers, record: record)
    let marks = record[Marks.key].map(Marks.init) ?? Marks()
    var driver = WizardDriver(
      Conversation(form, entries: entries, marks: marks, setting: setting), journal: draft.journal, asking: asking)
    let outcome = driver.run()
    guard let ending = outcome.ending else {
      try draft.finish(outcome.journal, &library)
      end(screen)
      return .fine
    }
    outcome.journal.close()
    return ExitStatus(ending)
  }

  private var setting: Setting {
    let answers = invocation.arguments.has(.standardInput) ? " --stdin-answers" : ""
    return Setting(
      keptIn: draft.place.journal.inQuotes,
      goOnWith: "peerready wizard --ballot \(invocation.shellWord(draft.place.record))\(answers)",
      isResumed: draft.isResumed)
  }

  /// Nothing is said of the answers: what one person gave is for nobody else to hear.
  private func end(_ screen: Screen) {
    screen.show([
      "Written: \(draft.place.record)", "",
      "What you typed can still be read in this window. Close it or clear it before the next person answers.",
    ])
    guard let next else { return }
    let place = invocation.arguments.value(.newRecord).flatMap { Folder.isFolder($0) ? $0 : nil }
    let output = place.map { " --output \(ShellWord.quoted($0))" } ?? ""
    let combining = place.map { ", and when all are in: peerready combine \(ShellWord.quoted($0))" } ?? ""
    invocation.suggest(
      "for the next person: peerready wizard --ballot \(invocation.shellWord(next))\(output)\(combining)")
  }
}
