import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Option {
  /// As written in the ballots.
  static let ballotRound = Option(
    "round", value: "ROUND", help: "Take only the ballots of this round, as in 2026-Q4.")
}

extension Command {
  /// Ballots, put together.
  static let combine = Command(
    "combine", summary: "Puts blind ballots together: votes, agreement, and what to talk about first.",
    words: "FOLDER | BALLOT...", example: "peerready combine anytown --round 2026-Q4",
    details:
      "Of a readiness folder it takes what lies under its \"ballots\". Run it when all ballots are in. Nothing is shown of "
      + "fewer people than folder.json names under \"thresholds\", or than 5; perspectives with fewer are not shown by themselves, and "
      + "neither is one from which theirs could be worked out.",
    options: [.ballotRound, .printedOutput, .printedFormat, .json, .library]
  ) { invocation in
    var invocation = invocation
    let paths = try invocation.arguments.words(1...Int.max, named: "the folder, or the files, of the ballots")
    var library = try invocation.library()
    let round = invocation.arguments.value(.ballotRound)
    let found = try FoundBallots.read(paths, round: round, invocation, &library)
    let ballot = found.first.ballot
    let head = GroupDocument.Head(unit: ballot.unit.name, round: ballot.round)
    let document = GroupDocument(found.result, questionnaire: found.first.questionnaire, head: head)
    let bytes = try invocation.render(document.document, page: document.page) {
      JSONWriter.pretty(
        GroupResultJSON(found.result, questionnaire: found.first.questionnaire)
          .render(questionnaire: ballot.questionnaire.json))
    }
    try invocation.deliver(bytes)
    return .fine
  }
}
