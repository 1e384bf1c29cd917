import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// Whatever people wrote, and whichever way it is moved: nothing is lost, nothing is made up, and what stands counts as before.
@Suite struct MigrationProperties {
  private static let seeds: Range<UInt64> = 0..<200

  @Test("A record reads back as it was written, before and after each move") func readsBack() throws {
    for seed in Self.seeds {
      let old = try Self.generated(seed)
      #expect(
        try Gardens.answered(text(old.assessment, old.questionnaire)).assessment == old.assessment, "seed \(seed)")
      var migration = Migration(of: old, to: try Gardens.loaded("1.1.0"))
      for version in ["1.0.0", "1.1.0"] {
        let read = try Gardens.answered(text(migration.assessment, migration.comparison.to))
        #expect(read.assessment == migration.assessment, "seed \(seed)")
        migration = Migration(of: read, to: try Gardens.loaded(version))
      }
    }
  }

  @Test("Every answer, vote and choice of the old record is in the new one, once, and nothing else is") func conserved()
    throws
  {
    for seed in Self.seeds {
      var random = SplitMix64(seed: seed)
      var answered = try Self.generated(seed)
      for version in ["1.1.0", "1.0.0", "1.1.0"] {
        let migration = Migration(of: answered, to: try Gardens.loaded(version))
        let before = Self.written(answered.assessment, answered.questionnaire)
        #expect(Self.written(migration.assessment, migration.comparison.to) == before, "seed \(seed)")
        #expect(
          Self.priorities(migration.assessment) == Self.priorities(answered.assessment), "seed \(seed)")
        let edited = Self.edited(migration.assessment, migration.comparison.to, &random)
        answered = try Gardens.answered(text(edited, migration.comparison.to))
      }
    }
  }

  @Test("There and back again, answers and priorities are what they were") func roundTrip() throws {
    for seed in Self.seeds {
      let old = try Self.generated(seed)
      let there = Migration(of: old, to: try Gardens.loaded("1.1.0"))
      let back = try Gardens.moved(there, to: "1.0.0").assessment
      #expect(back.responses == old.assessment.responses, "seed \(seed)")
      #expect(back.priorities ?? Self.nothing == old.assessment.priorities ?? Self.nothing, "seed \(seed)")
      #expect(back.orphaned.isEmpty, "seed \(seed)")
    }
  }

  @Test("What stands scores the same as it did, by itself") func score() throws {
    var scored = 0
    for seed in Self.seeds {
      let old = try Self.generated(seed)
      let migration = Migration(of: old, to: try Gardens.loaded("1.1.0"))
      var standing = [Answer](repeating: .open, count: old.questionnaire.items.count)
      for change in migration.comparison.items where change.answerStands {
        if let from = change.from { standing[from] = old.assessment.responses[from].answer }
      }
      let sheet = AnswerSheet(questionnaire: old.questionnaire, answers: standing, depth: old.assessment.depth)
      let before = Scorecard(sheet, signals: GroupSignals()).overall
      let after = migration.assessment.scorecard(migration.comparison.to).overall
      #expect(after.score == before.score && after.rated == before.rated, "seed \(seed)")
      if after.score != nil { scored += 1 }
    }
    #expect(scored > 80)
  }
}

extension MigrationProperties {
  private static let nothing = Assessment.GroupPriorities(chosen: [], reason: nil, votes: [:])

  private static func generated(_ seed: UInt64) throws -> AnsweredQuestionnaire {
    var maker = AssessmentMaker(seed: seed)
    let loaded = try Gardens.loaded("1.0.0")
    return AnsweredQuestionnaire(assessment: maker.assessment(of: loaded), loaded: loaded)
  }

  /// The record with some of its open questions answered, as people go on with it.
  private static func edited(
    _ assessment: Assessment, _ questionnaire: Questionnaire, _ random: inout SplitMix64
  ) -> Assessment {
    var maker = AssessmentMaker(seed: random.next())
    let responses = zip(questionnaire.items, assessment.responses).map { item, response in
      response == Assessment.Response() ? maker.response(to: item) : response
    }
    return Assessment(
      id: assessment.id, unit: assessment.unit, questionnaire: assessment.questionnaire, date: assessment.date,
      round: assessment.round, depth: assessment.depth, status: .submitted, participants: assessment.participants,
      responses: responses, priorities: assessment.priorities, migratedFrom: assessment.migratedFrom,
      orphaned: assessment.orphaned)
  }

  /// Every answer with what stands beside it, wherever the record keeps it.
  private static func written(_ assessment: Assessment, _ questionnaire: Questionnaire) -> [String] {
    let answers = zip(questionnaire.items, assessment.responses).map { WrittenAnswer($1, choices: $0.choices) }
    let all = (answers + assessment.orphaned.map(\.answer)).filter { !$0.isEmpty }
    return all.map { String(decoding: JSONWriter.compact($0.json), as: UTF8.self) }.sorted()
  }

  /// The reason, the votes and how many choices there are, wherever the record keeps them.
  private static func priorities(_ assessment: Assessment) -> [String] {
    let priorities = assessment.priorities ?? nothing
    let votes = priorities.votes.values + assessment.orphaned.compactMap(\.votes)
    let chosen = priorities.chosen.count + assessment.orphaned.compactMap(\.chosen).count
    return ["\(priorities.reason ?? "")", "\(chosen) chosen"] + votes.sorted().map { "\($0) votes" }
  }

  private func text(_ assessment: Assessment, _ questionnaire: Questionnaire) -> String {
    String(decoding: JSONWriter.pretty(assessment.json(for: questionnaire)), as: UTF8.self)
  }
}
