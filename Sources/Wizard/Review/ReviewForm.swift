import RulesLibrary
import ScoringEngine
import StrictJSON

/// The fields of a review: who takes part, what became of each open action of the plan, which questions to look at, these questions, and
/// the day of the next review.
package struct ReviewForm: Form {
  let rated: RatedForm
  let actions: ReviewActions
  /// Items that a group looks at in any case, as positions.
  private let aims: Set<Int>
  /// What the answers would bring; a line each, worked out anew from what was recorded since the beginning.
  private let outlook: @Sendable ([Record]) -> [String]
  /// The parts in the order asked.
  package let parts: [FormPart]
  /// The fields in the order asked.
  package let fields: [Field]
  /// What was said before.
  package let entries: [Entry]

  /// A form for the open actions of a plan and for a new round of answers, whose entries are given. `outlook` is shown before the next
  /// review is asked for.
  package init(
    _ plan: LivingPlan, _ rated: RatedForm, _ entries: [Entry], marks: ReviewMarks, aims: Set<Int>, today: CivilDate,
    outlook: @escaping @Sendable ([Record]) -> [String]
  ) {
    self.rated = rated
    self.aims = aims
    self.outlook = outlook
    actions = ReviewActions(plan, today: today)
    let count = actions.actions.count
    let choice = ReviewWording.choice(aims: aims.count, all: rated.fields.count - Self.people, part: 1 + count)
    let last = ReviewWording.nextReview(today, part: rated.parts.count + 1 + count)
    parts = [PeopleFields.part] + actions.parts + [ReviewWording.questions] + rated.parts[1...] + [ReviewWording.ending]
    let people = Self.people
    let items = rated.fields[people...].map { $0.inPart($0.part + 1 + count) }
    fields = Array(rated.fields[..<people]) + actions.fields(part: 1) + [choice] + items + [last]
    let whole: Answer? = marks.isWhole.map { .choice($0 ? 1 : 0) }
    let review: Answer? = marks.nextReview.map { .text("\($0)") }
    let own = actions.entries(marks) + [Entry(whole ?? .open)]
    self.entries = Array(entries[..<people]) + own + Array(entries[people...]) + [Entry(review ?? .open)]
  }

  package var heading: any QuestionnaireHeading { rated.heading }
  package var title: String { "Review: \(rated.title)" }
  package var size: String {
    "\(Counts.of(actions.actions.count, "open action", "open actions")) of the plan, and then those questions that you choose. In all, "
      + "the questionnaire has \(rated.size)"
  }

  package func isAsked(_ entries: [Entry]) -> [Bool] {
    let inScope = rated.isAsked(ratedEntries(entries)).dropFirst(Self.people)
    let items = zip(items, inScope).map { field, inScope in inScope && isLookedAt(field, entries) }
    let own = actions.actions.indices.flatMap { isAsked($0, entries) }
    return Array(repeating: true, count: Self.people) + own + [true] + items + [true]
  }

  package func counted(_ entries: [Entry]) -> [Int] {
    let asked = isAsked(entries)
    let rated = rated.counted(ratedEntries(entries)).map { $0 + items.lowerBound - Self.people }
    return actions.actions.indices.map { field($0, .status) } + rated.filter { asked[$0] }
  }

  package func settled(_ entries: [Entry], after field: Int, from old: [Entry]) -> [Entry] { entries }

  package func consequences(from old: [Entry], to new: [Entry]) -> [String] {
    if old[choice].answer != new[choice].answer {
      let asked = isAsked(new)
      return [ReviewWording.coming(items.count { asked[$0] })]
    }
    return rated.consequences(from: ratedEntries(old), to: ratedEntries(new))
  }

  package func information(on field: Int, _ entries: [Entry]) -> [String] {
    field == fields.count - 1 ? outlook(records(from: self.entries, to: entries)) : []
  }

  package func doubts(_ entries: [Entry]) -> [String] {
    rated.doubts(ratedEntries(entries)) + ReviewWording.withoutOwner(withoutOwner(entries))
  }

  package func obstacle(_ entries: [Entry]) -> String? {
    let bare = actions.actions.indices.first {
      ReviewActions.status(entries[field($0, .status)]) == .stopped && entries[field($0, .reason)].answer == .open
    }
    return bare.map { ReviewWording.reasonMissing(actions.actions[$0], number: $0 + 1) }
  }

  package func records(from old: [Entry], to new: [Entry]) -> [Record] {
    let own = changed(from: old, to: new).compactMap { field in
      keys(of: field).map { Record($0, .optional(word(field, new[field]))) }
    }
    return own + rated.records(from: ratedEntries(old), to: ratedEntries(new))
  }
}

extension ReviewForm {
  private static let people = PeopleFields.fields.count
  private var choice: Int { Self.people + actions.actions.count * ReviewActions.count }
  private var items: Range<Int> { choice + 1..<fields.count - 1 }

  /// The entries as the questionnaire's own form has them.
  private func ratedEntries(_ entries: [Entry]) -> [Entry] { Array(entries[..<Self.people]) + Array(entries[items]) }

  private func field(_ action: Int, _ part: ReviewMarks.Part) -> Int {
    Self.people + action * ReviewActions.count + (ReviewMarks.Part.allCases.firstIndex(of: part) ?? 0)
  }

  /// Whether a question is gone through: one that waits with the answer of an earlier round may be left as it is.
  private func isLookedAt(_ field: Int, _ entries: [Entry]) -> Bool {
    entries[choice].answer == .choice(1) || entries[field].carriedFrom == nil || aims.contains(field - items.lowerBound)
  }

  private func isAsked(_ action: Int, _ entries: [Entry]) -> [Bool] {
    let status = ReviewActions.status(entries[field(action, .status)])
    let isClosed = status == .done || status == .stopped
    return ReviewMarks.Part.allCases.map { part in
      switch part {
      case .status, .note: true
      case .reason: status == .stopped
      case .evidence: status == .done
      case .due, .owner: !isClosed
      }
    }
  }

  /// Titles of the actions that stay open with nobody to do them.
  private func withoutOwner(_ entries: [Entry]) -> [String] {
    actions.actions.indices.filter { action in
      let owner = entries[field(action, .owner)]
      let isGiven = owner.answer == .open ? owner.last != nil : owner.answer != .text(ReviewWording.nobody)
      return isAsked(action, entries)[ReviewMarks.Part.allCases.count - 1] && !isGiven
    }.map { actions.actions[$0].title }
  }

  /// Where an answer that is none to the questionnaire stands in the draft.
  private func keys(of field: Int) -> [String]? {
    switch field {
    case choice: return ReviewMarks.questions
    case fields.count - 1: return ReviewMarks.nextReview
    case Self.people..<choice:
      let (action, part) = (field - Self.people).quotientAndRemainder(dividingBy: ReviewActions.count)
      return ReviewMarks.keys(actions.actions[action].id, ReviewMarks.Part.allCases[part])
    default: return nil
    }
  }

  private func word(_ field: Int, _ entry: Entry) -> String? {
    guard field == choice else { return ReviewActions.word(entry) }
    return entry.answer == .open ? nil : entry.answer == .choice(1) ? ReviewMarks.whole : ReviewMarks.narrow
  }
}

extension Field {
  /// The same in another part of a form.
  fileprivate func inPart(_ part: Int) -> Field {
    var field = self
    field.part = part
    return field
  }
}
