/// The form of every id an author gives: lower-case words and digits with single hyphens between them.
package enum Identifier {
  /// Whether `text` has that form and at most so many characters; an author's id has 80.
  package static func isWellFormed(_ text: String, atMost longest: Int = 80) -> Bool {
    guard (1...longest).contains(text.utf8.count), text.utf8.first != hyphen, text.utf8.last != hyphen else {
      return false
    }
    var previous: UInt8 = 0
    for byte in text.utf8 {
      guard byte.isSmallLetter || byte.isDigit || (byte == hyphen && previous != hyphen) else { return false }
      previous = byte
    }
    return true
  }

  /// The nearest id to some words: "Advisory group, Anytown" is `advisory-group-anytown`; empty where neither
  /// letter nor digit is left. It may be longer than an id.
  package static func from(_ words: String) -> String {
    words.lowercased().utf8
      .split { !$0.isSmallLetter && !$0.isDigit }
      .map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: "-")
  }

  private static let hyphen = UInt8(ascii: "-")
}

/// A questionnaire as people name one: `imroc-checklist` (the newest released version) or `imroc-checklist@1.0.0`.
package struct QuestionnaireName: Equatable, Sendable, CustomStringConvertible {
  /// Of the form of `Identifier`; whether there is such a questionnaire is not known here.
  package let id: String
  /// The exact version; nil for the newest.
  package let version: Version?

  /// Reads `ID` or `ID@VERSION`; nil where the id or the version is not well formed.
  package init?(_ text: String) {
    let halves = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let id = halves.first.map(String.init), Identifier.isWellFormed(id) else { return nil }
    self.id = id
    guard halves.count == 2 else {
      version = nil
      return
    }
    guard let version = Version(String(halves[1])) else { return nil }
    self.version = version
  }

  /// An exact name.
  package init(id: String, version: Version) {
    self.id = id
    self.version = version
  }

  /// As `init(_:)` reads it.
  package var description: String { version.map { "\(id)@\($0)" } ?? id }
}
