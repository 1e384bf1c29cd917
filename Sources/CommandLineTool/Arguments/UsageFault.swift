import StrictJSON

/// A command line that cannot be understood.
enum UsageFault: Error, Equatable {
  /// A first word that is no command; the word, and all there are.
  case unknownCommand(String, known: [String])
  /// An option where the command should stand; as typed.
  case commandMissing(String)
  /// An option that this command does not have; as typed up to an equals sign, and all it has, with their hyphens.
  case unknownOption(String, known: [String])
  /// An option at the end, or before another, without its value; the option with its hyphens, and what the help calls
  /// its value.
  case valueMissing(String, String)
  /// A switch with an equals sign; the switch with its hyphens.
  case valueNotWanted(String)
  /// An option that can have one value only; the option with its hyphens.
  case givenTwice(String)
  /// Too few words; what is missing, as the subject of "… is missing".
  case wordMissing(String)
  /// More words than the command takes; the first too many.
  case wordTooMany(String)
  /// A value out of range or of the wrong form; as typed, the option with its hyphens, and what it takes.
  case badValue(String, option: String, wanted: String)
  /// Two options that contradict each other; both with their hyphens.
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
