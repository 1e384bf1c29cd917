import RulesLibrary
import ScoringEngine
import StrictJSON

extension Assessment {
  /// The whole file. Every item of its depth stands in it, with null where it has no answer yet; of the others those
  /// with something written.
  func json(for questionnaire: Questionnaire) -> JSONValue {
    let answers = zip(questionnaire.items, responses).filter { item, response in
      depth == .full || item.isCore || response != Response()
    }
    let whole = headJSON.adding([
      "format": "peerready/assessment", "formatVersion": 1, "questionnaire": self.questionnaire.json,
      "depth": .string(depth.rawValue), "status": .string(status.rawValue),
      "participants": .array(participants.map(\.json)),
      "answers": .members(answers.map { ($0.id, Self.json($1, to: $0)) }),
    ])
    let more: [(String, JSONValue?)] = [
      ("startedFrom", startedFrom?.json), ("priorities", priorities?.json(for: questionnaire)),
      ("migratedFrom", migratedFrom?.json),
      ("orphaned", orphaned.isEmpty ? nil : .array(orphaned.map(\.json))),
    ]
    return whole.adding(more + (revision?.members ?? []))
  }

  private static func json(_ response: Response, to item: Item) -> JSONValue {
    let written = WrittenAnswer(response, choices: item.choices).json
    return response.answer == .open ? written.adding([(item.question.kind, .null)]) : written
  }
}

extension Assessment.Participants {
  /// Perspective and count.
  package var json: JSONValue { ["perspective": .string(perspective), "count": .integer(count)] }
}

extension Assessment.GroupPriorities {
  /// What the group said, its items by id; only the keys that say something.
  func json(for questionnaire: Questionnaire) -> JSONValue {
    let id = { (item: Int) in questionnaire.items[item].id }
    let votes = JSONValue.members(votes.map { (id($0.key), .integer($0.value)) })
    return JSONValue.object([]).adding([
      ("chosen", chosen.isEmpty ? nil : .strings(chosen.map(id))), ("reason", reason.map(JSONValue.string)),
      ("votes", self.votes.isEmpty ? nil : votes),
    ])
  }
}

extension Assessment.Start {
  /// Id, date and SHA-256, and the round where it has a name.
  var json: JSONValue {
    let whole: JSONValue = ["id": .string(id), "date": .string("\(date)"), "sha256": .string(sha256)]
    return whole.adding([("round", round.map(JSONValue.string))])
  }
}

extension Assessment.Origin {
  /// Id, version and SHA-256.
  var json: JSONValue { ["id": .string(id), "version": .string("\(version)"), "sha256": .string(sha256)] }
}

extension Assessment.Unit {
  /// Organisation and, where there is one, team.
  package var json: JSONValue {
    let whole: JSONValue = ["organisation": .string(organisation)]
    return team.map { whole.adding(["team": .string($0)]) } ?? whole
  }
}

extension Assessment.Pin {
  /// Id, version and SHA-256.
  package var json: JSONValue {
    ["id": .string(name.id), "version": .optional(name.version?.description), "sha256": .string(sha256)]
  }
}
