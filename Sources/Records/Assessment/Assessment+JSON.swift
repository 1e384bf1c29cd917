import RulesLibrary
import StrictJSON

extension Assessment {
  /// What a result says of the assessment it comes from.
  package var headJSON: JSONValue {
    ["id": .string(id), "date": .string("\(date)"), "round": .optional(round), "unit": unit.json]
  }
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
