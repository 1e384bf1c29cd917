import Records
import Reports
import RulesLibrary

/// The way in: finds the command, runs it, and turns whatever went wrong into words and an exit status.
package enum CommandLineTool {
  /// Runs one command line, without the program's own name.
  package static func run(_ words: [String], console: Console) -> ExitStatus {
    var status = dispatch(words, console)
    console.output.flush()
    if let number = console.output.errorNumber, status != .interrupted {
      let fault = FileFault(path: "standard output", errorNumber: number)
      status = end(Failure(.inputOutput, [fault.message]), console)
    }
    console.errors.flush()
    return status
  }

  private static func dispatch(_ words: [String], _ console: Console) -> ExitStatus {
    do {
      return try runCommand(words, console)
    } catch let fault as UsageFault {
      return end(Failure(.usage, [fault.message + helpHint(words)]), console)
    } catch {
      return end(Failure(any: error), console)
    }
  }

  private static func runCommand(_ words: [String], _ console: Console) throws -> ExitStatus {
    switch words.first {
    case nil, "--help", "-h": console.output.write(HelpPages.overview)
    case "help": console.output.write(try help(words.dropFirst(), width: console.width))
    case "--version": console.output.write(HelpPages.version)
    case let name?:
      let command = try command(name)
      let arguments = try Arguments(words.dropFirst(), options: command.options)
      guard !arguments.has(.help) else {
        console.output.write(HelpPages.page(command))
        return .fine
      }
      return try command.run(Invocation(arguments: arguments, console: console))
    }
    return .fine
  }

  private static func help(_ words: ArraySlice<String>, width: Int?) throws(UsageFault) -> String {
    guard let name = words.first, !["help", "--help", "-h"].contains(name) else { return HelpPages.overview }
    if name == AccessibilityPage.name { return AccessibilityPage.text(width: width) }
    return HelpPages.page(try command(name))
  }

  private static func command(_ name: String) throws(UsageFault) -> Command {
    guard let command = Command.all.first(where: { $0.name == name }) else {
      if name.hasPrefix("-") { throw .commandMissing(name) }
      throw .unknownCommand(name, known: Command.all.map(\.name) + ["help"])
    }
    return command
  }

  private static func helpHint(_ words: [String]) -> String {
    guard let name = words.first, Command.all.contains(where: { $0.name == name }) else { return "" }
    return " For help: peerready help \(name)."
  }

  private static func end(_ failure: Failure, _ console: Console) -> ExitStatus {
    console.output.flush()
    for message in failure.messages { console.errors.write("Error: \(VisibleText.of(message))\n") }
    return failure.status
  }
}

extension Failure {
  /// Whatever was thrown, as the end of a command. Anything that is not expected is our fault.
  init(any error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let fault as FileFault: self.init(reading: fault)
    case let fault as StorageFault: self.init(fault)
    case let fault as FolderFault: self.init(fault)
    case let fault as LibraryFault: self.init(fault)
    case let fault as UsageFault: self.init(.usage, [fault.message])
    default: self.init(.ourFault, ["this should not have happened: \(error)"])
    }
  }
}
