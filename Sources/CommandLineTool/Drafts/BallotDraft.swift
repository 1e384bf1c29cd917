import Records
import RulesLibrary
import ScoringEngine
import StrictJSON
import Wizard

/// A ballot while its person answers.
struct BallotDraft {
  /// Where it lies and where it goes.
  let place: DraftPlace
  /// Open for further answers; whoever ends the work closes it.
  let journal: Journal
  /// What has been answered, with its questionnaire.
  let answered: AnsweredBallot
  /// What to tell of what was found, in sentences.
  let notes: [String]
  /// Whether it was begun before.
  let isResumed: Bool

  /// Begins a ballot. Throws where one of its name is there already.
  static func begin(_ ballot: AnsweredBallot, at place: DraftPlace, _ console: Console) throws -> BallotDraft {
    if Folder.isTaken(place.record) { throw StorageFault.file(FileFault(path: place.record, reason: .exists)) }
    let record = ballot.json.setting(Marks.key, to: [:])
    return BallotDraft(
      place: place, journal: try Journal.begin(place.journal, record: record, in: console.storage), answered: ballot,
      notes: [], isResumed: false)
  }

  /// Goes on with a ballot that was begun. Throws where there is none.
  static func open(_ path: String, _ console: Console, _ library: inout Library) throws -> BallotDraft {
    let place = DraftPlace(naming: path)
    guard Folder.isTaken(place.journal) else {
      throw Failure(.inputMissing, ["there is no ballot to go on with at \"\(place.record)\". Check the name"])
    }
    let (journal, replay) = try Journal.resume(place.journal, in: console.storage)
    do {
      return BallotDraft(
        place: place, journal: journal, answered: try read(replay.record, place, &library),
        notes: DraftWording.notes(on: replay, place), isResumed: true)
    } catch {
      journal.close()
      throw error
    }
  }

  /// Puts the ballot into its place, and takes the journal away.
  func finish(_ journal: Journal, _ library: inout Library) throws {
    try journal.finish(
      JSONWriter.pretty(Self.read(journal.record, place, &library).json), at: place.record, replacing: nil)
  }

  /// A ballot has neither a state nor anything to remember: both are of the draft.
  private static func read(_ record: JSONValue, _ place: DraftPlace, _ library: inout Library) throws -> AnsweredBallot
  {
    let bytes = JSONWriter.pretty(record.removing("status").removing(Marks.key))
    switch try AnsweredBallot.read(bytes, resolve: { try library.questionnaire($0, sha256: $1) }) {
    case .read(let answered): return answered
    case .refused(let findings): throw Failure(in: place.journal, findings: findings)
    }
  }
}
