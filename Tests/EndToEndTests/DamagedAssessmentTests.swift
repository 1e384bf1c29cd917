import CommandLineTool
import RulesLibrary
import StrictJSON
import TestSupport
import Testing

/// Damaged copies of a sound assessment: whatever comes, it is scored or refused with the place of the fault, never half of each.
@Suite struct DamagedAssessmentTests {
  @Test("Damaged bytes are scored whole or refused whole") func bytes() throws {
    let text = try Array(Repository.text(of: "Tests/EndToEndTests/Assessments/half-answered.json").utf8)
    var statuses: [Int32: Int] = [:]
    for seed in 0..<400 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let run = try InProcess(["score", "-", "--json"], input: Damage.bytes(text, &random))
      statuses[run.status, default: 0] += 1
      check(run, seed)
    }
    #expect(Set(statuses.keys) == [0, 65])
    #expect(statuses.values.allSatisfy { $0 >= 20 })
  }

  @Test("Damaged values are scored whole or refused whole") func values() throws {
    let text = try Repository.text(of: "Tests/EndToEndTests/Assessments/half-answered.json")
    var statuses: [Int32: Int] = [:]
    for seed in 0..<400 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let run = try InProcess(["score", "-", "--json"], input: Array(Damage.values(text, &random).utf8))
      statuses[run.status, default: 0] += 1
      check(run, seed)
    }
    #expect(Set(statuses.keys) == [0, 65])
    #expect(statuses.values.allSatisfy { $0 >= 20 })
  }

  @Test("In a stream, a damaged line costs its own result and no other") func stream() throws {
    let sound = try Repository.text(of: "Tests/EndToEndTests/Assessments/half-answered.json")
      .split(separator: "\n").joined(separator: " ")
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let damaged = Damage.bytes(Array(sound.utf8), &random).filter { $0 != UInt8(ascii: "\n") }
      let input = Array("\(sound)\n".utf8) + damaged + Array("\n\(sound)\n".utf8)
      let run = try InProcess(["score", "--jsonl"], input: input)
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 3, "seed \(seed)")
      #expect(lines.first == lines.last && lines.first?.contains("peerready/scorecard") == true, "seed \(seed)")
      #expect(run.status == 0 || run.errors.hasPrefix("Error: standard input:2:"), "seed \(seed)")
    }
  }

  /// 0 with a sound result and no error, or 65 with no result and every error at a place.
  private func check(_ run: InProcess, _ seed: UInt64) {
    if run.status == 0 {
      #expect(run.errors.isEmpty, "seed \(seed)")
      #expect(throws: Never.self, "seed \(seed)") { try JSONDocument(parsing: Array(run.output.utf8)) }
    } else {
      #expect(run.status == 65, "seed \(seed)")
      #expect(run.output.isEmpty, "seed \(seed)")
      #expect(!run.errors.isEmpty && run.errors.split(separator: "\n").allSatisfy(Self.hasPlace), "seed \(seed)")
    }
  }

  /// Whether a line of standard error names a line and a column.
  private static func hasPlace(_ line: Substring) -> Bool {
    line.prefixMatch(of: #/Error: standard input:[1-9][0-9]*:[1-9][0-9]*: /#) != nil
  }
}

/// Ways to spoil a text, the same ones from the same seed.
enum Damage {
  /// One to three pieces taken out, doubled, overwritten or swapped.
  static func bytes(_ text: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = text
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let from = Int.random(in: 0..<bytes.count, using: &random)
      let to = min(bytes.count, from + Int.random(in: 1...4, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(from..<to)
      case 1: bytes.insert(contentsOf: bytes[from..<to], at: from)
      case 2: bytes.replaceSubrange(from..<to, with: (from..<to).map { _ in .random(in: 0x20...0xFF, using: &random) })
      default: bytes.swapAt(from, to - 1)
      }
    }
    return bytes
  }

  /// One to three values replaced by others, so that the text stays good JSON.
  static func values(_ text: String, _ random: inout SplitMix64) -> String {
    let others = [
      "0", "1", "3", "-1", "2.5", "1e99", "true", "false", "null", "\"\"", "\"money\"", "\"own\"", "{}", "[]",
    ]
    var text = text
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let values = text.ranges(of: #/: *("[^"]*"|[0-9.]+|true)/#)
      guard let value = values.randomElement(using: &random) else { return text }
      text.replaceSubrange(value, with: ": " + (others.randomElement(using: &random) ?? ""))
    }
    return text
  }
}
