import RulesLibrary

extension StorageFault {
  /// What happened and what to do, for people.
  package var message: String {
    switch self {
    case .unread(let fault): fault.message
    case .file(let fault): Self.unwritten(fault)
    case .link(let path, let target):
      "\"\(path)\" is a link to \"\(target)\", and no file is found by it. Bring the file back to that place, or name "
        + "the file itself"
    case .locked(let path, let holder):
      "\"\(path)\" is in use: \(holder.user) has been at work on it on the computer \(holder.host) since "
        + "\(holder.since). Wait until that is done, and do this again. If nobody is at work on it: peerready unlock "
        + ShellWord.quoted(path)
    case .lockUnreadable(let path):
      "\"\(path)\" is locked, and its lock does not say by whom; perhaps the computer stopped while it was made. If "
        + "nobody is at work on the file: peerready unlock \(ShellWord.quoted(path))"
    case .changedMeanwhile(let path, let copy):
      "\"\(path)\" was changed or taken away by somebody else in the meantime, so it is left as it is. What was to be "
        + "written is in \"\(copy)\". Compare the two, keep what is right in the first, and delete the second"
    case .folderVanished(let path):
      "the folder of \"\(path)\" is no longer there, so nothing was written. Bring the folder back, for instance by "
        + "connecting its disk again, and do this again"
    case .submitted(let path):
      "\"\(path)\" was submitted, and what was submitted stays as it is. To correct it in a new file: peerready new "
        + "--amend \(ShellWord.quoted(path))"
    case .journalHead(let path, let findings):
      "the draft \"\(path)\" cannot be read, because its first line is damaged: "
        + findings.map(\.message).joined(separator: "; ") + ". Nothing in it was changed"
    case .journalRefused(let path, let finding):
      "this answer cannot be kept in \"\(path)\": \(finding.message). Change it, and give it again. Every answer before "
        + "it is kept"
    case .journalFull(let path):
      "the draft \"\(path)\" has reached \(Journal.limit / 1024 / 1024) MiB, the most that one may have. Every answer "
        + "so far is kept in it. Finish it, and go on in a new round"
    case .journalTorn(let path):
      "no more can be added to the draft \"\(path)\" in this run, because an answer could not be written. Every answer "
        + "before it is kept. See whether the disk is well, and go on with the draft in a new run"
    }
  }

  private static func unwritten(_ fault: FileFault) -> String {
    switch fault.reason {
    case .missing: "\"\(fault.path)\" is in a folder that is not there. Make the folder first"
    case .notPermitted:
      "\"\(fault.path)\" may not be written by you. Ask for permission to write to it and to its folder, or use "
        + "another folder"
    case .notRegular: "\"\(fault.path)\" is not an ordinary file. Name a file"
    case .system(let text):
      "\"\(fault.path)\" could not be written: \(text). What was there before is still there. See whether the disk is "
        + "well, and do this again"
    default: fault.message
    }
  }
}
