import RulesLibrary
import StrictJSON
import Testing

/// The words of every shipped questionnaire, as they are read aloud.
@Suite struct WordingTests {
  @Test("A prompt is one question of at most 25 words", arguments: Shipped.all)
  func prompts(_ file: Shipped) throws {
    for item in try file.questionnaire().items {
      #expect(item.prompt.split { $0.isWhitespace }.count <= 25, "\(item.id)")
      #expect(item.prompt.filter { $0 == "?" }.count == 1 && item.prompt.last == "?", "\(item.id): \(item.prompt)")
    }
  }

  @Test("A short statement has at most eight words and no full stop", arguments: Shipped.all)
  func shorts(_ file: Shipped) throws {
    for item in try file.questionnaire().items {
      #expect(item.short.split { $0.isWhitespace }.count <= 8, "\(item.id): \(item.short)")
      #expect(!item.short.hasSuffix("."), "\(item.id)")
    }
  }

  @Test("A prompt has no acronym but NHS", arguments: Shipped.all)
  func acronyms(_ file: Shipped) throws {
    for item in try file.questionnaire().items {
      let words = item.prompt.split { !$0.isLetter }
      #expect(words.filter { $0.count > 1 && $0.allSatisfy(\.isUppercase) && $0 != "NHS" } == [], "\(item.id)")
    }
  }

  /// Words that our own texts do without, and what they would say of people. Beginnings of words, in small letters.
  private static let forbidden = [
    "service user", "suffer", "mentally ill", "and/or", "failing", "psw", "please", "sorry", "invalid", "oops", "!",
  ]

  @Test("No text of ours uses a word that it should do without", arguments: Shipped.all)
  func forbiddenWords(_ file: Shipped) throws {
    for text in try Texts.all(of: file) {
      let small = text.words.lowercased()
      for word in Self.forbidden { #expect(!small.contains(word), "\(text.path): \(word)") }
    }
  }

  @Test("No text of ours has white space to spare, or characters that could mislead a terminal", arguments: Shipped.all)
  func tidy(_ file: Shipped) throws {
    for text in try Texts.all(of: file) {
      #expect(!text.words.contains("  ") && text.words.first != " " && text.words.last != " ", "\(text.path)")
      #expect(!text.words.unicodeScalars.contains { $0.isUnsafeToShow }, "\(text.path)")
    }
  }

  @Test("No label is the beginning of another in its list", arguments: Shipped.all)
  func labels(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    let choices = questionnaire.items.compactMap { item -> [String]? in
      guard case .choice(let choices) = item.question else { return nil }
      return choices.map(\.label)
    }
    for list in choices + questionnaire.scales.map(\.labels) {
      let small = list.map { $0.lowercased() }
      for (place, label) in small.enumerated() {
        let others = small.enumerated().filter { $0.offset != place }.map(\.element)
        #expect(!others.contains { $0.hasPrefix(label) }, "\(label)")
      }
    }
  }

  @Test(
    "No two levels of an item are described in the same words, nor by the scale's label alone", arguments: Shipped.all)
  func descriptions(_ file: Shipped) throws {
    for item in try file.questionnaire().items {
      guard let level = item.level else { continue }
      #expect(Set(level.descriptions).count == level.descriptions.count, "\(item.id)")
      #expect(Set(level.descriptions).isDisjoint(with: level.scale.labels), "\(item.id)")
    }
  }
}

/// Every text of a file that people read.
private enum Texts {
  /// The strings of the file but those of its sources, whose titles are not our words.
  static func all(of file: Shipped) throws -> [(path: String, words: String)] {
    var texts: [(path: String, words: String)] = []
    try JSONDocument(parsing: file.bytes()).root.forEachMember { key, value in
      if key.text != "sources" { try gather(value, into: &texts) }
    }
    return texts
  }

  private static func gather(_ node: JSONNode, into texts: inout [(path: String, words: String)]) throws {
    if node.isString {
      texts.append((node.place.path, node.text))
    } else if node.isObject {
      try node.forEachMember { key, value in if key.text != "source" { try gather(value, into: &texts) } }
    } else if node.source.hasPrefix("[") {
      for element in try node.elements() { try gather(element, into: &texts) }
    }
  }
}
