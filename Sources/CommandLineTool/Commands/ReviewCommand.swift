import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON
import Wizard

extension Command {
  /// The quarterly round of a readiness folder.
  static let review = Command(
    "review", summary: "The quarterly round: each open action, the questions that matter now, and the next review.",
    words: "FOLDER",
    example: "peerready review ours",
    details:
      "It asks, one after the other, what happened with each open action of the plan: how it stands, what shows it, a new day, an owner, "
      + "or why it is stopped. Then come the questions that the actions aim at, those that nobody confirmed in the last round, and those "
      + "without an answer, or all of them if you wish; each shows the answer of the last round, and = says that it is the same. Then it "
      + "says what changed and what the plan becomes, and asks for the day of the next review. Answers and plan are changed once you "
      + "submit, and until then everything is in a journal in the folder drafts. Type the command again to go on where you stopped.",
    options: [.date, .standardInput, .accessible, .library]
  ) { invocation in
    var invocation = invocation
    let path = try invocation.arguments.words(1...1, named: "the folder")[0]
    var library = try invocation.library()
    let asking = try asking(invocation)
    let draft = try reviewDraft(path, &invocation, &library)
    return try WizardSession(draft: draft, invocation: invocation).run(asking, &library)
  }

  /// The draft of the review that is under way in a folder, or a new one.
  static func reviewDraft(
    _ path: String, _ invocation: inout Invocation, _ library: inout Library
  ) throws -> OpenDraft {
    let folder = try invocation.input.folder(path, library: &library)
    if let begun = folder.reviewDraft { return try OpenDraft.open(begun, invocation.console, &library) }
    let last = try lastRound(folder, invocation)
    let place = try NewPlace(path)
    let record = try nextRound(from: last.path, nil, &invocation, place, &library)
    return try OpenDraft.begin(
      record.content, at: place.draft(of: record, invocation), notes: record.notes, isReview: true, invocation.console,
      &library)
  }

  /// The last round of those that the plan comes from. Throws where there is no plan to review, or no round.
  private static func lastRound(_ folder: ReadinessFolder, _ invocation: Invocation) throws -> FolderRecord {
    let again = invocation.shellWord(folder.path)
    guard let plan = folder.plan else {
      let round = folder.rounds.last { $0.isRated }
      let way =
        round.map {
          "Make one from the last round: peerready plan \(invocation.shellWord($0.path)) --output \(folder.path)/plan.json"
        } ?? "Answer the questions first: peerready wizard \(again)"
      throw Failure(.inputMissing, ["\"\(folder.path)\" has no plan to review. \(way)"])
    }
    guard case .priorities = plan.round.basis else {
      throw Failure(
        .inputWrong,
        [
          "the plan in \"\(folder.path)\" comes from a decision between options, which has no next round. Look at it with: "
            + "peerready plan \(folder.path)/plan.json"
        ])
    }
    let rounds = folder.rounds.filter { $0.belongs(to: plan.round) }
    guard let last = rounds.max(by: { ($0.record.date, $0.path) < ($1.record.date, $1.path) }) else {
      throw Failure(
        .inputMissing,
        [
          "the plan in \"\(folder.path)\" comes from answers of \(plan.round.assessment.unit) to \(plan.round.questionnaire.id), and no "
            + "submitted round of these lies in the folder. Put the file into \(folder.path)/assessments"
        ])
    }
    return last
  }
}

extension ReadinessFolder {
  /// The journal of a review that is under way; nil where there is none.
  var reviewDraft: String? {
    files.first { file in
      guard case .journal(let replay, .read) = file.content else { return false }
      return ReviewMarks(replay.record) != nil
    }?.path
  }
}

extension FolderRecord {
  /// Whether items were rated, and not options weighed.
  fileprivate var isRated: Bool {
    if case .rated = answered { return true }
    return false
  }

  /// Whether these are answers of the unit and to the questionnaire that a plan's round is of.
  fileprivate func belongs(to round: PlanRound) -> Bool {
    isRated && record.questionnaire.name.id == round.questionnaire.id
      && record.unit.organisation == round.assessment.organisation && record.unit.team == round.assessment.team
  }
}
