import RulesLibrary

/// Why a file was not read, made or replaced. Whatever the reason, what was there before is there still, whole.
package enum StorageFault: Error, Equatable {
  /// It could not be read.
  case unread(FileFault)
  /// It could not be written; it is as it was, or is not there.
  case file(FileFault)
  /// A symbolic link that leads to nothing, or round in a circle; where it points.
  case link(path: String, target: String)
  /// Somebody else is at work on it.
  case locked(path: String, holder: LockHolder)
  /// Its lock does not say who is at work on it.
  case lockUnreadable(path: String)
  /// Somebody changed it, or took it away, after it was read; what was to be written is in the copy.
  case changedMeanwhile(path: String, copy: String)
  /// Its folder is gone, and with it every place for what was to be written.
  case folderVanished(path: String)
  /// It holds answers that were submitted, and these stay as they are.
  case submitted(path: String)
  /// The first line of a journal is not the beginning of one.
  case journalHead(path: String, findings: [Finding])
  /// An answer, or the record that a journal begins with, could not be read back, as where it is too long; nothing was written.
  case journalRefused(path: String, finding: Finding)
  /// A journal is as long as one may be.
  case journalFull(path: String)
  /// An earlier answer was written in part and could not be taken back, or the journal went on in a
  /// copy beside it.
  case journalTorn(path: String)
}
