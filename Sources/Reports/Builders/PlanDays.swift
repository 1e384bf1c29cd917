import RulesLibrary
import ScoringEngine

/// How a kept plan stands on a day: what is late, what is due soon, what nobody has taken on.
struct PlanDays {
  /// The plan that people keep.
  let plan: LivingPlan
  /// The day to tell of.
  let today: CivilDate

  /// Days that count as soon, and as a quarter.
  private static let (soon, quarter) = (30, 90)

  /// The late ones first, and the next review, for a report on the plan alone.
  var blocks: [Document.Block] {
    [.heading(2, "How it stands on \(today.inWords)"), .paragraph("\(counts) \(review)")] + list
  }

  /// The same without the review, as a part of a report on a folder.
  var part: [Document.Block] { [.heading(2, "The plan"), .paragraph(counts)] + list }

  private var list: [Document.Block] {
    let due = plan.due(within: Self.soon, from: today)
    let later = plan.due(within: Self.quarter, from: today).dropFirst(due.count)
    let groups = [
      ("Late:", plan.late(on: today).map(\.dueInWords)), ("Due in the next 30 days:", due.map(\.dueInWords)),
      ("Due after that, within 90 days:", later.map(\.dueInWords)),
      ("Without an owner:", plan.withoutOwner.map(\.named)),
    ]
    let entries = groups.filter { !$0.1.isEmpty }.map { Document.Entry($0.0, lines: $0.1) }
    return entries.isEmpty ? [] : [.bullets(entries)]
  }

  private var counts: String {
    let all = plan.allActions
    let counts = ActionStatus.allCases.map { status in (all.count { $0.status == status }, status.inWords) }
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let actions =
      all.isEmpty
      ? "There is no action in it." : "\(Counts.of(all.count, "action", "actions")): \(Counts.list(counts))."
    let late = plan.open.isEmpty || !plan.late(on: today).isEmpty ? "" : " Nothing is late."
    return "\(actions)\(late)"
  }

  private var review: String {
    guard let day = plan.nextReview else { return "No day is set for the next review." }
    return plan.isReviewDue(on: today)
      ? "The review of \(day.inWords) is due: look at the plan again, and answer anew."
      : "Next review: \(day.inWords)."
  }
}
