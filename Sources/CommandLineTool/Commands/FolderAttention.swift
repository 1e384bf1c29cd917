import Records
import Reports
import RulesLibrary
import StrictJSON

/// What people should do something about in a readiness folder, in words.
struct FolderAttention {
  /// In the order of the folder's files; doubts about corrections come last.
  let all: [FolderStatus.Attention]

  /// Looks at everything in a folder.
  init(_ folder: ReadinessFolder) {
    all =
      folder.files.compactMap { file in
        Self.trouble(file).map { FolderStatus.Attention(file: file.path, state: $0.0, message: $0.1) }
      } + ReadinessFolder.doubts(about: folder.records).map(Self.doubt)
  }

  private static func trouble(_ file: FolderFile) -> (FolderStatus.Attention.State, String)? {
    switch file.content {
    case .refused(let findings): (.unreadable, words(of: findings) { $0.line(in: file.path) })
    case .unopened(let fault): (.unreadable, fault.message)
    case .noJournal(let fault): (.unreadable, fault.message)
    case .journal(let replay, .refused(let findings)):
      (.unreadable, words(of: replay.faults + findings) { "\($0.place.path): \($0.message)" })
    case .journal(let replay, .read): journal(replay, file.path)
    case .leftover(let leftover): trouble(leftover, file.path)
    case .record, .ballot, .settings, .plan, .stranger: nil
    }
  }

  /// The first thing that was found, and how many more there are.
  private static func words(of findings: [Finding], _ line: (Finding) -> String) -> String {
    guard let first = findings.first else { return "it cannot be read" }
    let more = findings.count - 1
    return line(first) + (more == 0 ? "" : ". There \(more == 1 ? "is 1 finding" : "are \(more) findings") more")
  }

  private static func journal(
    _ replay: JournalReplay, _ path: String
  ) -> (FolderStatus.Attention.State, String)? {
    if let fault = replay.faults.first { return (.unreadable, "\(fault.line(in: path)). The other answers are there") }
    guard replay.isSubmitted else { return nil }
    return (.unfinished, "these answers were submitted, and their file is not in its place yet. Go on with this draft")
  }

  private static func trouble(_ leftover: Leftover, _ path: String) -> (FolderStatus.Attention.State, String)? {
    let mend = "peerready unlock \(ShellWord.quoted(path))"
    switch leftover {
    case .backup, .lock(.free): return nil
    case .copy:
      return (
        .copy,
        "the file had been changed by somebody else meanwhile, so what was to be written was put here. Compare the two, "
          + "keep what is right in the file, and delete this one"
      )
    case .temporary:
      return (
        .temporary,
        "this was on its way into a file. If nobody is at work here, it was left by a write that was cut short: delete it"
      )
    case .lock(.held(let holder)):
      return (.locked, "\(holder.words). Wait until that is done. If nobody is at work on it: \(mend)")
    case .lock(.stale(let holder)):
      return (.staleLock, "\(holder.words), and that process is gone. To take the lock away: \(mend)")
    case .lock(.unreadable):
      return (.unreadableLock, "it does not say who is at work on the file. If nobody is: \(mend)")
    }
  }

  private static func doubt(_ doubt: RevisionDoubt) -> FolderStatus.Attention {
    let (file, message) =
      switch doubt {
      case .several(let path, let others):
        (
          path,
          "this is corrected by more than one submitted record: \(others.joined(separator: ", ")). All of them count until "
            + "one is taken away"
        )
      case .otherText(let path, let other):
        (
          path,
          "this corrects another text of \(other) than the one that lies here. Look whether somebody changed that file"
        )
      case .missing(let path, let id): (path, "this corrects \"\(id)\", which does not lie in this folder")
      }
    return FolderStatus.Attention(file: file, state: .correction, message: message)
  }
}

extension LockHolder {
  /// Who has been at work, where and since when.
  fileprivate var words: String { "\(user) has been at work on this file on the computer \(host) since \(since)" }
}
