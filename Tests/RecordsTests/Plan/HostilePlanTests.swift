import Foundation
import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// Damaged plans: whatever comes, the reader gives a plan or findings inside the text, and what it takes it writes so that it
/// takes it again.
@Suite struct HostilePlanTests {
  @Test("A plan that is cut off anywhere is refused") func cutOff() throws {
    let bytes = Array(try KeptPlan.text().utf8)
    let end = try #require(bytes.lastIndex(of: UInt8(ascii: "}")))
    for length in stride(from: 0, through: end, by: 7) {
      let findings = PlanReader.read(Array(bytes.prefix(length))).findings
      #expect(!findings.isEmpty, "\(length) bytes")
    }
  }

  @Test("Bytes changed at random give a plan or findings", arguments: 0..<6 as Range<UInt64>)
  func random(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let whole = Array(try KeptPlan.text().utf8)
    let lines = whole.count { $0 == UInt8(ascii: "\n") } + 1
    let telling = Array("\0\n \"\\{}[],:-.e0u9".utf8) + [0x7F, 0x80, 0xC3, 0xFF]
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = random.pick(telling) ?? 0
      }
      check(bytes, lines: lines + 3, "seed \(seed)")
    }
  }

  @Test("Values changed for others give a plan or findings", arguments: 10..<16 as Range<UInt64>)
  func values(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = try KeptPlan.text()
    let tokens = text.matches(of: #/"[^"\n]*"|[0-9]+|null|true|false|\[\]/#).map(\.range)
    let others = [
      "null", "true", "-1", "0", "11", "1e400", "\"\"", "\" \"", "\"\\u0000\"", "\"\\u202e\"", "[]", "{}", "[null]",
      "\"9999-12-31\"", "\"0001-01-01\"", "\"money\"", "\"stopped\"", "\"done\"", "9223372036854775808",
      "\"\(String(repeating: "a", count: 100))\"",
    ]
    var taken = 0
    for _ in 0..<400 {
      let picked = random.pick(tokens)
      let token = try #require(picked)
      let bytes = Array(text.replacingCharacters(token, with: random.pick(others) ?? "").utf8)
      if check(bytes, lines: 1000, "seed \(seed)") { taken += 1 }
    }
    #expect(taken > 10, "seed \(seed): nothing was taken")
  }

  @Test("A plan of a great many actions without ids is read, each with an id of its own") func many() throws {
    let text = try Repository.text(of: "Tests/RecordsTests/Expected/plan.json")
    let start = try #require(text.range(of: "    {\n      \"after\": [],"))
    let end = try #require(text.range(of: "\n    },", range: start.lowerBound..<text.endIndex))
    let action = text[start.lowerBound..<end.upperBound].dropLast().replacing(#/\n      "id": "[a-z-]+",/#, with: "")
    let all = Array(repeating: action, count: 8000).joined(separator: ",\n")
    let whole = text[..<start.lowerBound] + all + ",\n" + text[start.lowerBound...]
    let plan = try KeptPlan.sound(String(whole))
    #expect(plan.actions.count == 8002)
    #expect(Set(plan.allActions.map(\.id)).count == plan.allActions.count)
  }

  /// Whether the bytes were taken as a plan.
  @discardableResult
  private func check(_ bytes: [UInt8], lines: Int, _ comment: String) -> Bool {
    switch PlanReader.read(bytes) {
    case .read(let plan):
      guard case .read(let again) = PlanReader.read(plan.bytes) else {
        Issue.record("\(comment): what was written is not read: \(String(decoding: bytes, as: UTF8.self))")
        return true
      }
      #expect(again == plan, "\(comment)")
      return true
    case .refused(let findings):
      #expect(!findings.isEmpty && findings.count <= FindingCollector.limit, "\(comment)")
      #expect(findings.allSatisfy { (1...lines).contains($0.place.line) && $0.place.column >= 1 }, "\(comment)")
      return false
    }
  }
}

extension String {
  /// The text with another in the place of a passage.
  fileprivate func replacingCharacters(_ range: Range<String.Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
