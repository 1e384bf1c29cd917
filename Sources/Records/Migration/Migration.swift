import RulesLibrary
import StrictJSON

/// An assessment moved to another version of its questionnaire (scoring method, section 11). The old record stays what
/// it is; the new one holds everything that people wrote in the old.
package struct Migration {
  /// What became of every question.
  package let comparison: VersionComparison
  /// The new record: a draft, whose open questions wait for their answers.
  package let assessment: Assessment
  /// What became of every answer, beside `comparison.items`.
  package let fates: [AnswerFate]

  /// Moves an assessment to a version of the questionnaire that it answers.
  package init(of answered: AnsweredQuestionnaire, to target: LoadedQuestionnaire) {
    let old = answered.assessment
    comparison = VersionComparison(from: answered.questionnaire, to: target.questionnaire)
    var move = AnswerMove(old, comparison)
    move.run()
    fates = move.fates
    var moved = old.drafted(id: Self.id(old, answered.questionnaire.version, target.questionnaire.version))
    moved.questionnaire = Assessment.Pin(target)
    moved.responses = move.responses
    moved.priorities = move.priorities
    moved.migratedFrom = Assessment.Origin(
      id: old.id, version: answered.questionnaire.version, sha256: old.questionnaire.sha256)
    moved.orphaned = move.orphaned
    assessment = moved
  }

  /// The new record's file.
  package var json: JSONValue { assessment.json(for: comparison.to) }

  /// As in `november-to-1-1-0`. The suffix of an earlier move gives way, so that ids do not grow.
  private static func id(_ old: Assessment, _ from: Version, _ to: Version) -> String {
    let former = suffix(from)
    let isMoved = old.migratedFrom != nil && old.id.hasSuffix(former)
    return (isMoved ? String(old.id.dropLast(former.count)) : old.id) + suffix(to)
  }

  private static func suffix(_ version: Version) -> String {
    "-to-" + "\(version)".split(separator: ".").joined(separator: "-")
  }
}
