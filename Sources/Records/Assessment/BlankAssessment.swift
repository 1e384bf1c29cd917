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
    let blank = Assessment(
      id: id(for: questionnaire), unit: unit, questionnaire: Assessment.Pin(loaded), date: date,
      round: "\(date.parts.year)-Q\(date.quarter)", depth: depth, status: .draft, participants: [],
      responses: Array(repeating: Assessment.Response(), count: questionnaire.items.count), priorities: nil)
    return blank.json(for: questionnaire)
  }

  /// As in `2026-11-21-imroc-checklist-advisory-group`.
  private func id(for questionnaire: Questionnaire) -> String {
    let owner = Identifier.from(unit.team ?? unit.organisation)
    return ["\(date)", questionnaire.id, owner].filter { !$0.isEmpty }.joined(separator: "-")
  }
}

extension Assessment.Pin {
  /// What an assessment of a questionnaire pins.
  init(_ loaded: LoadedQuestionnaire) {
    let questionnaire = loaded.questionnaire
    name = QuestionnaireName(id: questionnaire.id, version: questionnaire.version)
    sha256 = loaded.sha256
  }
}
