import CommandLineTool

/// The tool's exit status, by a name that Swift Testing does not have too. This file does not import Testing.
typealias Status = ExitStatus
