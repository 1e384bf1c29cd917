/// How a run ended, for scripts (after sysexits.h).
package enum ExitStatus: Int32, Sendable {
  /// It ran, and nothing that was asked about is wrong.
  case fine = 0
  /// It ran, and a gate that was asked for did not hold, or a check found something.
  case gateFailed = 1
  /// The command line cannot be understood, or names something the questionnaire does not have.
  case usage = 64
  /// A file is there, and its content or its size does not do.
  case inputWrong = 65
  /// A file or questionnaire that was named is not there, or is no ordinary file.
  case inputMissing = 66
  /// Something the tool should have foreseen; never the input's fault.
  case ourFault = 70
  /// A file to write is there already, or its folder is not.
  case cannotCreate = 73
  /// The system failed while reading or writing, as when a disk is full.
  case inputOutput = 74
  /// Somebody else is at work on a file, or changed it meanwhile; the same command may do later.
  case locked = 75
  /// A file may not be read or written by whoever runs the tool.
  case notPermitted = 77
  /// Somebody broke it off, as with Ctrl-C, or its terminal was closed; what was answered is kept.
  case interrupted = 130
}
