#if canImport(Glibc)
  import Glibc
#endif

/// Something that happens at a keyboard.
enum Typing {
  /// A line and Enter. A caret before a character stands for the key of a control character, as in `^[[A`, an arrow.
  case line(String)
  /// Lines that come at once.
  case paste([String])
  /// Keys without Enter.
  case keys([UInt8])
  /// A signal from elsewhere.
  case signal(Int32)
  /// The window is closed.
  case hangUp

  /// As a script has it.
  init(_ words: String) {
    guard words.hasPrefix("{"), words.hasSuffix("}") else {
      self = .line(words)
      return
    }
    let inner = words.dropFirst().dropLast()
    let (name, rest) = (inner.prefix { $0 != " " }, inner.drop { $0 != " " }.dropFirst())
    switch name {
    case "ctrl-c": self = .keys([3])
    case "ctrl-d": self = .keys([4])
    case "half": self = .keys(Array(rest.utf8) + [4, 4])
    case "paste": self = .paste(rest.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
    case "term": self = .signal(SIGTERM)
    case "hup": self = .signal(SIGHUP)
    case "hang": self = .hangUp
    default: self = .line(words)
    }
  }

  /// Makes it happen.
  func happen(at terminal: PseudoTerminal) {
    switch self {
    case .line(let text): terminal.type(Self.bytes(text) + [10])
    case .paste(let lines): terminal.type(lines.flatMap { Array($0.utf8) + [10] })
    case .keys(let bytes): terminal.type(bytes)
    case .signal(let number): kill(terminal.process, number)
    case .hangUp: terminal.hangUp()
    }
  }

  /// What a terminal shows of it, line by line; never empty.
  var echo: [String] {
    switch self {
    case .line(let text): [text]
    case .paste(let lines): lines
    case .keys([3]): ["^C"]
    case .keys(let bytes): [String(decoding: bytes.filter { $0 >= 32 }, as: UTF8.self)]
    case .signal, .hangUp: [""]
    }
  }

  /// The bytes of the keys: `^[` is the escape key, `^A` the first letter with the control key.
  private static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if bytes.last == UInt8(ascii: "^") {
        bytes[bytes.count - 1] = byte & 0x1F
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
