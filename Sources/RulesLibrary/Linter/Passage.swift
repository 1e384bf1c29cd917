import StrictJSON

/// A text of a questionnaire that people read or hear.
struct Passage {
  /// The key it stands under, as in `prompt`; for a text in a list the key of the list.
  let key: String
  /// The words as written.
  let text: String
  /// Where they stand.
  let node: JSONNode

  /// Keys whose texts are for the tool and not for people, or are other people's words, as the titles of sources are.
  private static let unread: Set<String> = [
    "format", "id", "version", "kind", "scale", "importance", "effort", "severity", "source", "sources", "leads",
    "needs",
    "askWhen", "when", "date", "replaces",
  ]

  /// Every such text of a file, in its order.
  static func all(in root: JSONNode) -> [Passage] { under("", root) }

  private static func under(_ key: String, _ node: JSONNode) -> [Passage] {
    if node.isString { return [Passage(key: key, text: node.text, node: node)] }
    if node.isObject {
      var passages: [Passage] = []
      try? node.forEachMember { name, value in  // it is an object, and nothing in here throws
        if !unread.contains(name.text) { passages += under(name.text, value) }
      }
      return passages
    }
    return node.listed.flatMap { under(key, $0) }
  }
}

extension String {
  /// The words between white space, as a listener counts them.
  var words: [Substring] { split { $0.isWhitespace } }

  /// As the text reads aloud: without capitals, punctuation and white space to spare.
  var asHeard: String {
    lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
