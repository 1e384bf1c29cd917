import Records
import Reports
import RulesLibrary
import StrictJSON

/// The way in: finds the command, runs it, and turns whatever went wrong into words and an exit status.
package enum CommandLineTool {
  /// Runs one command line, without the program's own name.
  package static func run(_ words: [String], console: Console) -> ExitStatus {
    let status = dispatch(words, console)
    console.output.flush()
    console.errors.flush()
    return console.output.errorNumber == nil ? status : .inputOutput
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
    case "help": console.output.write(words.count == 1 ? HelpPages.overview : HelpPages.page(try command(words[1])))
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

  private static func command(_ name: String) throws(UsageFault) -> Command {
    guard let command = Command.all.first(where: { $0.name == name }) else {
      throw .unknownCommand(name, known: Command.all.map(\.name) + ["help"])
    }
    return command
  }

  private static func helpHint(_ words: [String]) -> String {
    guard let name = words.first, Command.all.contains(where: { $0.name == name }) else { return "" }
    return ". For help: peerready help \(name)"
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
    case let fault as LibraryFault: self.init(fault)
    case let fault as UsageFault: self.init(.usage, [fault.message])
    default: self.init(.ourFault, ["this should not have happened: \(error)"])
    }
  }
}
