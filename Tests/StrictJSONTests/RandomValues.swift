import StrictJSON
import TestSupport

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
