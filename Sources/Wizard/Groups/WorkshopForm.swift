import RulesLibrary
import ScoringEngine
import StrictJSON

/// The fields of a workshop: for each item with levels first a show of hands, unless ballots were handed in, then the level that the group
/// agrees on, and how many still differ (scoring method, section 9).
package struct WorkshopForm: Form {
  private let rated: RatedForm
  /// What people said alone; nil where hands are shown.
  private let ballots: GroupResult?
  /// What each field is, in the order asked.
  private let places: [Place]
  /// As in the questionnaire.
  package let parts: [FormPart]
  /// Those of the questionnaire, with what belongs to a workshop around each.
  package let fields: [Field]

  /// What a field is for; the number is the position of the rated form's field that it belongs to.
  private enum Place {
    case hands(Int)
    case answer(Int)
    case differing(Int)
  }

  /// A workshop on a rated form. Without ballots, or where too few were handed in for anything to be shown, hands are asked for.
  package init(_ rated: RatedForm, ballots: GroupResult?) {
    let ballots = ballots.flatMap { $0.items.isEmpty ? nil : $0 }
    self.rated = rated
    self.ballots = ballots
    parts = rated.parts
    places = rated.fields.indices.flatMap { position -> [Place] in
      guard rated.item(of: position)?.level != nil else { return [.answer(position)] }
      return (ballots == nil ? [.hands(position)] : []) + [.answer(position), .differing(position)]
    }
    fields = places.map { place in
      switch place {
      case .hands(let position): Self.hands(rated.fields[position])
      case .answer(let position): rated.fields[position]
      case .differing(let position): Self.differing(rated.fields[position])
      }
    }
  }

  /// The entries of a workshop from those of the rated form: what its record holds of votes and of people who differ has fields of its own.
  package func entries(_ entries: [Entry]) -> [Entry] {
    places.map { place in
      switch place {
      case .hands(let position): Entry(Votes(spread: entries[position].member("spread"))?.answer ?? .open)
      case .answer(let position): entries[position].setting(beside: entries[position].besideVotes)
      case .differing(let position): Entry(entries[position].differing)
      }
    }
  }

  package var heading: any QuestionnaireHeading { rated.heading }
  package var size: String { rated.size }

  package func isAsked(_ entries: [Entry]) -> [Bool] {
    let plain = plain(entries)
    let asked = rated.isAsked(plain)
    return places.map { place in
      switch place {
      case .hands(let position), .answer(let position): asked[position]
      case .differing(let position): asked[position] && !plain[position].isWaiting
      }
    }
  }

  package func counted(_ entries: [Entry]) -> [Int] {
    let counted = Set(rated.counted(plain(entries)))
    return places.indices.filter {
      if case .answer(let position) = places[$0] { counted.contains(position) } else { false }
    }
  }

  package func settled(_ entries: [Entry], after field: Int, from old: [Entry]) -> [Entry] { entries }

  package func consequences(from old: [Entry], to new: [Entry]) -> [String] {
    rated.consequences(from: plain(old), to: plain(new))
  }

  package func information(on field: Int, _ entries: [Entry]) -> [String] {
    guard case .answer(let position) = places[field], rated.item(of: position)?.level != nil else { return [] }
    let wording = VotesWording(levels: fields[field].kind.options)
    if let said = ballots?.items.first(where: { $0.item == rated.position(of: position) }) {
      return wording.ballots(said, ballots?.perspectives ?? [])
    }
    let hands = places.indices.first { if case .hands(position) = places[$0] { true } else { false } }
    return wording.hands(hands.flatMap { Votes(entries[$0].answer) })
  }

  package func doubts(_ entries: [Entry]) -> [String] { rated.doubts(plain(entries)) }

  package func records(from old: [Entry], to new: [Entry]) -> [Record] {
    rated.records(from: written(old), to: written(new))
  }

  /// The numbers of the questions that are most worth the room's time, the widest split first; those on which all agree are left out.
  package var mostDisputed: [Int] {
    (ballots?.mostDisputedFirst ?? []).filter { $0.whole.state == .split || $0.whole.state == .near }.map {
      $0.item + 1
    }
  }
}

extension WorkshopForm {
  /// The entries as the rated form has them.
  private func plain(_ entries: [Entry]) -> [Entry] {
    zip(places, entries).compactMap { place, entry in if case .answer = place { entry } else { nil } }
  }

  /// The same, with votes and people who differ beside each answer, as the record holds them.
  private func written(_ entries: [Entry]) -> [Entry] {
    var plain = plain(entries)
    for (place, entry) in zip(places, entries) {
      switch place {
      case .hands(let position): plain[position].add("spread", Votes(entry.answer)?.json)
      case .differing(let position): plain[position].add("dissent", entry.answer.count.map(JSONValue.integer))
      case .answer(let position): plain[position].add("spread", spread(of: position, entry))
      }
    }
    return plain
  }

  /// What the ballots said of an item, once the group has answered it.
  private func spread(of position: Int, _ entry: Entry) -> JSONValue? {
    guard !entry.isWaiting, let said = ballots?.items.first(where: { $0.item == rated.position(of: position) }) else {
      return nil
    }
    return Votes(said.whole, gap: said.widestGap).json
  }

  private static func hands(_ field: Field) -> Field {
    Field(
      id: "\(field.id)/hands", number: nil, part: field.part,
      title: "Show of hands\(field.number.map { " on question \($0)" } ?? ""), \(field.title)", prompt: field.prompt,
      kind: .hands(field.kind.options), ways: [],
      why: [
        "The votes stay on the record beside the level that the group agrees on. People show hands before they talk, and nobody's "
          + "hand is written down."
      ])
  }

  private static func differing(_ field: Field) -> Field {
    Field(
      id: "\(field.id)/differing", number: nil, part: field.part, title: "How many still differ, \(field.title)",
      prompt: "How many people still see it differently?",
      kind: .number(
        NumberQuestion(unit: "people", hundredths: 0...PeopleFields.headcount.upperBound * 100, decimals: 0)),
      ways: [],
      lines: [
        "Type a number, 0 where nobody does."
          + (field.number.map { " What they see differently can go into a note: :note \($0)" } ?? "")
      ],
      why: ["An agreed level does not mean that all agree. How many do not stays on the record, and never who."])
  }
}

extension Entry {
  /// A value beside the answer; nil where there is none.
  fileprivate func member(_ key: String) -> JSONValue? { beside.last { $0.key == key }?.value }

  /// How many still differ, as an answer.
  fileprivate var differing: Answer {
    member("dissent")?.count.map { .number(hundredths: $0 * 100) } ?? .open
  }

  /// What stands beside the answer, without what a workshop asks for.
  fileprivate var besideVotes: [JSONValue.Member] { beside.filter { $0.key != "spread" && $0.key != "dissent" } }

  /// The same with other values beside it.
  fileprivate func setting(beside: [JSONValue.Member]) -> Entry {
    Entry(answer, note: note, evidence: evidence, carriedFrom: carriedFrom, beside: beside, last: last)
  }

  /// One more value beside the answer; nothing where there is none.
  fileprivate mutating func add(_ key: String, _ value: JSONValue?) {
    guard let value else { return }
    self = setting(beside: beside + [JSONValue.Member(key: key, value: value)])
  }
}

extension Answer {
  /// A whole number of people; nil for any other answer.
  fileprivate var count: Int? {
    guard case .number(let hundredths) = self else { return nil }
    return hundredths / 100
  }
}
