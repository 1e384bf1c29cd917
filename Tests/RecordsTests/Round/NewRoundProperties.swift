import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// Whatever people wrote, and into whichever version it is carried: the new round's file holds all of it, except what belongs to the
/// old round (who took part, the group's choice and votes, which correction it was).
@Suite struct NewRoundProperties {
  @Test("Every answer and text of the earlier record is in the new one, once, and nothing else is") func conserved()
    throws
  {
    for seed in 0..<200 as Range<UInt64> {
      for (from, to) in [("1.0.0", "1.0.0"), ("1.0.0", "1.1.0"), ("1.1.0", "1.0.0")] {
        var maker = AssessmentMaker(seed: seed)
        let earlier = try answered(&maker, from)
        let target = try Gardens.loaded(to)
        let round = NewRound(from: earlier, in: [], to: target, as: try Rounds.blank())
        #expect(
          written(round.assessment, target.questionnaire) == written(earlier.assessment, earlier.questionnaire),
          "seed \(seed), \(from) to \(to)")
      }
    }
  }

  @Test("Every answer of the new round says which earlier one it is from; an older origin stays") func origins() throws
  {
    for seed in 0..<200 as Range<UInt64> {
      for version in ["1.0.0", "1.1.0"] {
        var maker = AssessmentMaker(seed: seed)
        let earlier = try answered(&maker, "1.0.0")
        let round = NewRound(from: earlier, in: [], to: try Gardens.loaded(version), as: try Rounds.blank())
        let old = earlier.assessment
        let known = Set(old.responses.compactMap(\.carriedFrom) + [old.round ?? "\(old.date)"])
        for response in round.assessment.responses where response.answer != .open {
          #expect(response.carriedFrom.map(known.contains) == true, "seed \(seed)")
        }
        if version == "1.0.0" {
          for (before, after) in zip(old.responses, round.assessment.responses) where before.carriedFrom != nil {
            #expect(after.carriedFrom == before.carriedFrom, "seed \(seed)")
          }
        }
      }
    }
  }

  @Test("A round after a round reads back and carries the same answers, all from where they were") func twice() throws {
    for seed in 0..<100 as Range<UInt64> {
      var maker = AssessmentMaker(seed: seed)
      let loaded = try Gardens.loaded("1.0.0")
      let first = NewRound(from: try answered(&maker, "1.0.0"), in: [], to: loaded, as: try Rounds.blank())
      let read = try Gardens.answered(String(decoding: JSONWriter.pretty(first.json), as: UTF8.self))
      #expect(read.assessment == first.assessment, "seed \(seed)")
      let second = NewRound(from: read, in: [], to: loaded, as: try Rounds.blank())
      #expect(second.assessment.responses == first.assessment.responses, "seed \(seed)")
    }
  }

  private func answered(_ maker: inout AssessmentMaker, _ version: String) throws -> AnsweredQuestionnaire {
    let loaded = try Gardens.loaded(version)
    return AnsweredQuestionnaire(assessment: maker.assessment(of: loaded), loaded: loaded)
  }

  /// Every answer with what stands beside it, wherever the record keeps it, apart from where it says that it is from.
  private func written(_ assessment: Assessment, _ questionnaire: Questionnaire) -> [String] {
    let answers = zip(questionnaire.items, assessment.responses).map { WrittenAnswer($1, choices: $0.choices) }
    let all = (answers + assessment.orphaned.map(\.answer)).map { $0.json.removing("carriedFrom") }
    return all.filter { $0 != [:] }.map { String(decoding: JSONWriter.compact($0), as: UTF8.self) }.sorted()
  }
}
