import StrictJSON

extension Invocation {
  /// A name that people typed for an option; nil where it was not given.
  func typedName(_ option: Option) throws(UsageFault) -> String? { try typedNames(option).last }

  /// All the names that people typed for an option, in order.
  func typedNames(_ option: Option) throws(UsageFault) -> [String] {
    for name in arguments.all(option) {
      let scalars = name.unicodeScalars
      let isName = !scalars.allSatisfy(\.properties.isWhitespace) && !scalars.contains(where: \.isUnsafeToShow)
      guard isName, scalars.count <= Self.longestName else {
        let wanted = "a name of at most \(Self.longestName) characters, without control characters"
        throw .badValue(start(of: name), option: "--\(option.name)", wanted: wanted)
      }
    }
    return arguments.all(option)
  }

  /// Words that people typed for an option, which have to fit into a file; nil where it was not given.
  func typedWords(_ option: Option) throws(UsageFault) -> String? {
    guard let words = arguments.value(option) else { return nil }
    let isBlank = words.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.isUnsafeToShow }
    guard !isBlank, words.utf8.count <= JSONLimits.stringBytes else {
      let most = "at most \(JSONLimits.stringBytes / 1024) KiB of them"
      throw .badValue(start(of: words), option: "--\(option.name)", wanted: "words, \(most)")
    }
    return words
  }

  /// Code points of an organisation's, a team's or an owner's name.
  private static let longestName = 200

  private func start(of text: String) -> String { String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))) }
}
