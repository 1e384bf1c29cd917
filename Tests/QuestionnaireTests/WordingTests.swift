import RulesLibrary
import Testing

/// What we ask of the words of our own questionnaires over and above the linter.
@Suite struct WordingTests {
  @Test("A short statement has at most eight words", arguments: Shipped.rated)
  func shorts(_ file: Shipped) throws {
    for item in try file.questionnaire().items {
      #expect(item.short.split { $0.isWhitespace }.count <= 8, "\(item.id): \(item.short)")
    }
  }

  @Test("A prompt has no acronym but NHS, explained or not", arguments: Shipped.rated)
  func acronyms(_ file: Shipped) throws {
    for item in try file.questionnaire().items {
      let words = item.prompt.split { !$0.isLetter }
      #expect(words.filter { $0.count > 1 && $0.allSatisfy(\.isUppercase) && $0 != "NHS" } == [], "\(item.id)")
    }
  }

  @Test("Nothing is said with an exclamation mark", arguments: Shipped.all)
  func exclamations(_ file: Shipped) throws { #expect(try !file.bytes().contains(UInt8(ascii: "!"))) }
}
