import StrictJSON

/// A sound questionnaire as JSON, put together from items that say no more than a test is about.
///
/// It has the source `src`, the role `lead`, the scale `four` (levels 0 to 3: None, Some, Most, All) and one section, `only`.
package struct QuestionnaireText {
  /// The questionnaire's id.
  package var id = "sample"
  /// The questionnaire's version.
  package var version = "1.0.0"
  /// Its items, in the order asked.
  package var items: [JSONValue]
  /// Its checks.
  package var checks: [JSONValue] = []
  /// Its verdict; null gives none.
  package var verdict: JSONValue = nil
  /// Members set last, over whatever stands there.
  package var overriding: [(String, JSONValue)] = []

  /// A questionnaire with these items.
  package init(_ items: [JSONValue]) { self.items = items }

  /// The whole file as a value.
  package var value: JSONValue {
    let sound: JSONValue = [
      "format": "peerready/questionnaire", "formatVersion": 1, "id": .string(id), "version": .string(version),
      "kind": "rated", "title": "A sample", "sources": [["id": "src", "title": "A source"]],
      "roles": [["id": "lead", "title": "Lead"]], "scales": [Self.scale("four", ["None", "Some", "Most", "All"])],
      "sections": [["id": "only", "title": "The only section", "items": .array(items)]],
      "checks": .array(checks), "verdict": verdict,
    ]
    return overriding.reduce(sound) { $0.setting($1.0, to: $1.1) }
  }

  /// The whole file as bytes.
  package var bytes: [UInt8] { JSONWriter.pretty(value) }
}

extension QuestionnaireText {
  /// A level item on the scale `four` with all its steps; `more` sets or replaces members.
  package static func level(_ id: String, _ more: KeyValuePairs<String, JSONValue> = [:]) -> JSONValue {
    item(
      id, "level",
      [
        "scale": "four", "importance": "important", "levels": ["None", "Some", "Most", "All"],
        "steps": .array((0..<3).map { step(from: $0) }),
      ], more)
  }

  /// A choice item; each choice's label is its id.
  package static func choice(
    _ id: String, of choices: [String], _ more: KeyValuePairs<String, JSONValue> = [:]
  ) -> JSONValue {
    item(id, "choice", ["choices": .array(choices.map { ["id": .string($0), "label": .string($0)] })], more)
  }

  /// A number item of people, from 0 to 100 with two decimals.
  package static func number(_ id: String, _ more: KeyValuePairs<String, JSONValue> = [:]) -> JSONValue {
    item(id, "number", ["unit": "people", "min": 0, "max": 100, "decimals": 2], more)
  }

  /// A text item.
  package static func text(_ id: String, _ more: KeyValuePairs<String, JSONValue> = [:]) -> JSONValue {
    item(id, "text", [:], more)
  }

  /// A check that stops unless `more` says otherwise.
  package static func check(
    _ id: String, when: JSONValue, _ more: KeyValuePairs<String, JSONValue> = [:]
  ) -> JSONValue {
    setting(
      ["id": .string(id), "when": when, "severity": "stop", "message": "Look at this.", "why": "A reason."], more)
  }

  /// A step of a level item.
  package static func step(from level: Int, effort: String = "quick") -> JSONValue {
    ["from": .integer(level), "goal": "A goal", "firstStep": "Begin", "effort": .string(effort)]
  }

  /// A scale with these labels, from 0 up.
  package static func scale(_ id: String, _ labels: [String]) -> JSONValue {
    [
      "id": .string(id),
      "levels": .array(labels.enumerated().map { ["value": .integer($0.offset), "label": .string($0.element)] }),
    ]
  }

  private static func item(
    _ id: String, _ kind: String, _ own: KeyValuePairs<String, JSONValue>, _ more: KeyValuePairs<String, JSONValue>
  ) -> JSONValue {
    let common: JSONValue = [
      "id": .string(id), "kind": .string(kind), "prompt": .string("How is \(id)?"), "short": .string("About \(id)"),
      "why": "A reason.",
    ]
    return setting(common.adding(own), more)
  }

  private static func setting(_ value: JSONValue, _ more: KeyValuePairs<String, JSONValue>) -> JSONValue {
    more.reduce(value) { $0.setting($1.key, to: $1.value) }
  }
}
