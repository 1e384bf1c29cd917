/// A version by the rules of Semantic Versioning 2.0.0: `1.2.3`, or `1.2.3-beta.1` before its release.
package struct Version: Hashable, Sendable, CustomStringConvertible {
  /// Major, minor, patch.
  private let numbers: [Int]
  /// The dot-separated parts after the hyphen; empty for a release.
  private var preRelease: [String]

  /// Reads `MAJOR.MINOR.PATCH` with an optional `-PRE.RELEASE`; nil for anything else. Build metadata is not used here.
  package init?(_ text: String) {
    let halves = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = halves[0].split(separator: ".", omittingEmptySubsequences: false).map(Self.number)
    let parts = halves.count == 1 ? [] : halves[1].split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 3, parts.allSatisfy(Self.isIdentifier) else { return nil }
    self.numbers = numbers.compactMap { $0 }
    preRelease = parts.map(String.init)
    guard self.numbers.count == 3 else { return nil }
  }

  /// Whether this comes before its release.
  package var isPreRelease: Bool { !preRelease.isEmpty }

  /// The version that this comes before; a release is its own.
  var release: Version {
    var release = self
    release.preRelease = []
    return release
  }

  /// As `init(_:)` reads it.
  package var description: String {
    let release = numbers.map(String.init).joined(separator: ".")
    return preRelease.isEmpty ? release : release + "-" + preRelease.joined(separator: ".")
  }

  /// Digits only, without a leading zero, at most nine of them.
  private static func number(_ text: some StringProtocol) -> Int? {
    let isNumeric = !text.isEmpty && text.utf8.count <= 9 && text.utf8.allSatisfy(\.isDigit)
    guard isNumeric, text == "0" || text.first != "0" else { return nil }
    return Int(text)
  }

  private static func isIdentifier(_ part: Substring) -> Bool {
    let isWord = !part.isEmpty && part.utf8.allSatisfy(isWordByte)
    let isNumeric = part.utf8.allSatisfy(\.isDigit)
    return isWord && (!isNumeric || number(part) != nil)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isSmallLetter || byte == UInt8(ascii: "-")
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}

extension Version: Comparable {
  /// Precedence by Semantic Versioning 2.0.0 section 11: a pre-release comes before its release.
  package static func < (one: Version, other: Version) -> Bool {
    if one.numbers != other.numbers { return one.numbers.lexicographicallyPrecedes(other.numbers) }
    guard one.isPreRelease, other.isPreRelease else { return one.isPreRelease && !other.isPreRelease }
    return one.preRelease.lexicographicallyPrecedes(other.preRelease, by: Self.comesBefore)
  }

  private static func comesBefore(_ one: String, _ other: String) -> Bool {
    switch (number(one), number(other)) {
    case (let one?, let other?): one < other
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): one.utf8.lexicographicallyPrecedes(other.utf8)
    }
  }

  /// Whether this should be taken before `other` when no version is named: any release before any pre-release, then the
  /// newer.
  package func isPreferred(to other: Version) -> Bool {
    if isPreRelease != other.isPreRelease { return !isPreRelease }
    return self > other
  }
}
