import Digests
import RulesLibrary
import ScoringEngine
import StrictJSON

/// A new round of answers that starts from the last one (scoring method, section 7). Every answer comes along with what was written
/// beside it and says which round it is from, until people confirm it. Who took part and what the group said of priorities
/// belongs to the old round and stays there.
package struct NewRound {
  /// The new record: a draft.
  package let assessment: Assessment
  /// What became of every answer; nil where the questionnaire is the one that was answered before.
  package let migration: Migration?
  private let questionnaire: Questionnaire

  /// Begins a round. `bytes` are those of the earlier record's file; `target` is its questionnaire, in whichever version; `blank`
  /// is what an empty record of the new round would be.
  package init(
    from earlier: AnsweredQuestionnaire, in bytes: [UInt8], to target: LoadedQuestionnaire, as blank: BlankAssessment
  ) {
    var old = earlier.assessment
    old.priorities = nil
    let isSameText = target.sha256 == earlier.loaded.sha256
    migration =
      isSameText
      ? nil : Migration(of: AnsweredQuestionnaire(assessment: old, loaded: earlier.loaded), to: target)
    questionnaire = target.questionnaire
    let moved = migration?.assessment ?? old
    var round = blank.assessment(for: target)
    round.responses = moved.responses.map { $0.carried(from: Self.origin(of: old, for: round)) }
    round.orphaned = moved.orphaned
    round.startedFrom = Assessment.Start(id: old.id, date: old.date, round: old.round, sha256: SHA256.hex(of: bytes))
    assessment = round
  }

  /// The new record's file.
  package var json: JSONValue { assessment.json(for: questionnaire) }

  /// What the answers of a record are said to be from: its round, or its day where it has none, or the same as the new one.
  private static func origin(of old: Assessment, for new: Assessment) -> String {
    guard let round = old.round, round != new.round else { return "\(old.date)" }
    return round
  }
}

extension Assessment.Response {
  /// The same, as it is taken over into a new round; what was taken over before is still from where it was.
  fileprivate func carried(from origin: String) -> Assessment.Response {
    guard answer != .open else { return self }
    var carried = self
    carried.carriedFrom = carriedFrom ?? origin
    return carried
  }
}
