import RulesLibrary
import ScoringEngine
import StrictJSON

/// Who takes part, by perspective and never by name: the fields that every form begins with.
package struct PeopleFields: Sendable {
  /// Who the record names beyond the perspectives asked for; they go back as they came.
  private let others: [JSONValue]

  /// How many people of one perspective there can be, as the record's reader has it.
  static let headcount = 0...100_000

  /// Fields beside which a record names others; each a whole element of its `participants`.
  package init(others: [JSONValue] = []) { self.others = others }

  /// A field for each perspective, in the first part of a form.
  static let fields: [Field] = Perspective.known.enumerated().map { index, perspective in
    let words = perspective.perspectiveInWords
    return Field(
      id: "participants/\(perspective)", number: nil, part: 0, title: words.capitalisedStart,
      prompt: "How many \(words) take part?", kind: .number(question), ways: [],
      lines: ["Type a number, 0 where there is nobody."],
      why: ["The record says who took part by perspective, so that readers know whose view it is. It never says who."],
      code: index == 0 ? "people" : nil)
  }

  /// The part of a form that these fields are.
  static let part = FormPart(
    "Who takes part",
    intro: ["How many people of each kind are in the room? Count each person once. Type numbers, no names."])

  /// The entries for counts by perspective; those that are not there wait.
  static func entries(_ counts: [String: Int]) -> [Entry] {
    Perspective.known.map { perspective in Entry(counts[perspective].map { .number(hundredths: $0 * 100) } ?? .open) }
  }

  private static let question = NumberQuestion(
    unit: "people", hundredths: headcount.lowerBound * 100...headcount.upperBound * 100, decimals: 0)

  /// What the record says of them; nothing where nothing changed.
  func records(from old: [Entry], to new: [Entry]) -> [Record] {
    let range = Self.fields.indices
    guard old[range] != new[range] else { return [] }
    let counted = zip(Perspective.known, new).compactMap { perspective, entry -> JSONValue? in
      guard case .number(let hundredths) = entry.answer else { return nil }
      return ["perspective": .string(perspective), "count": .integer(hundredths / 100)]
    }
    return [Record(["participants"], .array(counted + others))]
  }
}
