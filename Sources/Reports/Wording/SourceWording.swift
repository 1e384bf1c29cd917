import RulesLibrary

/// Where something comes from, in words.
enum SourceWording {
  /// The id by which questionnaires cite reasoning that no document stands behind.
  private static let ownReasoning = "peerready"

  /// As in "imroc-17 §6.1; our own reasoning"; empty where nothing is cited.
  static func references(_ references: [String]) -> String {
    references.map { isOwn($0) ? "our own reasoning" : $0 }.joined(separator: "; ")
  }

  /// The text with its sources in brackets, as in "The water costs nothing. (book §2)".
  static func cited(_ text: String, _ references: [String]) -> String {
    references.isEmpty ? text : "\(text) (\(self.references(references)))"
  }

  /// A source as an entry of the list of sources.
  static func entry(_ source: Source) -> String {
    isOwn(source.id) ? "Our own reasoning: no document stands behind it." : "\(source.id): \(source.inWords)"
  }

  private static func isOwn(_ reference: String) -> Bool { reference.split(separator: " ").first == ownReasoning[...] }
}

extension QuestionnaireHeading {
  /// The documents that everything else refers to, under a heading of their own; nothing where there are none.
  var sourceBlocks: [Document.Block] {
    sources.isEmpty ? [] : [.heading(2, "Sources"), .bullets(sources.map(SourceWording.entry))]
  }
}
