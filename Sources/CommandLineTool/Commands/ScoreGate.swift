import RulesLibrary
import ScoringEngine

/// What a score has to reach for the run to succeed, where somebody asked for that.
struct ScoreGate {
  private let verdicts: [VerdictID]?
  private let least: Int?

  /// Takes what `--require` and `--fail-under` ask for; with neither, everything holds. Throws where one has a value it
  /// does not take.
  init(_ invocation: Invocation) throws(UsageFault) {
    least = try invocation.number(.failUnder, in: 0...100)
    guard let text = invocation.arguments.value(.require) else {
      verdicts = nil
      return
    }
    switch VerdictID(rawValue: text) {
    case .ready: verdicts = [.ready]
    case .readyWithConditions: verdicts = [.ready, .readyWithConditions]
    default: throw .badValue(text, option: "--require", wanted: "ready or ready-with-conditions")
    }
  }

  /// What does not hold, each in a sentence; none where all holds.
  func failures(_ scorecard: Scorecard, in name: String) -> [String] {
    [verdictFailure(scorecard), scoreFailure(scorecard)].compactMap { $0 }.map { "\(name): \($0)" }
  }

  private func verdictFailure(_ scorecard: Scorecard) -> String? {
    guard let verdicts, !(scorecard.verdict.map { verdicts.contains($0.id) } ?? false) else { return nil }
    let found = scorecard.verdict?.id.rawValue ?? "none"
    return "the verdict is \(found), and \(verdicts[verdicts.count - 1].rawValue) was required"
  }

  private func scoreFailure(_ scorecard: Scorecard) -> String? {
    guard let least else { return nil }
    guard let score = scorecard.overall.score else { return "there is no score, and at least \(least) was required" }
    return score.points < least ? "the score is \(score.points), and at least \(least) was required" : nil
  }
}
