/// The answers that a search goes through.
struct PossibleAnswers {
  /// Whose items are answered.
  let questionnaire: Questionnaire
  /// Which answers are given.
  let sheets: Sheets

  /// Kinds of answer sheet.
  enum Sheets {
    /// Any at all: every answer, "do not know" and open, "not applicable" where an item allows it.
    case any
    /// Those of a group for which everything is at its best: every rating at the top, every other item answered.
    case best
  }

  /// How an item can stand, given whether its own condition holds; the likelier to settle something come first.
  func standings(of position: Int, asked: Truths) -> [Standing] {
    let item = questionnaire.items[position]
    guard asked != .no else { return [.outside] }
    let known = known(item.question)
    guard sheets == .any else { return known }
    return known + [.unknown] + (item.allowsNotApplicable ? [.outside] : [])
  }

  private func known(_ question: Item.Question) -> [Standing] {
    switch question {
    case .level(let level): sheets == .best ? [.value(level.top * 100)] : (0...level.top).map { .value($0 * 100) }
    case .choice(let choices): choices.indices.map { .value($0) }
    case .number(let number): number.grid == nil ? [] : [.number]
    case .text: [.value(0)]
    }
  }
}

extension NumberQuestion {
  /// Hundredths between one answer and the next.
  var step: Int { [100, 10, 1][decimals] }

  /// The smallest and the largest answer that can be given, in hundredths; nil where no answer fits between `min` and
  /// `max`.
  var grid: ClosedRange<Int>? {
    let low = hundredths.lowerBound.roundedUp(to: step)
    let high = hundredths.upperBound.roundedDown(to: step)
    return low <= high ? low...high : nil
  }
}

extension Int {
  /// The next multiple of `step` that is not below this.
  func roundedUp(to step: Int) -> Int { -(-self).roundedDown(to: step) }

  /// The next multiple of `step` that is not above this.
  func roundedDown(to step: Int) -> Int { dividedDown(by: step) * step }

  /// The quotient, rounded towards minus infinity; `divisor` is positive.
  func dividedDown(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
