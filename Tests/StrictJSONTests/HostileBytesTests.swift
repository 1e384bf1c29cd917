import StrictJSON
import Testing
import TestSupport

/// Damaged texts: whatever comes, the reader returns or throws with a place inside the text, and never traps.
struct HostileBytesTests {
  private static let sample = Array(
    """
    \u{FEFF}{
      "format": "peerready/assessment", "formatVersion": 1,\r
      "answers": {"advisory-group": {"level": 2, "note": "Caf\\u00e9 – \\"yes\\" \\uD83D\\uDE00 😀"}, "é": [1.50, -0, 2e-3]},
      "list": [true, false, null, [], {}, [[{"a": [""]}]], "tab\\t/"], "k": {"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8,"i":9}
    }

    """.utf8)

  @Test func sampleIsGood() throws { _ = try JSONDocument(parsing: Self.sample).root.value() }

  @Test func textCutOffAnywhereIsRefused() {
    let end = Self.sample.lastIndex(of: UInt8(ascii: "}")) ?? 0
    for length in 0...end {
      let fault = fault(Self.sample.prefix(length))
      #expect(fault != nil, "\(length) bytes")
      checkPlace(fault, in: Array(Self.sample.prefix(length)))
    }
  }

  @Test func textThatBeginsAnywhereReturnsOrThrows() {
    for start in Self.sample.indices { check(Array(Self.sample[start...])) }
  }

  @Test func everyByteReplacedByATellingOneReturnsOrThrows() {
    for index in Self.sample.indices {
      for byte in "\0\n \"\\{}[],:-.e0u".utf8.map({ $0 }) + [0x7F, 0x80, 0xC3, 0xED, 0xF4, 0xFF] {
        var bytes = Self.sample
        bytes[index] = byte
        check(bytes)
      }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func randomDamageReturnsOrThrows(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<2500 { check(damaged(&random)) }
  }

  @Test func randomBytesReturnOrThrow() {
    var random = SplitMix64(seed: 99)
    let alphabet = Array("{}[]\",:\\u0019eE+-.tfn \nd8D\u{E9}".utf8)
    for _ in 0..<5000 {
      let length = Int.random(in: 0...40, using: &random)
      check((0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 })
      check((0..<length).map { _ in UInt8.random(in: 0...0xFF, using: &random) })
    }
  }

  private func damaged(_ random: inout SplitMix64) -> [UInt8] {
    var bytes = Self.sample
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let from = Int.random(in: 0...bytes.count, using: &random)
      let to = min(bytes.count, from + Int.random(in: 0...6, using: &random))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.removeSubrange(from..<to)
      case 1: bytes.insert(contentsOf: bytes[from..<to], at: Int.random(in: 0...bytes.count, using: &random))
      case 2: bytes.replaceSubrange(from..<to, with: (from..<to).map { _ in .random(in: 0...0xFF, using: &random) })
      default: if from < to { bytes.swapAt(from, to - 1) }
      }
    }
    return bytes
  }

  /// Reads the bytes; what is good is also walked through and written, so that the index is seen to be right.
  private func check(_ bytes: [UInt8]) {
    do {
      let value = try JSONDocument(parsing: bytes).root.value()
      #expect(fault(JSONWriter.compact(value)) == nil)
    } catch {
      #expect(error is JSONFault)
      checkPlace(error as? JSONFault, in: bytes)
    }
  }

  private func checkPlace(_ fault: JSONFault?, in bytes: [UInt8]) {
    guard let fault else { return }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    #expect((1...lines.count).contains(fault.place.line))
    let line = lines[min(fault.place.line, lines.count) - 1]
    #expect((1...line.count + 1).contains(fault.place.column))
    #expect(!fault.message.isEmpty)
  }
}
