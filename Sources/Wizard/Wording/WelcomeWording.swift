import RulesLibrary

/// The first page of a conversation.
struct WelcomeWording {
  /// What is asked.
  let form: any Form
  /// What was answered already.
  let memory: Memory
  /// Where the answers go.
  let setting: Setting

  /// What this is, how long it takes, what is stored where, and how each part stands.
  var lines: [String] {
    let hasAnswers = form.progress(memory.entries).answered > 0
    let opening = setting.isResumed && hasAnswers ? again : first
    return [form.title, ""] + opening.flatMap { [$0, ""] } + ["The parts:"]
      + PartWording.states(form, memory).map { "- \($0)" }
  }

  private var first: [String] {
    let heading = form.heading
    let texts = [
      heading.summary, heading.audience.isEmpty ? "" : "For: \(heading.audience)",
      carried, "\(form.size) There is no time limit. You can stop at any question and go on later.", heading.notice,
      kept, WorkshopWording.noNames, commands,
    ]
    return texts.filter { !$0.isEmpty } + setting.advice
  }

  private var again: [String] {
    let count = ClosingWording.count(form.progress(memory.entries))
    return ["You are going on where you stopped: \(count).", parked, kept, commands].filter { !$0.isEmpty }
      + setting.advice
  }

  private var carried: String {
    let count = form.progress(memory.entries).carried
    guard count > 0 else { return "" }
    return
      "\(Counts.of(count, "answer comes", "answers come")) from the last round and wait to be confirmed: each is shown with its "
      + "question, and = says that it is the same."
  }

  private var parked: String {
    let numbers = form.fields.filter { memory.marks.parked.contains($0.id) }.compactMap(\.number)
    return numbers.isEmpty ? "" : "Parked for later: \(ReviewWording.questions(numbers))."
  }

  private var kept: String {
    "Your answers are kept in \(setting.keptIn), on this computer and nowhere else. "
      + "Each answer is on the disk before the next question."
  }

  private var commands: String {
    "Type the number of an answer and press Enter. Type :help for all commands, :quit to stop."
  }
}
