import Records
import RulesLibrary
import StrictJSON

/// The end of a command that could not do what was asked: what to say, and how to exit.
struct Failure: Error, Equatable {
  /// Of the whole run.
  let status: ExitStatus
  /// One for each thing that is wrong.
  let messages: [String]

  /// A failure in words of its own.
  init(_ status: ExitStatus, _ messages: [String]) {
    self.status = status
    self.messages = messages
  }

  /// Several failures as one, with the status of the first; nil where there is none.
  init?(all failures: [Failure]) {
    guard let first = failures.first else { return nil }
    self.init(first.status, failures.flatMap(\.messages))
  }

  /// A file that could not be read.
  init(reading fault: FileFault) {
    let status: ExitStatus =
      switch fault.reason {
      case .missing, .isFolder, .notRegular: .inputMissing
      case .notPermitted: .notPermitted
      case .tooLarge: .inputWrong
      case .exists, .noSpace, .system: .inputOutput
      }
    self.init(status, [fault.message])
  }

  /// A file that could not be read, made or replaced.
  init(_ fault: StorageFault) {
    switch fault {
    case .unread(let unread): self.init(reading: unread)
    case .file(let unwritten): self.init(Self.status(writing: unwritten), [fault.message])
    case .link: self.init(.inputMissing, [fault.message])
    case .locked, .lockUnreadable, .changedMeanwhile: self.init(.locked, [fault.message])
    case .journalHead(let path, let findings): self.init(in: path, findings: findings)
    case .journalRefused: self.init(.inputWrong, [fault.message])
    case .journalFull, .journalTorn: self.init(.inputOutput, [fault.message])
    case .folderVanished, .submitted: self.init(.cannotCreate, [fault.message])
    }
  }

  private static func status(writing fault: FileFault) -> ExitStatus {
    switch fault.reason {
    case .missing, .exists, .isFolder, .notRegular: .cannotCreate
    case .notPermitted: .notPermitted
    case .tooLarge, .noSpace, .system: .inputOutput
    }
  }

  /// A file whose content does not do, with the place of each thing found.
  init(in file: String, findings: [Finding]) {
    let more =
      findings.count < FindingCollector.limit
      ? [] : ["\(file): there may be more; reading stopped at \(findings.count) findings"]
    self.init(.inputWrong, findings.map { $0.line(in: file) } + more)
  }

  /// A questionnaire that was asked for and cannot be had.
  init(_ fault: LibraryFault) {
    guard case .unusable(let entry, let findings) = fault else {
      self.init(.inputMissing, [fault.message])
      return
    }
    self.init(in: entry.path, findings: findings)
  }
}
