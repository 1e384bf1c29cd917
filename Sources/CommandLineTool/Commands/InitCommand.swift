import Records
import Reports
import RulesLibrary

extension Option {
  /// One for each team; left out of the file where none is named.
  static let teams = Option(
    "team", value: "NAME", count: .repeated, help: "A team or group whose records will lie there; once for each.")
  /// Looks at the place all the same.
  static let dryRunOfInit = Option("dry-run", help: "Show what would be made, and make nothing.")
}

extension Command {
  /// A readiness folder.
  static let initialise = Command(
    "init", summary: "Makes a readiness folder: the place for an organisation's records.", words: "FOLDER",
    example: "peerready init ours --organisation \"Anytown NHS Trust\" --team \"Advisory group\"",
    details: "The folder may be there already; then only what is missing is added. Every command works on single files "
      + "too: a folder is never needed.",
    options: [.organisation, .teams, .dryRunOfInit]
  ) { invocation in
    var invocation = invocation
    let path = try invocation.arguments.words(1...1, named: "the folder")[0]
    let teams = try invocation.typedNames(.teams)
    let settings = FolderSettings(
      organisation: try invocation.typedName(.organisation) ?? FolderSettings.usualOrganisation,
      teams: teams.enumerated().filter { teams.firstIndex(of: $0.element) == $0.offset }.map(\.element))
    let folder = try newFolder(path, settings)
    let isDryRun = invocation.arguments.has(.dryRunOfInit)
    if !isDryRun { try folder.make(invocation.console.storage) }
    let report = NewFolderDocument(
      path: folder.path, organisation: settings.organisation, present: folder.present.compactMap(\.name),
      isDryRun: isDryRun)
    invocation.console.output.write(PlainText(width: invocation.console.width).render(report.document))
    if !isDryRun { invocation.suggest(for: folder.path) { "peerready wizard \($0)" } }
    return .fine
  }

  private static func newFolder(_ path: String, _ settings: FolderSettings) throws -> NewFolder {
    do {
      return try NewFolder(path, settings: settings)
    } catch NewFolder.Obstacle.isReadinessFolder(let path) {
      throw Failure(
        .cannotCreate,
        [
          "\"\(path)\" has a folder.json already, and it is left as it is. To change the organisation or the teams, change "
            + "that file. To see where the folder stands: peerready status \(ShellWord.quoted(path))"
        ])
    } catch NewFolder.Obstacle.isTaken(let path) {
      throw Failure(
        .cannotCreate,
        ["\"\(path)\" is there already, and is no folder. Choose another name, or move it away"])
    }
  }
}
