import RulesLibrary
import ScoringEngine
import StrictJSON

/// The fields of a blind ballot: the side from which one person sees peer support, and then the items with levels. It has no room for
/// words, because words can tell whose they are (scoring method, section 9).
package struct BallotForm: Form {
  private let questionnaire: Questionnaire
  /// The items that are asked, as positions in the questionnaire's list.
  private let items: [Int]
  /// The perspective, and the sections.
  package let parts: [FormPart]
  /// The perspective, and every item with levels of the depth.
  package let fields: [Field]

  /// A ballot on a questionnaire. No condition is looked at: whether an item is asked can depend on answers that ballots do not have.
  package init(_ questionnaire: Questionnaire, depth: Depth) {
    self.questionnaire = questionnaire
    let parts = questionnaire.sections.enumerated().map { index, section in
      FormPart(section.title, intro: [section.intro], number: index + 1)
    }
    let asked = questionnaire.sections.enumerated().flatMap { index, section in
      section.items.filter {
        questionnaire.items[$0].level != nil && (depth == .full || questionnaire.items[$0].isCore)
      }
      .map { (position: $0, part: index + 1) }
    }
    items = asked.map(\.position)
    self.parts = [Self.whose] + parts
    fields = [Self.perspective] + asked.map { Self.field($0.position, of: questionnaire, part: $0.part) }
  }

  /// The entries of a ballot as it is so far. `record` says whether the person would not name a perspective.
  package func entries(perspective: String?, answers: [Answer], record: JSONValue) -> [Entry] {
    let known = perspective.flatMap(Perspective.known.firstIndex(of:)).map(Answer.choice)
    let isNotSaid = record[Marks.key]?[Self.notSaid] == true
    let unsaid = isNotSaid ? Answer.choice(Perspective.known.count) : .open
    return [Entry(known ?? unsaid)] + items.map { Entry(answers[$0]) }
  }

  package var heading: any QuestionnaireHeading { questionnaire }
  package var title: String { "A ballot for one person: \(questionnaire.title)" }
  package var size: String { Counts.of(items.count, "question", "questions") + "." }

  package func isAsked(_ entries: [Entry]) -> [Bool] { fields.map { _ in true } }
  package func counted(_ entries: [Entry]) -> [Int] { Array(fields.indices.dropFirst()) }
  package func settled(_ entries: [Entry], after field: Int, from old: [Entry]) -> [Entry] { entries }
  package func consequences(from old: [Entry], to new: [Entry]) -> [String] { [] }
  package func information(on field: Int, _ entries: [Entry]) -> [String] { [] }
  package func doubts(_ entries: [Entry]) -> [String] { [] }

  package func records(from old: [Entry], to new: [Entry]) -> [Record] {
    changed(from: old, to: new).flatMap { field in
      field == 0
        ? Self.records(ofPerspective: new[0].answer)
        : [Record(["answers", questionnaire.items[items[field - 1]].id], Self.json(new[field].answer))]
    }
  }
}

extension BallotForm {
  /// The key, among what a draft remembers, of a person who would not name a perspective.
  private static let notSaid = "perspectiveNotSaid"

  private static let whose = FormPart(
    "Your perspective",
    intro: [
      "You answer alone, before the group talks. Nobody's name is kept, and there is no room for words, because words can tell whose "
        + "they are."
    ])

  private static let perspective = Field(
    id: "perspective", number: nil, part: 0, title: "Your perspective",
    prompt: "From which side do you see peer support?",
    kind: .choices(
      Perspective.known.map { (label: $0.perspectiveInWords.capitalisedStart, description: "") }
        + [(label: "I would rather not say", description: "")]),
    ways: [],
    why: [
      "The group sees how each side answered, where enough people of that side took part. Of fewer nothing is shown by itself."
    ], code: "perspective")

  private static func field(_ position: Int, of questionnaire: Questionnaire, part: Int) -> Field {
    let item = questionnaire.items[position]
    let ways: Field.Ways = item.allowsNotApplicable ? [.doNotKnow, .notApplicable, .withoutReason] : [.doNotKnow]
    return Field(
      id: item.id, number: position + 1, part: part, title: item.short, prompt: item.prompt,
      kind: item.level.map(Field.Kind.levels) ?? .text, ways: ways,
      why: [item.why, item.help ?? ""].filter { !$0.isEmpty }, shownBy: item.level?.evidence ?? [])
  }

  private static func records(ofPerspective answer: Answer) -> [Record] {
    guard case .choice(let choice) = answer else { return [] }
    let isSaid = Perspective.known.indices.contains(choice)
    return [
      Record(["perspective"], isSaid ? .string(Perspective.known[choice]) : .null),
      Record([Marks.key, notSaid], isSaid ? .null : true),
    ]
  }

  private static func json(_ answer: Answer) -> JSONValue {
    switch answer {
    case .level(let level): ["level": .integer(level)]
    case .doNotKnow: ["doNotKnow": true]
    case .notApplicable: ["notApplicable": true]
    case .open, .choice, .number, .text: [:]
    }
  }
}
