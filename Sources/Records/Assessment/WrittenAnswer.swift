import RulesLibrary
import ScoringEngine
import StrictJSON

/// An answer with what was written beside it as a file holds it, apart from any questionnaire: a choice is by its id.
package struct WrittenAnswer: Equatable, Sendable {
  /// A choice stands at position 0, because positions belong to a questionnaire.
  private let response: Assessment.Response
  private let choice: String?

  /// What was said to a question with these choices; of another kind it has none.
  init(_ response: Assessment.Response, choices: [Choice]) {
    guard case .choice(let position) = response.answer else {
      self.init(response, choice: nil)
      return
    }
    self.init(response, choice: choices[position].id)
  }

  /// What was said, with the id of the choice where it is one.
  init(_ response: Assessment.Response, choice: String?) {
    var kept = response
    if choice != nil { kept.answer = .choice(0) }
    self.response = kept
    self.choice = choice
  }

  /// Whether nothing was said, and nothing written beside it.
  var isEmpty: Bool { response == Assessment.Response() }

  /// The same as a response to an item; nil where it cannot be an answer there.
  func response(to item: Item) -> Assessment.Response? {
    guard response.spread.map({ $0.tally.votes.count == item.level?.scale.labels.count }) ?? true else { return nil }
    return switch (response.answer, item.question) {
    case (.open, _), (.doNotKnow, _), (.text, .text): response
    case (.notApplicable, _): item.allowsNotApplicable ? response : nil
    case (.level(let level), .level(let question)): level <= question.top ? response : nil
    case (.number(let hundredths), .number(let question)): question.takes(hundredths) ? response : nil
    case (.choice, .choice(let choices)): choices.firstIndex { $0.id == choice }.map(choosing)
    default: nil
    }
  }

  private func choosing(_ position: Int) -> Assessment.Response {
    var chosen = response
    chosen.answer = .choice(position)
    return chosen
  }
}

extension WrittenAnswer {
  /// The keys that say something.
  var json: JSONValue {
    JSONValue.object([]).adding([
      answer, ("note", response.note.map(JSONValue.string)), ("evidence", response.evidence.map(JSONValue.string)),
      ("dissent", response.dissent.map(JSONValue.integer)),
      ("carriedFrom", response.carriedFrom.map(JSONValue.string)), ("spread", response.spread?.json),
    ])
  }

  private var answer: (String, JSONValue?) {
    switch response.answer {
    case .open: ("level", nil)
    case .doNotKnow: ("doNotKnow", true)
    case .notApplicable(let reason): ("notApplicable", .string(reason))
    case .level(let level): ("level", .integer(level))
    case .choice: ("choice", .optional(choice))
    case .number(let hundredths): ("number", .decimal(units: hundredths, places: 2))
    case .text(let text): ("text", .string(text))
    }
  }
}

extension NumberQuestion {
  /// Whether a number is within the bounds and has no more decimals than are asked for.
  fileprivate func takes(_ hundredths: Int) -> Bool {
    let step = [100, 10, 1][decimals]
    return self.hundredths.contains(hundredths) && hundredths % step == 0
  }
}
