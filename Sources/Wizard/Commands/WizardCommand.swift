import StrictJSON

/// A command that can be typed at every prompt: one value, from which the help is made too.
struct WizardCommand: Sendable {
  /// As people type it, with its colon.
  let name: String
  /// What may follow it in the help, as in `N`; nil where nothing may.
  let argument: String?
  /// What it does, in a sentence.
  let help: String
  /// Does it; takes what followed the name.
  let act: @Sendable (inout Conversation, String) -> [Effect]

  /// A command, by default without anything that follows it.
  init(
    _ name: String, _ argument: String? = nil, help: String,
    act: @escaping @Sendable (inout Conversation, String) -> [Effect]
  ) {
    self.name = name
    self.argument = argument
    self.help = help
    self.act = act
  }

  /// As in ":note or :note N. Write a note."
  var line: String { "\(name)\(argument.map { " or \(name) \($0)" } ?? ""). \(help)" }

  /// The command of a name; nil where there is none.
  static func named(_ name: String) -> WizardCommand? { all.first { $0.name == name } }
}

extension Conversation {
  /// Runs a command.
  mutating func run(_ name: String, _ rest: String) -> [Effect] {
    if let command = WizardCommand.named(name) {
      guard rest.isEmpty || command.argument != nil else { return refuse(.cannot(CommandWording.standsAlone(name))) }
      return command.act(&self, rest)
    }
    if let way = OtherWay(rawValue: String(name.dropFirst())) { return answer(way) }
    return refuse(.unknownCommand(name, nearest: NearestName.to(name, among: WizardCommand.all.map(\.name))))
  }

  /// Answers with "do not know" and the like where every other word would be text.
  private mutating func answer(_ way: OtherWay) -> [Effect] {
    guard case .field(let field) = memory.prompt else { return refuse(.cannot(CommandWording.noQuestionHere)) }
    return take(AnswerReader(field: form.fields[field], last: memory.entries[field].last?.answer).other(way), to: field)
  }
}
