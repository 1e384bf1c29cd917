import Foundation
import PackagePlugin

/// Turns `questionnaires/<id>/<version>.json` into a table of strings that is compiled into the executable.
@main
struct EmbedQuestionnaires: BuildToolPlugin {
  /// One command, run again only where a questionnaire has changed. Throws where `questionnaires/` cannot be listed.
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "questionnaires")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedQuestionnaires.swift")
    let files = try questionnaires(in: folder)
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) questionnaires",
        executable: try context.tool(named: "embed-questionnaires").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output])
    ]
  }

  /// Files whose names begin with a digit, as versions do, in order; schemas and ledgers are left out.
  private func questionnaires(in folder: URL) throws -> [URL] {
    let manager = FileManager.default
    return try manager.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.isDirectoryKey])
      .filter {
        try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true && $0.lastPathComponent != "schema"
      }
      .flatMap { try manager.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil) }
      .filter { $0.pathExtension == "json" && $0.lastPathComponent.first?.isNumber == true }
      .sorted { $0.path < $1.path }
  }
}
