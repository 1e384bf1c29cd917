import StrictJSON

/// A command line that cannot be understood.
enum UsageFault: Error, Equatable {
  case unknownCommand(String, known: [String])
  case commandMissing(String)
  case unknownOption(String, known: [String])
  case valueMissing(String, String)
  case valueNotWanted(String)
  case givenTwice(String)
  case wordMissing(String)
  case wordTooMany(String)
  case badValue(String, option: String, wanted: String)
  case cannotCombine(String, String)
}

extension UsageFault {
  /// What is wrong and what to type instead.
  var message: String {
    switch self {
    case .unknownCommand(let typed, let known):
      "there is no command \"\(typed)\"." + Self.suggestion(typed, known) + " To see them all: peerready help."
    case .commandMissing(let option): "a command comes before \(option). To see them all: peerready help."
    case .unknownOption(let typed, let known): "there is no option \(typed) here." + Self.suggestion(typed, known)
    case .valueMissing(let option, let value): "\(option) needs a value: \(option) \(value)."
    case .valueNotWanted(let option): "\(option) takes no value."
    case .givenTwice(let option): "\(option) is given twice; once is enough."
    case .wordMissing(let name): "\(name) is missing."
    case .wordTooMany(let word): "\"\(word)\" is one word too many."
    case .badValue(let text, let option, let wanted): "\"\(text)\" cannot be used for \(option); it takes \(wanted)."
    case .cannotCombine(let one, let other): "\(one) and \(other) cannot be used together."
    }
  }

  private static func suggestion(_ typed: String, _ known: [String]) -> String {
    NearestName.to(typed, among: known).map { " Did you mean \($0)?" } ?? ""
  }
}
