import RulesLibrary
import ScoringEngine
import StrictJSON

/// The fields of an option appraisal: who takes part, the swings, the ratings, the must-haves and the decision.
package struct AppraisalForm: Form {
  /// What is asked.
  let appraisal: OptionAppraisal
  /// Where each field stands.
  let places: AppraisalPlaces
  private let people: PeopleFields
  /// Who takes part, the weights, a part for each option, the must-haves and the decision.
  package let parts: [FormPart]
  /// Everything that may be asked.
  package let fields: [Field]

  /// A form for an appraisal.
  package init(_ appraisal: OptionAppraisal, people: PeopleFields = PeopleFields()) {
    let maker = AppraisalFields(appraisal)
    self.appraisal = appraisal
    self.people = people
    places = AppraisalPlaces(appraisal)
    parts = maker.parts
    fields = maker.fields
  }

  package var heading: any QuestionnaireHeading { appraisal }

  package var size: String {
    let time = appraisal.minutes > 0 ? ", about \(appraisal.minutes) minutes" : ""
    return "\(Counts.of(appraisal.options.count, "option", "options")), "
      + "\(Counts.of(appraisal.criteria.count, "criterion", "criteria")), "
      + "\(Counts.of(appraisal.mustHaves.count, "must-have", "must-haves"))\(time)."
  }

  /// Everything, but for the weight of the swing that matters most: it has 100.
  package func isAsked(_ entries: [Entry]) -> [Bool] {
    let most = mostImportant(entries).map(places.weight)
    return fields.indices.map { $0 != most }
  }

  package func counted(_ entries: [Entry]) -> [Int] {
    zip(fields.indices, isAsked(entries)).filter { fields[$0].number != nil && $1 }.map(\.0)
  }

  /// The swing that matters most has 100, and the one that mattered most before is asked again.
  package func settled(_ entries: [Entry], after field: Int, from old: [Entry]) -> [Entry] {
    guard field == places.most else { return entries }
    var settled = entries
    if let before = mostImportant(old) { settled[places.weight(of: before)] = Entry() }
    if let now = mostImportant(entries) { settled[places.weight(of: now)] = Entry(.number(hundredths: 10_000)) }
    return settled
  }

  package func consequences(from old: [Entry], to new: [Entry]) -> [String] {
    guard mostImportant(old) != mostImportant(new) else { return [] }
    let again = mostImportant(old).map { AppraisalWording.askedAgain(appraisal.criteria[$0]) }
    return [mostImportant(new).map { AppraisalWording.hasAll(appraisal.criteria[$0]) }, again].compactMap { $0 }
  }

  package func information(on field: Int, _ entries: [Entry]) -> [String] {
    if places.weights.contains(field), let most = mostImportant(entries) {
      return [AppraisalWording.hasAll(appraisal.criteria[most])]
    }
    return field == places.decision ? AppraisalWording.totals(AppraisalResult(sheet(entries)), appraisal) : []
  }

  package func doubts(_ entries: [Entry]) -> [String] { [] }

  package func records(from old: [Entry], to new: [Entry]) -> [Record] {
    people.records(from: old, to: new)
      + changed(from: old, to: new).flatMap { record($0, new[$0]) + mark($0, old[$0], new[$0]) }
  }
}

extension AppraisalForm {
  /// The criterion whose swing matters most; nil where the group has not said.
  func mostImportant(_ entries: [Entry]) -> Int? {
    guard case .choice(let criterion) = entries[places.most].answer else { return nil }
    return criterion
  }

  /// What the entries come to, as the engine takes it.
  func sheet(_ entries: [Entry]) -> AppraisalSheet {
    let number = { (field: Int) -> Int? in
      guard case .number(let hundredths) = entries[field].answer else { return nil }
      return hundredths
    }
    return AppraisalSheet(
      weights: places.weights.map(number), ratings: places.ratings.map { $0.map(number) },
      mustHaves: places.mustHaves.map { $0.map { entries[$0].answer.isYes } })
  }

  /// What the record says of one field; the counts of people are told together, elsewhere.
  private func record(_ field: Int, _ entry: Entry) -> [Record] {
    guard field >= PeopleFields.fields.count else { return [] }
    if let option = places.ratings.firstIndex(where: { $0.contains(field) }) {
      let criterion = field - places.ratings[option].lowerBound
      return [Record(["ratings", appraisal.options[option].id, appraisal.criteria[criterion].id], entry.rating)]
    }
    if places.weights.contains(field) {
      let criterion = appraisal.criteria[field - places.weights.lowerBound]
      return [Record(["weights", criterion.id], entry.answer == .doNotKnow ? .null : entry.rating)]
    }
    if let mustHave = places.mustHaves.firstIndex(where: { $0.contains(field) }) {
      let option = appraisal.options[field - places.mustHaves[mustHave].lowerBound]
      let met = entry.answer.isYes.map(JSONValue.bool) ?? .null
      return [Record(["mustHaves", appraisal.mustHaves[mustHave].id, option.id], met)]
    }
    return field == places.decision ? [Record(["decision"], decision(entry))] : []
  }

  /// That nobody knows what the record has no room to say so of.
  private func mark(_ field: Int, _ old: Entry, _ new: Entry) -> [Record] {
    let isRating = places.ratings.contains { $0.contains(field) }
    guard !isRating, (old.answer == .doNotKnow) != (new.answer == .doNotKnow) else { return [] }
    return [Record([Marks.key, "doNotKnow", fields[field].id], new.answer == .doNotKnow ? true : .null)]
  }

  private func decision(_ entry: Entry) -> JSONValue {
    guard case .choice(let option) = entry.answer else { return .null }
    return ["option": .string(appraisal.options[option].id), "reason": .optional(entry.note)]
  }
}

extension Entry {
  /// A number from 0 to 100 as the record holds it, or that nobody knows.
  fileprivate var rating: JSONValue {
    switch answer {
    case .number(let hundredths): .decimal(units: hundredths, places: 2)
    case .doNotKnow: ["doNotKnow": true]
    default: .null
    }
  }
}

extension Answer {
  /// Whether the first of the two answers to a must-have was picked, which is yes; nil for anything else.
  fileprivate var isYes: Bool? {
    guard case .choice(let choice) = self else { return nil }
    return choice == 0
  }
}
