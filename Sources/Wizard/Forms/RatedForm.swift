import RulesLibrary
import ScoringEngine
import StrictJSON

/// The fields of a rated questionnaire: who takes part, and then its items.
package struct RatedForm: Form {
  /// What is asked.
  private let questionnaire: Questionnaire
  /// How much of it the group set out to answer.
  private let depth: Depth
  private let people: PeopleFields
  /// Who takes part, and the sections.
  package let parts: [FormPart]
  /// Who takes part, and every item, whatever the depth.
  package let fields: [Field]

  /// A form for a questionnaire.
  package init(_ questionnaire: Questionnaire, depth: Depth, people: PeopleFields = PeopleFields()) {
    self.questionnaire = questionnaire
    self.depth = depth
    self.people = people
    parts =
      [PeopleFields.part]
      + questionnaire.sections.enumerated().map { FormPart($1.title, intro: [$1.intro], number: $0 + 1) }
    fields =
      PeopleFields.fields
      + questionnaire.sections.enumerated().flatMap { index, section in
        section.items.map { Self.field($0, of: questionnaire, part: index + 1) }
      }
  }

  /// The entries of a record: counts of people by perspective, and one entry for each item.
  package static func entries(people: [String: Int], items: [Entry]) -> [Entry] {
    PeopleFields.entries(people) + items
  }

  package var heading: any QuestionnaireHeading { questionnaire }

  package var size: String {
    let all = Counts.of(questionnaire.items.count, "question", "questions")
    let time = questionnaire.minutes > 0 ? ", about \(questionnaire.minutes) minutes in full" : ""
    guard depth == .core else { return "\(all)\(time)." }
    let core = questionnaire.items.filter(\.isCore).count
    return "The quick first pass: \(core) of \(all)\(time). "
      + "The questions keep their numbers, so some numbers are left out."
  }

  package func isAsked(_ entries: [Entry]) -> [Bool] {
    PeopleFields.fields.map { _ in true } + sheet(entries).isInScope
  }

  /// Those in scope that are not only words (scoring method, section 2).
  package func counted(_ entries: [Entry]) -> [Int] {
    let asked = isAsked(entries)
    return fields.indices.filter { asked[$0] && item(of: $0) != nil && !fields[$0].kind.isText }
  }

  package func settled(_ entries: [Entry], after field: Int, from old: [Entry]) -> [Entry] { entries }

  package func consequences(from old: [Entry], to new: [Entry]) -> [String] {
    let (before, after) = (isAsked(old), isAsked(new))
    let gone = fields.indices.filter { before[$0] && !after[$0] }
    let come = fields.indices.filter { !before[$0] && after[$0] }
    return ScopeWording.gone(gone.map { fields[$0] }, kept: gone.filter { new[$0].answer != .open }.count)
      + ScopeWording.come(come.map { fields[$0] })
  }

  package func information(on field: Int, _ entries: [Entry]) -> [String] { [] }

  package func doubts(_ entries: [Entry]) -> [String] {
    let asked = isAsked(entries)
    let bare = fields.indices.filter { asked[$0] && isAtTop($0, entries[$0]) && entries[$0].evidence == nil }
    return ReviewWording.withoutEvidence(bare.map { fields[$0] })
  }

  package func records(from old: [Entry], to new: [Entry]) -> [Record] {
    people.records(from: old, to: new)
      + changed(from: old, to: new).compactMap { field in
        item(of: field).map { Record(["answers", $0.id], new[field].json(for: $0)) }
      }
  }
}

extension RatedForm {
  /// The item of a field; nil for one on who takes part.
  func item(of field: Int) -> Item? { position(of: field).map { questionnaire.items[$0] } }

  /// The same as a position in the questionnaire's list.
  func position(of field: Int) -> Int? {
    let position = field - PeopleFields.fields.count
    return position < 0 ? nil : position
  }

  private func sheet(_ entries: [Entry]) -> AnswerSheet {
    AnswerSheet(
      questionnaire: questionnaire, answers: entries.dropFirst(PeopleFields.fields.count).map(\.answer), depth: depth)
  }

  private func isAtTop(_ field: Int, _ entry: Entry) -> Bool {
    guard let top = item(of: field)?.level?.top else { return false }
    return entry.answer.level == top
  }

  private static func field(_ position: Int, of questionnaire: Questionnaire, part: Int) -> Field {
    let item = questionnaire.items[position]
    var ways: Field.Ways = [.notes, .doNotKnow]
    if item.allowsNotApplicable { ways.insert(.notApplicable) }
    return Field(
      id: item.id, number: position + 1, part: part, title: item.short, prompt: item.prompt, kind: kind(item),
      ways: ways, why: [item.why, item.help ?? ""].filter { !$0.isEmpty }, shownBy: item.level?.evidence ?? [])
  }

  private static func kind(_ item: Item) -> Field.Kind {
    switch item.question {
    case .level(let question): .levels(question)
    case .choice(let choices): .choices(choices.map { ($0.label, $0.description) })
    case .number(let question): .number(question)
    case .text: .text
    }
  }
}

extension Entry {
  /// The whole answer as the record holds it; what waits for its answer has null.
  fileprivate func json(for item: Item) -> JSONValue {
    let (key, value) = answer(to: item)
    let written = [("note", note), ("evidence", evidence), ("carriedFrom", carriedFrom)].compactMap { key, text in
      text.map { JSONValue.Member(key: key, value: .string($0)) }
    }
    return .object([JSONValue.Member(key: key, value: value)] + written + beside)
  }

  private func answer(to item: Item) -> (String, JSONValue) {
    switch answer {
    case .open: (item.question.kind, .null)
    case .doNotKnow: ("doNotKnow", true)
    case .notApplicable(let reason): ("notApplicable", .string(reason))
    case .level(let level): ("level", .integer(level))
    case .choice(let choice): ("choice", .string(item.choices[choice].id))
    case .number(let hundredths): ("number", .decimal(units: hundredths, places: 2))
    case .text(let text): ("text", .string(text))
    }
  }
}
