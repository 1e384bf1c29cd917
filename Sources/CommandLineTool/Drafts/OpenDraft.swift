import Records
import RulesLibrary
import StrictJSON
import Wizard

/// A draft that is open to be answered: its journal, and the record as it is so far.
struct OpenDraft {
  /// Where it lies and where it goes.
  let place: DraftPlace
  /// Open for further answers; whoever ends the work closes it.
  var journal: Journal
  /// What has been answered, with its questionnaire.
  let answered: AnsweredFile
  /// The last round's answers, laid out like `answered`; nil where there was none.
  let last: AnsweredFile?
  /// The file whose place the record takes; nil where the record is a new file.
  let draft: KeptFile?
  /// What to tell people of what was found, in sentences.
  let notes: [String]
  /// Whether it was begun before.
  let isResumed: Bool
}

extension OpenDraft {
  /// Begins a draft for a new record. Throws where a record or a draft is there already.
  static func begin(
    _ record: JSONValue, at place: DraftPlace, notes: [String], isReview: Bool = false, _ console: Console,
    _ library: inout Library
  ) throws -> OpenDraft {
    if Folder.isTaken(place.journal) { throw Failure(.cannotCreate, [DraftWording.isBegun(place)]) }
    if Folder.isTaken(place.record) { throw StorageFault.file(FileFault(path: place.record, reason: .exists)) }
    return try begin(record, replacing: nil, at: place, notes: notes, isReview: isReview, console, &library)
  }

  /// Opens the draft that people named: a journal, or a record that is still a draft.
  static func open(_ path: String, _ console: Console, _ library: inout Library) throws -> OpenDraft {
    let place = DraftPlace(naming: path)
    if Folder.isTaken(place.journal) { return try resume(place, console, &library) }
    let kept = try console.storage.read(place.record, limit: Assessment.limit)
    let answered = try read(kept.bytes, named: place.record, &library)
    guard answered.record.status == .draft else { throw StorageFault.submitted(path: place.record) }
    return try begin(answered.json, replacing: kept, at: place, notes: [], console, &library)
  }

  private static func begin(
    _ record: JSONValue, replacing draft: KeptFile?, at place: DraftPlace, notes: [String], isReview: Bool = false,
    _ console: Console, _ library: inout Library
  ) throws -> OpenDraft {
    let record = record.setting(
      Marks.key, to: DraftMemory.beginning(of: record, replacing: draft?.sha256, isReview: isReview))
    let answered = try read(JSONWriter.pretty(record), named: place.record, &library)
    return OpenDraft(
      place: place, journal: try Journal.begin(place.journal, record: record, in: console.storage), answered: answered,
      last: try last(record, place, &library), draft: draft, notes: notes, isResumed: draft != nil)
  }

  private static func resume(_ place: DraftPlace, _ console: Console, _ library: inout Library) throws -> OpenDraft {
    let (journal, replay) = try Journal.resume(place.journal, in: console.storage)
    do {
      let answered = try read(replay.bytes, named: place.journal, &library)
      return OpenDraft(
        place: place, journal: journal, answered: answered, last: try last(replay.record, place, &library),
        draft: try replacedFile(answered, replay, at: place, console.storage),
        notes: DraftWording.notes(on: replay, place), isResumed: true)
    } catch {
      journal.close()
      throw error
    }
  }

  /// The file whose place the record is to take; nil where there is none. Throws where another is there than the one that the draft was
  /// begun from.
  private static func replacedFile(
    _ answered: AnsweredFile, _ replay: JournalReplay, at place: DraftPlace, _ storage: Storage
  ) throws -> KeptFile? {
    guard Folder.isTaken(place.record) else { return nil }
    let kept = try storage.read(place.record, limit: Assessment.limit)
    let isFinished = replay.isSubmitted && kept.bytes == JSONWriter.pretty(answered.json)
    guard isFinished || kept.sha256 == DraftMemory.replaced(by: replay.record) else {
      throw Failure(.locked, [DraftWording.isOther(place)])
    }
    return kept
  }

  private static func last(
    _ record: JSONValue, _ place: DraftPlace, _ library: inout Library
  ) throws -> AnsweredFile? {
    try DraftMemory.lastRound(of: record).map { try read(JSONWriter.pretty($0), named: place.journal, &library) }
  }

  private static func read(_ bytes: [UInt8], named path: String, _ library: inout Library) throws -> AnsweredFile {
    switch try AnsweredFile.read(bytes, library: &library) {
    case .read(let answered): return answered
    case .refused(let findings): throw Failure(in: path, findings: findings)
    }
  }
}

extension OpenDraft {
  /// Puts the record that was handed in into its place, and takes the journal away. Gives what was handed in. `also` writes what belongs
  /// to it, and the journal stays until that is done.
  func finish(
    _ journal: Journal, _ library: inout Library, also: (AnsweredFile) throws -> Void = { _ in }
  ) throws -> AnsweredFile {
    let submitted = try Self.read(JSONWriter.pretty(journal.record), named: place.journal, &library)
    let bytes = JSONWriter.pretty(submitted.json)
    try journal.finish(bytes, at: place.record, replacing: draft) { try also(submitted) }
    return submitted
  }
}
