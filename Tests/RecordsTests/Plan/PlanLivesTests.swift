import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// Plans over four rounds, three versions of the questionnaire among them, with people at work in between and everything
/// through a file each time.
@Suite struct PlanLivesTests {
  @Test(
    "Every word that people wrote is in the merged plan, exactly; nothing is taken out",
    arguments: 0..<40 as Range<UInt64>)
  func nothingIsLost(_ seed: UInt64) throws {
    var maker = PlanMaker(seed: seed)
    let versions = ["1.0.0", "1.0.0", "1.1.0", seed.isMultiple(of: 2) ? "1.1.0" : "1.0.0"]
    let days = try ["2026-11-21", "2027-02-21", "2027-05-21", "2027-08-21"].map { try #require(CivilDate($0)) }
    var plan = LivingPlan(maker.round(of: try Gardens.loaded(versions[0]), on: days[0]))
    for (version, (before, day)) in zip(versions.dropFirst(), zip(days, days.dropFirst())) {
      let kept = try KeptPlan.sound(maker.edited(plan, on: before.adding(weeks: 4)).bytes)
      let former = try Gardens.loaded("\(kept.round.questionnaire.version)").questionnaire
      let next = maker.round(of: try Gardens.loaded(version), on: day)
      let merge = try kept.merged(with: next, former: former, today: day.adding(days: 3))
      try expectKept(kept, in: merge.plan)
      try expectCovered(next, in: merge, day)
      let again = try merge.plan.merged(
        with: next, former: next.scorecard.questionnaire, today: day.adding(days: 9))
      #expect(again.plan == merge.plan && !again.isChange && again.standing == merge.standing, "seed \(seed)")
      plan = try KeptPlan.sound(merge.plan.bytes)
      #expect(plan == merge.plan)
    }
    let texts = Set(try JSONDocument(parsing: plan.bytes).root.value().strings)
    let lost = maker.written.filter { !texts.contains($0) && !texts.contains("Owner: \($0).") }
    #expect(lost == [], "seed \(seed)")
    #expect(maker.written.count > 5, "seed \(seed): too little was written to show anything")
  }

  /// What people set stands as they set it; the actions, rounds and lines of history are there still, in their order.
  private func expectKept(_ before: LivingPlan, in after: LivingPlan) throws {
    for (old, new) in [(before.actions, after.actions), (before.fromChecks, after.fromChecks)] {
      #expect(new.count >= old.count)
      for (old, new) in zip(old, new) {
        var same = new
        (same.origin, same.after, same.questionChange) = (old.origin, old.after, old.questionChange)
        #expect(same == old)
      }
    }
    #expect(after.history.starts(with: before.history))
    #expect((before.earlier + [before.round]).allSatisfy { (after.earlier + [after.round]).contains($0) })
    #expect(Set(after.allActions.map(\.id)).count == after.allActions.count)
  }

  /// After a merge every chosen item has an open action that is not done yet, or one made from these answers.
  private func expectCovered(_ next: PlannedRound, in merge: PlanMerge, _ day: CivilDate) throws {
    for item in next.items {
      let id = next.scorecard.questionnaire.items[item].id
      let own = merge.plan.actions.filter { $0.origin == .item(id) && $0.questionChange?.itemClass != .removed }
      #expect(own.contains { $0.isOpen && !merge.standing.close.contains($0.id) }, "\(id)")
      #expect(own.count { merge.added.contains($0.id) } <= 1)
    }
    #expect(merge.added.allSatisfy { id in merge.plan.allActions.contains { $0.id == id && $0.assessed == day } })
  }
}

extension JSONValue {
  /// Every text in it, at any depth.
  fileprivate var strings: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let values): values.flatMap(\.strings)
    case .object(let members): members.flatMap(\.value.strings)
    default: []
    }
  }
}
