import StrictJSON

/// Something a check of a file found: where, how grave, what is wrong, what would be right.
package struct Finding: Equatable, Sendable {
  /// Where the text at fault begins.
  package let place: TextPlace
  /// Whether the file can be used in spite of it.
  package let severity: Severity
  /// What is wrong and what would be right, in sentences.
  package let message: String

  /// An error keeps a file from being used; a warning does not.
  package enum Severity: String, Sendable {
    /// The raw value is the word in messages and in JSON.
    case error, warning
  }

  /// Characters of a message that are kept; what hostile texts quote beyond them helps nobody.
  private static let longestMessage = 1000

  private static func shortened(_ message: String) -> String {
    message.utf8.count <= longestMessage ? message : message.prefix(longestMessage) + "…"
  }

  /// A finding from a fault that was thrown.
  package init(_ fault: some PlacedFault, severity: Severity = .error) {
    place = fault.place
    message = Self.shortened(fault.message)
    self.severity = severity
  }
}

/// Gathers the findings of one file, so that a reader can go on after a fault and report all of them, up to a hundred
/// errors and a hundred warnings.
package final class FindingCollector {
  /// Once there are this many errors, nothing more is read: a file with more faults is of another kind, or hostile.
  /// Warnings never stop the reading, because what is warned of is used.
  package static let limit = 100

  /// The findings so far, in the order they came up.
  package private(set) var findings: [Finding] = []
  private var errors = 0
  private var warnings = 0

  /// An empty collection.
  package init() {}

  /// Whether something keeps the file from being used.
  package var hasErrors: Bool { errors > 0 }

  /// Whether there are so many errors that nothing more is read.
  package var isFull: Bool { errors >= Self.limit }

  /// Does some reading; where it throws, notes the fault and gives nil. Past the limit of errors nothing is read.
  package func attempt<Value>(_ read: () throws -> Value) -> Value? {
    guard errors < Self.limit else { return nil }
    do {
      return try read()
    } catch let fault as any PlacedFault {
      report(fault)
    } catch {
      report(UnplacedFault(message: String(describing: error)))
    }
    return nil
  }

  /// Notes something that keeps the file from being used.
  package func report(_ fault: some PlacedFault) {
    guard errors < Self.limit else { return }
    errors += 1
    findings.append(Finding(fault))
  }

  /// Notes something that does not keep the file from being used.
  package func warn(_ fault: @autoclosure () -> some PlacedFault) {
    guard warnings < Self.limit else { return }
    warnings += 1
    findings.append(Finding(fault(), severity: .warning))
  }
}

/// An error that cannot say where it stands; it is laid to the start of the file.
private struct UnplacedFault: PlacedFault {
  let place = TextPlace(line: 1, column: 1, path: "")
  let message: String
}
