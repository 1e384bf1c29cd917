import RulesLibrary
import ScoringEngine

/// Where in a readiness folder a file lies.
package enum FolderPart: CaseIterable, Sendable {
  /// In the folder itself: `folder.json` and `plan.json`.
  case top
  /// What groups answered, a file for each unit, questionnaire and round.
  case assessments
  /// What single people answered alone.
  case ballots
  /// What is being answered.
  case drafts

  /// The name of the part's own folder; nil for the readiness folder itself.
  package var name: String? {
    switch self {
    case .top: nil
    case .assessments: "assessments"
    case .ballots: "ballots"
    case .drafts: "drafts"
    }
  }
}

/// One file of a readiness folder: where it lies, and what it is.
package struct FolderFile: Sendable {
  /// The part of the folder it lies in.
  package let part: FolderPart
  /// Its path, beginning with that of the readiness folder as it was named.
  package let path: String
  /// What it is.
  package let content: Content

  /// What a file of a readiness folder can be.
  package enum Content: Sendable {
    /// What a group answered, and the SHA-256 of the file.
    case record(AnsweredFile, sha256: String)
    /// What one person answered alone.
    case ballot(AnsweredBallot)
    /// A draft while people answer: what its journal comes to, and its record as the reader takes it.
    case journal(JournalReplay, Reading<AnsweredFile>)
    /// The settings of the folder.
    case settings
    /// The plan that is kept.
    case plan(LivingPlan)
    /// Its content does not do; everything that was found, never nothing.
    case refused([Finding])
    /// It, or the questionnaire file that it needs, cannot be opened.
    case unopened(FileFault)
    /// It calls itself a journal and is none that can be gone on with.
    case noJournal(StorageFault)
    /// What a write left beside a file.
    case leftover(Leftover)
    /// Nothing of the tool's; it is left alone.
    case stranger
  }
}

/// What a write leaves beside a file.
package enum Leftover: Equatable, Sendable {
  /// The generation before the last change.
  case backup
  /// The mark of whoever is changing the file, or was.
  case lock(LockState)
  /// What a second writer could not put in the file's place, because it had been changed meanwhile.
  case copy
  /// Bytes on their way to a file; left behind where the write was cut short.
  case temporary
}

extension Storage {
  /// What a file is that a write left, told by its name and, of a lock, by what it says; nil for any other file.
  package func leftover(_ path: String) -> Leftover? {
    let name = FilePlace(path).name
    if name.hasPrefix(Self.temporaryPrefix), name.hasSuffix(Self.temporarySuffix) { return .temporary }
    if name.hasSuffix(".lock") { return .lock(sighting(ofLock: path).state) }
    if name.hasSuffix(".bak") { return .backup }
    return name.contains(FilePlace.copyMark) ? .copy : nil
  }
}
