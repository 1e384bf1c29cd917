import RulesLibrary

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
    /// The settings of the folder.
    case settings
    /// The plan that is kept.
    case plan
    /// Its content does not do; everything that was found, never nothing.
    case refused([Finding])
    /// It, or the questionnaire file that it needs, cannot be opened.
    case unopened(FileFault)
    /// What a write left beside a file.
    case leftover(Leftover)
    /// Nothing of the tool's; it is left alone.
    case stranger
  }
}

/// What a write leaves beside a file.
package enum Leftover: CaseIterable, Sendable {
  /// The generation before the last change.
  case backup
  /// The mark of whoever is changing the file, or was.
  case lock

  /// Told by the end of the name; nil for any other file.
  init?(_ name: String) {
    guard let leftover = Self.allCases.first(where: { name.hasSuffix($0.ending) }) else { return nil }
    self = leftover
  }

  private var ending: String {
    switch self {
    case .backup: ".bak"
    case .lock: ".lock"
    }
  }
}
