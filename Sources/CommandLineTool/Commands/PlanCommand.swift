import Records
import RulesLibrary
import ScoringEngine

extension Command {
  /// Priorities and the action plan, and the plan as people keep it.
  static let plan = Command(
    "plan", summary: "The action plan: goals, first steps, dates, owners, and what becomes of it.", words: "FILE",
    example: "peerready plan november.json --output plan.json",
    details:
      "Of answers, it makes a new plan; --merge brings a new round of answers into the plan there is. Of an option "
      + "appraisal with its decision, the actions are what makes the drawbacks of the chosen option weigh less; --choose names "
      + "drawbacks. Of a plan, it shows what is late, what is due soon and who does what; --action and --next-review change "
      + "it, and each change leaves a line of history with what stood there before.\n"
      + "A merge closes nothing and takes up nothing again by itself: it says what to type. It adds an action for each chosen "
      + "priority that has no open one, even where more than five are open then, and says so.",
    options: Option.ofAnswers + [.action] + Option.ofAction + [
      .nextReview, .trial, .today, .output, .format, .json, .library,
    ]
  ) { invocation in
    var invocation = invocation
    let path = try invocation.arguments.words(1...1, named: "the file of the answers or the plan", returning: .choose)[
      0]
    let bytes = try invocation.input.bytes(path, limit: Assessment.limit)
    guard FileHead(bytes).format != RecordFormat.plan.rawValue else {
      try keptPlan(bytes, path, invocation)
      return .fine
    }
    let changing = [Option.action, .nextReview] + Option.ofAction.filter { $0 != .reason }
    try invocation.refuse(changing, "for a plan, and \(Input.name(of: path)) has answers")
    var library = try invocation.library()
    let answered = try invocation.input.answeredFile(bytes, path, library: &library)
    switch (answered, invocation.arguments.value(.merge)) {
    case (.rated(let answered), let plan?): try merge(answered, path, into: plan, invocation, &library)
    case (.rated(let answered), nil): try plan(answered, path, invocation, &library)
    case (.appraisal(let answered), nil):
      try invocation.refuseSince()
      try plan(answered, path, invocation)
    case (.appraisal, _?):
      throw Failure(.usage, ["--merge is for rounds of answers; a plan from an option appraisal is made anew"])
    }
    return .fine
  }
}

extension Invocation {
  /// Says that a plan was written, and what comes after.
  func suggestKeeping(_ path: String) {
    suggest(for: path) { "agree who does what: peerready plan \($0) --action ID --owner NAME" }
  }

  /// The path of the file that the result goes to; nil where it is printed.
  var outputFile: String? { arguments.value(.output).flatMap { $0 == "-" ? nil : $0 } }
}
