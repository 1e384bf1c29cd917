/// How a run ended, for scripts (after sysexits.h).
package enum ExitStatus: Int32, Sendable {
  case fine = 0
  /// It ran, and a gate that was asked for did not hold, or a check found something.
  case gateFailed = 1
  case usage = 64
  case inputWrong = 65
  case inputMissing = 66
  case ourFault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case notPermitted = 77
}
