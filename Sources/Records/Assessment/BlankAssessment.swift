import RulesLibrary
import ScoringEngine
import StrictJSON

/// A new assessment with every item of its depth waiting for an answer.
package struct BlankAssessment {
  /// Whose answers they will be; names that can be seen, which the caller sees to.
  package let unit: Assessment.Unit
  /// The day of the answers; round and id are made from it.
  package let date: CivilDate
  /// Which items the file lists: at `core`, only those of the quick first pass.
  package let depth: Depth

  /// What a new assessment needs to know.
  package init(unit: Assessment.Unit, date: CivilDate, depth: Depth) {
    self.unit = unit
    self.date = date
    self.depth = depth
  }

  /// The file's content: each item stands there with the key its answer takes, and null for "no answer yet".
  package func json(for loaded: LoadedQuestionnaire) -> JSONValue {
    let questionnaire = loaded.questionnaire
    let items = questionnaire.items.filter { depth == .full || $0.isCore }
    return [
      "format": "peerready/assessment", "formatVersion": 1, "id": .string(id(for: questionnaire)), "unit": unit.json,
      "questionnaire": [
        "id": .string(questionnaire.id), "version": .string("\(questionnaire.version)"),
        "sha256": .string(loaded.sha256),
      ],
      "date": .string("\(date)"), "round": .string("\(date.parts.year)-Q\(date.quarter)"),
      "depth": .string(depth.rawValue), "status": "draft", "participants": [],
      "answers": .members(items.map { ($0.id, Self.unanswered($0)) }),
    ]
  }

  /// As in `2026-11-21-imroc-checklist-advisory-group`.
  private func id(for questionnaire: Questionnaire) -> String {
    let owner = Identifier.from(unit.team ?? unit.organisation)
    return ["\(date)", questionnaire.id, owner].filter { !$0.isEmpty }.joined(separator: "-")
  }

  private static func unanswered(_ item: Item) -> JSONValue {
    switch item.question {
    case .level: ["level": nil]
    case .choice: ["choice": nil]
    case .number: ["number": nil]
    case .text: ["text": nil]
    }
  }
}
