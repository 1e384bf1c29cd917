/// Bytes as text in base 64 (RFC 4648, section 4), as content security policies write digests.
package enum Base64 {
  /// Four characters for every three bytes, padded with `=` at the end.
  package static func text(_ bytes: [UInt8]) -> String {
    let groups = stride(from: 0, to: bytes.count, by: 3).map { bytes[$0..<min($0 + 3, bytes.count)] }
    return String(decoding: groups.flatMap(characters), as: UTF8.self)
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func characters(_ group: ArraySlice<UInt8>) -> [UInt8] {
    let padded = Array(group) + Array(repeating: 0, count: 3 - group.count)
    let bits = padded.reduce(0) { $0 << 8 | Int($1) }
    let digits = stride(from: 18, through: 0, by: -6).map { alphabet[bits >> $0 & 63] }
    return digits.prefix(group.count + 1) + Array(repeating: UInt8(ascii: "="), count: 3 - group.count)
  }
}
