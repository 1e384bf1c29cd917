import StrictJSON
import TestSupport
import Testing

@testable import RulesLibrary

/// Damaged questionnaires: whatever comes, the reader gives a sound questionnaire or errors with places, and never traps.
@Suite struct HostileQuestionnaireTests {
  @Test("Words put in each other's places never make half a questionnaire", arguments: 0..<4 as Range<UInt64>)
  func wordsSwapped(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = SmallText.sound.split(separator: "\"", omittingEmptySubsequences: false)
    for _ in 0..<500 {
      var damaged = pieces
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        damaged[randomWord(pieces, &random)] = pieces[randomWord(pieces, &random)]
      }
      check(Array(damaged.joined(separator: "\"").utf8), "seed \(seed)")
    }
  }

  @Test("Bytes replaced, left out or doubled never make half a questionnaire", arguments: 0..<4 as Range<UInt64>)
  func bytesDamaged(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let sound = Array(SmallText.sound.utf8)
    let telling = Array("\0\n \"\\{}[],:-.e019nt\u{FF}".utf8)
    for _ in 0..<500 {
      var bytes = sound
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = telling[Int.random(in: telling.indices, using: &random)]
      case 1: bytes.remove(at: place)
      default: bytes.insert(bytes[place], at: place)
      }
      check(bytes, "seed \(seed)")
    }
  }

  /// The words in quotes are the odd pieces, because the sound text has no escapes.
  private func randomWord(_ pieces: [Substring], _ random: inout SplitMix64) -> Int {
    2 * Int.random(in: 0..<pieces.count / 2, using: &random) + 1
  }

  private func check(_ bytes: [UInt8], _ seed: Comment) {
    let reading = QuestionnaireReader.read(bytes)
    #expect((reading.questionnaire == nil) == reading.findings.contains { $0.severity == .error }, seed)
    for finding in reading.findings { #expect(finding.place.line > 0 && !finding.message.isEmpty, seed) }
    guard let questionnaire = reading.questionnaire else { return }
    #expect(questionnaire.items.map(\.id).enumerated().allSatisfy { questionnaire.positions[$1] == $0 }, seed)
    #expect(questionnaire.sections.flatMap { Array($0.items) } == Array(questionnaire.items.indices), seed)
    let conditions = questionnaire.checks.map(\.when) + questionnaire.items.compactMap(\.askWhen)
    #expect(conditions.flatMap(\.items).allSatisfy(questionnaire.items.indices.contains), seed)
  }
}
