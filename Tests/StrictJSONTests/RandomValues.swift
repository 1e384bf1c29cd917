import StrictJSON

/// Steele, Lea and Flood's generator: the same numbers from the same seed on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension JSONValue {
  /// A value of any kind with at most `depth` containers inside each other.
  static func random(depth: Int, _ random: inout SplitMix64) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
    case 0: .null
    case 1: .bool(.random(using: &random))
    case 2:
      .decimal(units: .random(in: -999_999...999_999, using: &random), places: .random(in: -3...8, using: &random))
    case 3, 4: .string(text(&random))
    case 5: .array((0..<Int.random(in: 0...6, using: &random)).map { _ in .random(depth: depth - 1, &random) })
    default: object(depth: depth, &random)
    }
  }

  private static func object(depth: Int, _ random: inout SplitMix64) -> JSONValue {
    let count = Int.random(in: 0...12, using: &random)
    return .object((0..<count).map { Member(key: "\($0)" + text(&random), value: .random(depth: depth - 1, &random)) })
  }

  private static func text(_ random: inout SplitMix64) -> String {
    let letters = Array("abc \"\\/\n\té€𝄞\u{202E}\u{0}\u{7F}0123".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) { text.append(letters.randomElement(using: &random) ?? "x") }
    return String(text)
  }
}
