import RulesLibrary
import StrictJSON

/// One file and what was found in it.
struct CheckedFile {
  /// As people named it.
  let name: String
  /// In the order of the file.
  let findings: [Finding]
  /// Whether it is a questionnaire with errors that kept its author's rules from being looked at.
  let isUnread: Bool
  private let names: ElementNames

  /// A questionnaire, or a file that says of itself nothing else.
  init(questionnaire bytes: [UInt8], name: String, _ findings: [Finding]) {
    self.name = name
    self.findings = findings
    isUnread = findings.contains(where: \.isOfReading)
    names = ElementNames(in: findings.isEmpty ? [] : bytes)
  }

  /// A record, whose paths name its items already.
  init(record name: String, _ findings: [Finding]) {
    self.name = name
    self.findings = findings
    isUnread = false
    names = ElementNames(in: [])
  }

  /// One a finding, or one that says that there are none.
  var lines: [String] {
    guard !findings.isEmpty else { return ["\(name): nothing found"] }
    return findings.map { $0.line(in: name, ofElement: names.name(at: $0.place.path)) }
  }

  /// The name and every finding.
  var json: JSONValue { ["file": .string(name), "findings": .array(findings.map(\.json))] }
}
