import Digests

/// What tells one wording of a question from another (scoring method, section 11): where the fingerprints of two
/// versions are the same, people were asked the same thing.
package enum WordingFingerprint {
  /// The SHA-256, in hexadecimal, of the prompt and then of each level's or choice's label and description, in the
  /// order of the file, each with its white space collapsed and a line feed after it. Ids are not wording.
  package static func of(_ item: Item) -> String {
    let text = parts(of: item).map { collapsed($0) + "\n" }.joined()
    return SHA256.hex(of: Array(text.utf8))
  }

  private static func parts(of item: Item) -> [String] {
    switch item.question {
    case .level(let question):
      [item.prompt] + zip(question.scale.labels, question.descriptions).flatMap { [$0, $1] }
    case .choice(let choices): [item.prompt] + choices.flatMap { [$0.label, $0.description] }
    case .number, .text: [item.prompt]
    }
  }

  /// Every run of white space, of any script, as one space, and none at either end; so no part holds a line feed.
  private static func collapsed(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }.joined(separator: " ")
  }
}
