import Records
import Reports
import ScoringEngine
import StrictJSON

extension Command {
  /// What works on this computer and in this folder.
  static let doctor = Command(
    "doctor", summary: "Whether everything works here: folder, disk, terminal, questionnaires.", words: "[FOLDER]",
    example: "peerready doctor",
    details: "Without FOLDER it looks at the folder you are in. It makes a few small files there and takes them away "
      + "again. Exits with 1 if something does not work.",
    options: [.format, .json, .library]
  ) { invocation in
    var invocation = invocation
    let folder = try invocation.arguments.words(0...1, named: "the folder").first ?? "."
    let console = invocation.console
    let trial = console.storage.trial(ofFolder: folder)
    let checkups =
      [version] + FolderCheckups(trial, storage: console.storage).all
      + TerminalCheckups(console.terminal(), environment: console.environment).all
      + LibraryCheckups(folders: invocation.libraryFolders).all
    let bytes = try invocation.render(CheckupDocument(checkups).document) {
      JSONWriter.pretty(json(checkups, folder: trial.path))
    }
    console.output.write(bytes)
    return checkups.contains { $0.state == .notWorking } ? .gateFailed : .fine
  }

  private static var version: Checkup {
    Checkup("version", .ok, "This is peerready \(HelpPages.toolVersion), with scoring engine \(engineVersion).")
  }

  private static func json(_ checkups: [Checkup], folder: String) -> JSONValue {
    let rows = checkups.map { checkup -> JSONValue in
      [
        "id": .string(checkup.id), "state": .string(checkup.state.rawValue), "finding": .string(checkup.finding),
        "advice": .optional(checkup.advice),
      ]
    }
    return [
      "format": "peerready/doctor", "formatVersion": 1, "version": .string(HelpPages.toolVersion),
      "engine": .string(engineVersion), "folder": .string(folder), "checks": .array(rows),
    ]
  }
}
