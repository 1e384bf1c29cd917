import TestSupport

@testable import Wizard

/// What people, cats and scripts type, the same from the same seed.
struct RandomTyping {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Something that happens, as often as it does.
  mutating func event() -> Event {
    switch Int.random(in: 0..<100, using: &random) {
    case 0: .linesWaiting(Int.random(in: 1...10, using: &random))
    case 1: .lineUnreadable
    case 2: .lineCut(line())
    case 3: .answersSaved
    case 4: .saveFailed("the disk is full")
    default: .lineTyped(line())
    }
  }

  /// A line.
  mutating func line() -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<3: return "\(Int.random(in: -1...13, using: &random))"
    case 3: return pick(Self.words)
    case 4: return "."
    case 5: return "\(pick(WizardCommand.all.map(\.name))) \(Int.random(in: -1...18, using: &random))"
    case 6: return pick(WizardCommand.all.map(\.name).filter { $0 != ":quit" })
    case 7: return pick([":edit note", ":edit evidence", ":dk", ":na", ":=", ":go people", ":park", ":back"])
    case 8: return pick(Self.odd)
    default: return scrambled()
    }
  }

  private static let words = [
    "not yet", "talk", "agreed", "done", "our own", "rented", "yes", "no", "dk", "na", "=", "some", "cost", "plenty",
    "dig", "?", "<",
    "submit ", "people", "12.5", "１", "help",
  ]

  private static let odd = [
    "", " ", "\t", "\u{1B}[A", "\u{0}", "\u{202E}", "..", "::", ":", ": :", "e\u{301}", "👩‍👩‍👧", "。", "１．", "\u{FEFF}",
    "-0", "1e9", "a\u{2028}b",
    "\u{FFFF}", "9999999999999999",
  ]

  private mutating func scrambled() -> String {
    let scalars = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0...0x1FFFF, using: &random))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private mutating func pick(_ words: [String]) -> String { random.pick(words) ?? "" }
}
