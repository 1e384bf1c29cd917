import Records
import Reports
import RulesLibrary
import ScoringEngine
import Wizard

/// What there is to do in a readiness folder for people who answer: what was begun, the next rounds, and what has no answers yet.
struct FolderTasks {
  /// One of them.
  enum Task: Equatable {
    /// To go on with the draft at a path.
    case goOn(String)
    /// To begin a record.
    case begin(Beginning)
    /// To review the plan.
    case review
  }

  /// In the order of the menu.
  let tasks: [Task]
  /// The list to choose from.
  let menu: Menu

  /// Looks at a folder. Throws where it is none that can be read.
  init(_ folder: String, _ invocation: Invocation, _ library: inout Library) throws {
    let read = try invocation.input.folder(folder, library: &library)
    let status = StatusReading(read, library: library, today: invocation.console.today).status(
      word: invocation.shellWord)
    let words = TaskWording(status)
    let begun = status.strands.flatMap { strand in
      strand.drafts.map { (Task.goOn($0.file), words.goOn(strand, $0)) }
    }
    let next = status.strands.compactMap { strand in
      Self.roundToFollow(strand, status.today).map {
        (Task.begin(.next(from: $0.file, nil)), words.nextRound(strand, after: $0))
      }
    }
    let answered = Set(status.strands.map(\.questionnaire))
    let fresh = library.ids.filter { !answered.contains($0) }.compactMap { id in
      Self.heading(id, &library).map { (Task.begin(.empty(id)), words.begin($0)) }
    }
    let reviews = status.plan.flatMap { plan in
      status.strands.contains { Self.canReview(plan, in: $0, status.today) } ? [(Task.review, words.review(plan))] : nil
    }
    let all = begun + (reviews ?? []) + next + fresh
    tasks = all.map(\.0)
    menu = Menu(words.opening, choices: all.map(\.1), goOnWith: "peerready wizard \(invocation.shellWord(folder))")
  }

  /// The last round, where none is begun after it and its day is past.
  private static func roundToFollow(_ strand: FolderStatus.Strand, _ today: CivilDate) -> FolderStatus.Record? {
    guard let last = strand.rounds.last, last.date < today else { return nil }
    return strand.drafts.contains { $0.date > last.date } ? nil : last
  }

  /// Whether a strand's last round can be followed by one in which the plan is reviewed.
  private static func canReview(_ plan: LivingPlan, in strand: FolderStatus.Strand, _ today: CivilDate) -> Bool {
    let assessment = plan.round.assessment
    return strand.questionnaire == plan.round.questionnaire.id
      && strand.unit == FolderStatus.Unit(organisation: assessment.organisation, team: assessment.team)
      && roundToFollow(strand, today)?.isRated == true
  }

  private static func heading(_ id: String, _ library: inout Library) -> (any QuestionnaireHeading)? {
    // one that cannot be used is no task; list tells of it
    QuestionnaireName(id).flatMap { try? library.file($0).content.heading }
  }
}

/// What a new record begins with.
enum Beginning: Equatable {
  /// Nothing, of the questionnaire that a word names.
  case empty(String)
  /// The answers at a path; with a word, those that stand in the version it names.
  case next(from: String, String?)
}
