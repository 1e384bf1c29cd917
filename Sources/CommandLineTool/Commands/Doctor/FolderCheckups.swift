import Records
import Reports
import RulesLibrary

/// How a folder and its disk stand.
struct FolderCheckups {
  private let trial: FolderTrial
  private let storage: Storage

  /// The words for a trial, and for what lies about in its folder.
  init(_ trial: FolderTrial, storage: Storage) {
    self.trial = trial
    self.storage = storage
  }

  /// One for each ability that was tried, and one for each thing that was left behind.
  var all: [Checkup] { trial.steps.map(checkup) + [who] + leftovers }

  private func checkup(_ step: FolderTrial.Step) -> Checkup {
    let id = step.ability.rawValue
    switch step.outcome {
    case .works: return Checkup(id, .ok, works(step.ability))
    case .isUnknown: return Checkup(id, .worthKnowing, lack(step.ability), advice: remedy(step.ability))
    case .misleads: return Checkup(id, .notWorking, misleading(step.ability), advice: Self.otherFolder)
    case .fails(.unread(let fault)) where step.ability == .folder && fault.reason == .missing:
      return Checkup(
        id, .notWorking, "There is no folder \"\(trial.path)\".",
        advice: "Check the name. To make it: peerready init \(ShellWord.quoted(trial.path))")
    case .fails(let fault):
      let reason = fault.message.prefix(1).uppercased() + fault.message.dropFirst()
      return Checkup(id, .notWorking, "In \"\(trial.path)\" \(failing(step.ability)).", advice: "\(reason).")
    }
  }

  private static let otherFolder = "Keep records in another folder, on a disk of this computer."

  private func works(_ ability: FolderTrial.Ability) -> String {
    switch ability {
    case .folder: "The folder is \"\(trial.path)\"."
    case .writing: "Files can be written here, and come back as they were written."
    case .replacing: "A file takes the place of another in one step."
    case .locking: "Locks work: of two at once, one has it and the other waits."
    case .takingOver: "A lock that a crash left behind is taken over by one only."
    case .secondNames: "A new file is there whole or not at all."
    case .durability: "What is written is on the disk before the tool goes on."
    }
  }

  private func lack(_ ability: FolderTrial.Ability) -> String {
    switch ability {
    case .takingOver: "A lock that a crash leaves behind stays on this disk until somebody takes it away."
    case .secondNames: "On this disk a crash at the wrong moment can leave a new file empty."
    default: "This disk does not say when the names of files are safe; a power cut can undo the last change."
    }
  }

  private func remedy(_ ability: FolderTrial.Ability) -> String {
    switch ability {
    case .takingOver: "If a file says that it is in use and nobody is at work on it: peerready unlock FILE."
    case .secondNames: "If a new file is empty, delete it and do the same again."
    default: "On a shared drive that is usual. Keep copies in another place."
    }
  }

  private func misleading(_ ability: FolderTrial.Ability) -> String {
    switch ability {
    case .folder: "\"\(trial.path)\" is a file, not a folder."
    case .locking: "Two at once had the same lock, so that one could undo the other's changes."
    default: "What was written came back as something else."
    }
  }

  private func failing(_ ability: FolderTrial.Ability) -> String {
    switch ability {
    case .folder: "nothing can be looked at"
    case .writing: "no file can be written"
    case .replacing: "no file can take the place of another"
    case .locking, .takingOver: "no lock can be made"
    case .secondNames: "no file can have a second name"
    case .durability: "the system cannot make names of files safe"
    }
  }

  private var who: Checkup {
    let holder = storage.holder
    return Checkup(
      "names", .ok, "To others who use the same files, you are \(holder.user) on the computer \(holder.host).")
  }

  private var leftovers: [Checkup] {
    let names = (try? Folder.names(in: trial.path)) ?? []  // that it cannot be listed is told above
    return names.compactMap(leftover)
  }

  private func leftover(_ name: String) -> Checkup? {
    switch storage.leftover("\(trial.path)/\(name)") {
    case .temporary:
      Checkup(
        "leftover", .worthKnowing, "A crash left the hidden file \"\(name)\" behind. It is of no use.",
        advice: "Delete it when no other peerready is at work in this folder.")
    case .lock(.stale):
      Checkup(
        "leftover", .worthKnowing, "A crash left the lock \"\(name)\" behind.",
        advice: "The next command that changes the file takes it away.")
    case .lock(.held(let holder)):
      Checkup(
        "lock", .worthKnowing,
        "\"\(name)\": \(holder.user) has been at work on the computer \(holder.host) since \(holder.since).",
        advice: "If nobody is at work there: peerready unlock \(ShellWord.quoted(name)) --force.")
    case .lock(.unreadable):
      Checkup(
        "lock", .worthKnowing, "The lock \"\(name)\" does not say whose it is.",
        advice: "If nobody is at work on the file: peerready unlock \(ShellWord.quoted(name)) --force.")
    case .copy:
      Checkup(
        "copy", .worthKnowing, "\"\(name)\" is a copy that was made because somebody else changed the file meanwhile.",
        advice: "Compare the two, keep what is right in the file, and delete the copy.")
    case .lock(.free), .backup, nil: nil
    }
  }
}
