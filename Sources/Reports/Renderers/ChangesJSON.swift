import RulesLibrary
import StrictJSON

/// The result files of two versions side by side: `peerready/changes` and, with an assessment, `peerready/migration`.
package struct ChangesJSON {
  /// What is written down.
  let comparison: VersionComparison
  /// Of the version left, and of the version gone to.
  let sha256: (from: String, to: String)

  /// A renderer for two versions, whose files have these digests.
  package init(_ comparison: VersionComparison, sha256: (from: String, to: String)) {
    self.comparison = comparison
    self.sha256 = sha256
  }

  /// What changed, with the old words and the new of each question that does not keep its answer.
  package func changes() -> JSONValue {
    head("peerready/changes").adding([
      "items": .array(comparison.items.map { row($0).adding(["old": old($0), "new": new($0)]) }),
      "sections": parts(comparison.sections), "checks": parts(comparison.checks),
      "verdict": .strings(wording.verdict),
    ])
  }

  /// What would become of every answer. `assessment` says whose they are, as the records write it.
  package func migration(_ fates: [AnswerFate], assessment: JSONValue) -> JSONValue {
    let rows = zip(comparison.items, fates).map { row($0).adding(["answer": .string($1.rawValue)]) }
    return head("peerready/migration").adding(["assessment": assessment, "items": .array(rows)])
  }
}

extension ChangesJSON {
  private var wording: ChangeWording { ChangeWording(comparison: comparison) }

  private func head(_ format: String) -> JSONValue {
    let (from, to) = (comparison.from, comparison.to)
    return [
      "format": .string(format), "formatVersion": 1,
      "questionnaire": [
        "id": .string(to.id), "from": ["version": .string("\(from.version)"), "sha256": .string(sha256.from)],
        "to": ["version": .string("\(to.version)"), "sha256": .string(sha256.to)],
      ],
      "summary": [
        "stand": .integer(comparison.items.count(where: \.answerStands)),
        "askedAgain": .integer(comparison.items.count(where: \.isAskedAgain)),
        "added": .integer(comparison.count(.added)), "removed": .integer(comparison.count(.removed)),
      ],
    ]
  }

  private func row(_ change: ItemChange) -> JSONValue {
    [
      "id": .optional(wording.item(of: change)?.id),
      "from": .optional(change.from.map { comparison.from.items[$0].id }),
      "to": .optional(change.to.map { comparison.to.items[$0].id }), "class": .string(change.itemClass.rawValue),
      "reason": .string(wording.reason(change)), "answerStands": .bool(change.answerStands),
      "alsoChanged": .strings(change.aspects.map(\.rawValue)),
    ]
  }

  private func old(_ change: ItemChange) -> JSONValue {
    change.answerStands ? .null : change.from.map { words(comparison.from.items[$0]) } ?? .null
  }

  private func new(_ change: ItemChange) -> JSONValue {
    change.answerStands ? .null : change.to.map { words(comparison.to.items[$0]) } ?? .null
  }

  private func words(_ item: Item) -> JSONValue {
    let answers: [JSONValue] =
      switch item.question {
      case .level(let question):
        zip(question.scale.labels, question.descriptions).map { ["label": .string($0), "description": .string($1)] }
      case .choice(let choices):
        choices.map {
          ["id": .string($0.id), "label": .string($0.label), "description": .string($0.description)]
        }
      case .number, .text: []
      }
    return ["prompt": .string(item.prompt), "answers": .array(answers)]
  }

  private func parts(_ changes: PartChanges) -> JSONValue {
    ["added": .strings(changes.added), "removed": .strings(changes.removed), "changed": .strings(changes.changed)]
  }
}
