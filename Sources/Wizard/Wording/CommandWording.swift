import RulesLibrary

/// What is said about commands.
enum CommandWording {
  /// Where no question is asked.
  static let noQuestionHere = "that belongs to a question, and none is asked here. Type the number of one, as in :go 1"

  /// A command with something behind it that takes nothing.
  static func standsAlone(_ name: String) -> String { "\(name) stands alone, with nothing after it." }

  /// A note or evidence, where no question is asked.
  static func nameAQuestion(_ part: Marks.Part) -> String {
    "name the question it belongs to, as in :\(part.rawValue) 1"
  }

  /// A field whose record has no room for notes.
  static func noNotes(_ field: Field) -> String {
    "the record has no room for notes beside \(field.name)."
  }

  /// Nothing to write anew, or a choice to be made.
  static func nothingToEdit(_ written: [Marks.Part]) -> String {
    guard !written.isEmpty else {
      return
        "nothing is written beside this answer yet. Type :note or :evidence to begin, or a new answer to change the old one."
    }
    return "say what to write anew: \(Counts.alternatives(written.map { ":edit \($0.rawValue)" }))."
  }

  /// How to answer at a prompt, and every command.
  static func help(for field: Field?) -> [String] {
    let here =
      field.map { $0.kind.isText ? TextWording.howTo : Self.answering } ?? ReviewWording.whatToType
    return [here] + (field.map { $0.otherWays(hasLast: true) } ?? []) + ["Commands, at every prompt:"]
      + WizardCommand.all.map(\.line)
      + ["A text that begins with a colon begins with two: ::", "At a question, ? is short for :help and < for :back."]
  }

  /// What can be done where one of several things to do is chosen.
  static let menuHelp = [
    "Type the number of what you want to do, or the start of its words, and press Enter.",
    ":show reads the list again, and :quit leaves. Nothing is begun before you choose.",
  ]
  /// A command that belongs to questions.
  static let notInMenu = "that belongs to a question, and none is asked yet. Choose first what to do, or type :quit."

  private static let answering =
    "Type the number of an answer, or the start of its words, and press Enter. Nothing is recorded until you do."
}
