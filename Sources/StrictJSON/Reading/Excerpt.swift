/// Short quotations of a text, for messages.
enum Excerpt {
  /// Bytes that an excerpt has at most, unless told otherwise.
  static let length = 60

  /// The bytes as text; of a longer text its beginning and three dots. Never cuts a character in two.
  static func of(_ bytes: some Collection<UInt8>, limit: Int = length) -> String {
    guard bytes.count > limit else { return String(decoding: bytes, as: UTF8.self) }
    var end = bytes.index(bytes.startIndex, offsetBy: limit - 3)
    while end < bytes.endIndex, UTF8.isContinuation(bytes[end]) { bytes.formIndex(after: &end) }
    return String(decoding: bytes[..<end], as: UTF8.self) + "..."
  }
}
