import TestSupport
import Testing

@testable import RulesLibrary

/// One slip in the sound option appraisal of the tests, and what is found then; marks (`➤`) in `new` say where.
struct AppraisalRow: Sendable {
  /// A passage that stands once in the sound text.
  let old: String
  /// What takes its place.
  let new: String
  /// The rules that speak, in the order of the marks.
  let rules: [String]
  /// What the first finding says.
  var message: String?

  /// Checks that exactly this is found, at the marks, and no more.
  func expect() throws {
    let text = try spoilt()
    #expect(Linter.findings(in: text.bytes).map(\.lineAndColumn) == text.marks)
    try expectRules()
  }

  /// Checks that exactly this is found and no more, wherever it is told.
  func expectRules() throws {
    let findings = Linter.findings(in: try spoilt().bytes)
    #expect(findings.map(\.rule) == rules)
    if let message { #expect(findings.first?.message == message) }
  }

  private func spoilt() throws -> MarkedText {
    let sound = try Repository.text(of: "Tests/EndToEndTests/Library/water-options/1.0.0.json")
    let pieces = sound.split(separator: old, omittingEmptySubsequences: false)
    try #require(pieces.count == 2, "\(old) stands \(pieces.count - 1) times")
    return MarkedText(pieces.joined(separator: new))
  }
}
