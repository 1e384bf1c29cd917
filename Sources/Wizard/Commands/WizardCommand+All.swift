extension WizardCommand {
  /// Every command there is, in the order of the help.
  static let all: [WizardCommand] = [
    WizardCommand(":back", help: "Go to the question before. Your answer there is shown.") { it, _ in it.back() },
    WizardCommand(":skip", help: "Go on without an answer, or leave the answer as it is.") { it, _ in it.skip() },
    WizardCommand(":park", help: "Put this question off; it comes back at the end.") { it, _ in it.park() },
    WizardCommand(":note", "N", help: "Write a note beside this answer, or beside the answer to question N.") {
      $0.begin(.note, $1)
    },
    WizardCommand(":evidence", "N", help: "Write what shows that the answer holds, here or for question N.") {
      $0.begin(.evidence, $1)
    },
    WizardCommand(":why", help: "Hear why this is asked, and what would show the answer.") { it, _ in it.why() },
    WizardCommand(":show", "N", help: "Hear this question again, or question N with its answer.") { $0.show($1) },
    WizardCommand(":list", help: "Hear all questions with their answers.") { it, _ in it.again(it.listLines) },
    WizardCommand(
      ":go", "N", help: "Go to question N; :go people goes to who takes part, :go alone to the check at the end."
    ) {
      $1.isEmpty ? $0.go(to: .review, saying: $0.unfinishedNotice) : $0.go(toQuestion: $1)
    },
    WizardCommand(":edit", "note", help: "Write the note, the evidence or this text anew.") { $0.edit($1) },
    WizardCommand(":save", help: "Hear where your answers are kept. Every answer is saved at once.") { it, _ in
      it.again(it.savedLines)
    },
    WizardCommand(":help", help: "Hear this list.") { it, _ in it.again(it.helpLines) },
    WizardCommand(":quit", help: "Stop for now. Everything is kept, and you can go on later.") { it, _ in
      it.leave(.forNow)
    },
  ]
}
