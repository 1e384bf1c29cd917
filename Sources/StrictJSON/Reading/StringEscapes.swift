/// Turns the inside of a checked string into the bytes it stands for.
enum StringEscapes {
  /// The UTF-8 that `raw` means once every escape in it is resolved. `raw` has passed the scanner.
  static func resolve(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var at = 0
    while at < raw.count {
      guard raw[at] == UInt8(ascii: "\\") else {
        bytes.append(raw[at])
        at += 1
        continue
      }
      if raw[at + 1] == UInt8(ascii: "u") {
        at += append(unicodeAt: at, of: raw, to: &bytes)
      } else {
        bytes.append(short(raw[at + 1]))
        at += 2
      }
    }
    return bytes
  }

  private static func short(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }

  /// Appends the code point of one escape or of a surrogate pair; gives how many bytes were read.
  private static func append(unicodeAt start: Int, of raw: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) -> Int {
    let first = unit(at: start, of: raw)
    let isPair = (0xD800...0xDBFF).contains(first)
    let value = isPair ? 0x10000 + ((first - 0xD800) << 10) + (unit(at: start + 6, of: raw) - 0xDC00) : first
    if let scalar = Unicode.Scalar(value) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return isPair ? 12 : 6
  }

  private static func unit(at start: Int, of raw: UnsafeBufferPointer<UInt8>) -> UInt32 {
    raw[(start + 2)..<(start + 6)].reduce(0) { $0 << 4 | UInt32(Hexadecimal.value(of: $1) ?? 0) }
  }
}
