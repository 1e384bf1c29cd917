import Records
import RulesLibrary
import ScoringEngine
import StrictJSON
import Wizard

extension Option {
  /// For a rated questionnaire.
  static let workshop = Option(
    "workshop", help: "Ask for a show of hands before each level, and for how many still differ after it.")
  /// Only with `--workshop`.
  static let ballots = Option(
    "ballots", value: "FOLDER|BALLOT", count: .many,
    help: "With --workshop: read out these blind ballots in place of a show of hands.")
}

/// A workshop: what a room is asked beyond the questions themselves.
struct Workshop {
  /// What people said alone; nil where hands are shown.
  let ballots: GroupResult?
  /// The words of the command line that begin it again, with a space before each.
  let words: String
  /// The text that the ballots answer; nil without ballots.
  private let pin: Assessment.Pin?

  /// The workshop that was asked for; nil where none was. Throws where ballots are named without one, or cannot be put together.
  init?(_ invocation: Invocation, _ library: inout Library) throws {
    let paths = invocation.arguments.all(.ballots)
    let round = invocation.arguments.value(.ballotRound)
    guard invocation.arguments.has(.workshop) else {
      if !paths.isEmpty { throw UsageFault.wordMissing("--workshop, which --ballots is for,") }
      if round != nil { throw UsageFault.wordMissing("--ballots, which --round is for,") }
      return nil
    }
    guard !paths.isEmpty else {
      if round != nil { throw UsageFault.wordMissing("--ballots, which --round is for,") }
      (ballots, words, pin) = (nil, " --workshop", nil)
      return
    }
    let found = try FoundBallots.read(paths, round: round, invocation, &library)
    let chosen = round.map { " --round \(ShellWord.quoted($0))" } ?? ""
    words = " --workshop --ballots" + paths.map { " \(ShellWord.quoted($0))" }.joined() + chosen
    (ballots, pin) = (found.result, found.first.ballot.questionnaire)
  }

  /// Throws where there is nothing in a new record that a room votes on, or the ballots answer another text than it.
  func refuse(_ record: JSONValue) throws(Failure) {
    guard record["weights"] == nil else { throw Self.weighed }
    guard pin == nil || pin?.json == record["questionnaire"] else { throw Self.otherText }
  }

  /// The same of a draft, which is closed then and stays; and of one that is a review of a plan.
  func refuse(_ draft: OpenDraft) throws(Failure) {
    guard let failure = hindrance(draft) else { return }
    draft.journal.close()
    throw failure
  }

  private func hindrance(_ draft: OpenDraft) -> Failure? {
    guard case .rated(let answered) = draft.answered else { return Self.weighed }
    guard pin == nil || pin == answered.assessment.questionnaire else { return Self.otherText }
    return ReviewMarks(draft.journal.record) == nil ? nil : Self.review
  }

  private static let weighed = Failure(
    .usage, ["--workshop is for a rated questionnaire, and this one weighs options"])
  private static let otherText = Failure(
    .usage,
    [
      "the ballots answer another version of the questionnaire, or another questionnaire. A workshop reads out ballots on the very "
        + "questions it asks"
    ])
  private static let review = Failure(
    .usage, ["--workshop is not for the review of a plan. Go on with it without --workshop"])

  /// The form that a room is asked, with its entries; nil where there is nothing that a room votes on.
  func form(_ laidOut: DraftForm) -> (form: WorkshopForm, entries: [Entry])? {
    guard let rated = laidOut.form as? RatedForm else { return nil }
    let form = WorkshopForm(rated, ballots: ballots)
    return (form, form.entries(laidOut.entries))
  }

  /// What to say at the beginning: how a question goes, and which ones are worth the room's time.
  func advice(_ form: WorkshopForm) -> [String] {
    guard let ballots else {
      return [
        "For each question with levels there is a show of hands first; then you talk, and agree on a level; then you say how many "
          + "still differ."
      ]
    }
    guard !ballots.items.isEmpty else {
      return [
        "There are \(Counts.of(ballots.ballots, "ballot", "ballots")), and nothing is shown of fewer than \(ballots.rule.minimum). "
          + "So there is a show of hands for each question."
      ]
    }
    let first = form.mostDisputed.map(String.init)
    let order =
      first.isEmpty
      ? "On every question most people said the same."
      : "Most worth your time, the widest split first: \(first.count == 1 ? "question" : "questions") \(Counts.list(first)). "
        + "To begin there: :go \(first[0])"
    return ["\(ballots.ballots) ballots are read out with the questions. \(order)"]
  }
}
