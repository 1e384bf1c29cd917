import StrictJSON

/// Something a check of a file found: where, how grave, what is wrong, what would be right.
package struct Finding: Equatable, Sendable {
  /// Where the text at fault begins.
  package let place: TextPlace
  /// How grave it is.
  package let severity: Severity
  /// The id of the rule that is not kept to; nil for faults of assessments, which have no catalogue of rules.
  package let rule: String?
  /// What is wrong and what would be right, in sentences.
  package let message: String

  /// An error keeps a file from being used, or from doing what it is there for; a warning does neither.
  package enum Severity: String, Sendable {
    /// The raw value is the word in messages and in JSON.
    case error, warning
  }

  /// Whether it keeps a questionnaire from being read, so that nothing could be looked for beyond what readers need.
  package var isOfReading: Bool { rule.flatMap(StructureRule.init(rawValue:)) != nil }

  /// Characters of a message that are kept; what hostile texts quote beyond them helps nobody.
  private static let longestMessage = 1000

  private static func shortened(_ message: String) -> String {
    message.utf8.count <= longestMessage ? message : message.prefix(longestMessage) + "…"
  }

  /// A finding from a fault that was thrown.
  package init(_ fault: some PlacedFault) {
    place = fault.place
    message = Self.shortened(fault.message)
    severity = .error
    rule = (fault as? any RuledFault)?.rule
  }

  /// A finding of a rule.
  init(at place: TextPlace, _ rule: Rule, _ message: String) {
    self.place = place
    self.message = Self.shortened(message)
    severity = rule.severity
    self.rule = rule.id
  }
}

/// A fault that breaks a rule of the catalogue.
private protocol RuledFault {
  /// The rule's id.
  var rule: String { get }
}

extension QuestionnaireFault: RuledFault {
  fileprivate var rule: String { reason.rule.rawValue }
}

extension JSONFault: RuledFault {
  fileprivate var rule: String { reason.rule.rawValue }
}

/// Gathers the faults of one file, so that a reader can go on after one and report all of them, up to a hundred.
package final class FindingCollector {
  /// Once there are this many, nothing more is read: a file with more faults is of another kind, or hostile.
  package static let limit = 100

  /// The findings so far, in the order they came up.
  package private(set) var findings: [Finding] = []

  /// An empty collection.
  package init() {}

  /// Whether something keeps the file from being used.
  package var hasErrors: Bool { !findings.isEmpty }

  /// Whether there are so many that nothing more is read.
  package var isFull: Bool { findings.count >= Self.limit }

  /// Does some reading; where it throws, notes the fault and gives nil; `NotedFault` is noted already. Past the limit
  /// nothing is read.
  package func attempt<Value>(_ read: () throws -> Value) -> Value? {
    guard !isFull else { return nil }
    do {
      return try read()
    } catch let fault as any PlacedFault {
      report(fault)
    } catch is NotedFault {
      return nil
    } catch {
      report(UnplacedFault(message: String(describing: error)))
    }
    return nil
  }

  /// Notes something that keeps the file from being used.
  package func report(_ fault: some PlacedFault) {
    guard !isFull else { return }
    findings.append(Finding(fault))
  }
}

/// Thrown where something cannot be read only because of a fault elsewhere, which has been noted there: one slip is told
/// once, not again at everything that refers to it.
struct NotedFault: Error {}

/// An error that cannot say where it stands; it is laid to the start of the file.
private struct UnplacedFault: PlacedFault {
  let place = TextPlace(line: 1, column: 1, path: "")
  let message: String
}
