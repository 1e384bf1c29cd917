/// Says the way from the root of a text down to a value in it. Worked out only when there is a fault to report.
enum JSONPath {
  /// The path of the value or key at `index`: one step for each container around it, at most `JSONLimits.depth`.
  static func text(of index: Int, entries: [JSONDocument.Entry], text: UnsafeBufferPointer<UInt8>) -> String {
    var steps: [String] = []
    var at = index
    while at > 0 {
      let parent = Int(entries[at].parent)
      let isElement = entries[parent].kind == .array
      let key = entries[at].kind == .key ? at : at - 1
      steps.append(isElement ? element(Int(entries[at].position)) : member(entries[key], in: text))
      at = parent
    }
    return joined(steps.reversed())
  }

  /// The path of an element that is not there yet.
  static func text(
    ofElement position: Int, in array: Int, entries: [JSONDocument.Entry], text: UnsafeBufferPointer<UInt8>
  ) -> String {
    joined([self.text(of: array, entries: entries, text: text), element(position)])
  }

  private static func joined(_ steps: [String]) -> String {
    let path = steps.joined()
    return path.utf8.first == UInt8(ascii: ".") ? String(path.dropFirst()) : path
  }

  private static func element(_ position: Int) -> String { "[\(position)]" }

  /// A key as it stands in the text, cut short where long; in brackets and quotes unless it reads like a name.
  private static func member(_ key: JSONDocument.Entry, in text: UnsafeBufferPointer<UInt8>) -> String {
    let inside = text[Int(key.start) + 1..<Int(key.end) - 1]
    let isName = (1...Excerpt.length).contains(inside.count) && inside.allSatisfy(isPlain)
    return isName ? "." + Excerpt.of(inside) : "[\"" + Excerpt.of(inside) + "\"]"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
