import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport

@testable import Reports

/// Ballots on the small garden: a row a person, a letter for each of purpose, money, helpers, lead, rota, first aid box and spades.
struct Gardeners {
  let questionnaire: Questionnaire
  let result: GroupResult

  /// Digits are levels, `d` is "do not know", `n` is not applicable, `-` is no answer.
  init(_ rows: [(perspective: String?, answers: String)], minimum: Int = 5) throws {
    let questionnaire = try SmallGarden.loaded().questionnaire
    let levels = questionnaire.items.indices.filter { questionnaire.items[$0].level != nil }
    let ballots = rows.map { perspective, letters in
      var answers = [Answer](repeating: .open, count: questionnaire.items.count)
      for (item, letter) in zip(levels, letters) { answers[item] = Self.answer(letter) }
      return BallotSheet(perspective: perspective, answers: answers)
    }
    self.questionnaire = questionnaire
    result = GroupResult(ballots, to: questionnaire, rule: SmallGroupRule(minimum: minimum))
  }

  var document: GroupDocument { GroupDocument(result, questionnaire: questionnaire) }

  var report: Document { document.document }

  /// The result file.
  var json: String {
    let pin: JSONValue = [
      "id": "small-garden", "version": "1.0.0", "sha256": .string(String(repeating: "0", count: 64)),
    ]
    let value = GroupResultJSON(result, questionnaire: questionnaire).render(questionnaire: pin)
    return String(decoding: JSONWriter.pretty(value), as: UTF8.self)
  }

  private static func answer(_ letter: Character) -> Answer {
    switch letter {
    case "d": .doNotKnow
    case "n": .notApplicable(reason: "The school has one.")
    default: letter.wholeNumberValue.map(Answer.level) ?? .open
    }
  }
}

/// The situations that whole reports show, with the sums by hand.
extension Gardeners {
  /// Five, six, two and three people. The two and the three are five together, so that with a minimum of 5 the other two
  /// perspectives are shown.
  ///
  /// Money: level 0 five times, 1 twice, 2 five times, 3 four times, of 16. Most common 5 of 16 = 31.25 %, two neighbours at most 5 + 4
  /// = 9 of 16 = 56.25 %: split. The eighth of 16 is level 2. The first five have 0 0 0 0 1, in the middle 0; the six 2 2 2 2 3 3,
  /// in the middle 2: a gap of 2.
  ///
  /// Purpose: 1 once, 2 five times, 3 ten times. 10 of 16 = 62.5 %, with level 2 it is 15 of 16: near. 1 2 2 2 3 against 2 3 3 3 3 3: a gap
  /// of 1.
  static func sixteen() throws -> Gardeners {
    try Gardeners(
      ["2001dn1", "2011d01", "3112d01", "2000-11", "1011dn1"].map { ("people-who-use-services", $0) }
        + ["3211d11", "3212-11", "3321d11", "3212d01", "3311d10", "222d-11"].map { ("staff", $0) }
        + ["3322d11", "3311d11"].map { ("managers", $0) }
        + ["2111-d1", "3202d01", "3011d11"].map { (nil, $0) })
  }

  /// Four people, of whom nothing may be shown.
  static func four() throws -> Gardeners {
    try Gardeners(["2001dn1", "2011d01", "3112d01", "2000-11"].map { ("carers", $0) })
  }

  /// Five people who agree, one perspective and all of it shown.
  static func agreed() throws -> Gardeners {
    try Gardeners(["3321301", "3321301", "3321301", "3321301", "3321301"].map { ("carers", $0) })
  }

  /// Five people who cannot tell, from two perspectives of which none is shown.
  static func silent() throws -> Gardeners {
    try Gardeners(["ddddddd", "ddddddd", "ddddd--", "-------"].map { ("carers", $0) } + [("staff", "dddddnd")])
  }
}
