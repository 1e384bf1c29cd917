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
  /// The words as a listener counts them: what stands between white space, a dash on its own left out.
  var words: [Substring] { split(whereSeparator: \.isWhitespace).filter { $0.contains { $0.isLetter || $0.isNumber } } }

  /// As the text reads aloud: without capitals, punctuation and white space to spare. Signs like < and + are kept.
  var asHeard: String {
    lowercased().split { !($0.isLetter || $0.isNumber || $0.isSymbol) }.joined(separator: " ")
  }

  /// Whether there is nothing but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  /// The pieces between line breaks, and between full stops, question and exclamation marks, colons and semicolons that
  /// end a word. A quotation mark or bracket may close behind them.
  var sentences: [Substring] {
    var (sentences, start, isOver) = ([Substring](), startIndex, false)
    for (index, character) in zip(indices, self) {
      if character.isNewline || (isOver && character.isWhitespace) {
        sentences.append(self[start..<index])
        start = index
      }
      isOver = ".?!:;".contains(character) || (isOver && "\"'”’)]".contains(character))
    }
    return sentences + [self[start...]]
  }
}

extension Substring {
  /// The words as a listener counts them.
  var words: [Substring] { String(self).words }
}
