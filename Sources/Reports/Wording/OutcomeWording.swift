import RulesLibrary
import ScoringEngine

extension ComparedAction {
  /// What came of it, in a sentence.
  var inWords: String {
    switch outcome {
    case .success(.doneAndRose): "Done, and the level rose\(levels)."
    case .success(.doneNotMoved): "Done, but the level has not risen\(levels)."
    case .success(.roseAnyway): "Not done, but the level rose anyway\(levels)."
    case .success(.notDone): "Not done\(levels)."
    case .success(.stopped): "Stopped.\(reason)"
    case .failure(.reworded):
      "\(done): its question has other words now, or is not asked any more, so the levels cannot be compared."
    case .failure(.notRated): "\(done): the later round gives it no level."
    case .failure(.noLevel): "Done. It has no level that could rise."
    }
  }

  /// What came of it, or why that cannot be said, as result files spell it.
  var code: String {
    switch outcome {
    case .success(let outcome): outcome.rawValue
    case .failure(let reason): reason.rawValue
    }
  }

  private var done: String { action.isOpen ? "Not done" : "Done" }

  private var reason: String { action.stoppedBecause.map { " The reason: \($0.closed)" } ?? "" }

  /// As in ", from level 1 to level 2"; nothing where the later round gives it none.
  private var levels: String {
    guard let laterLevel else { return "" }
    guard let from = action.fromLevel else { return ": there is a level now, \(laterLevel)" }
    return from == laterLevel ? ": it is at level \(from) still" : ": from level \(from) to level \(laterLevel)"
  }
}
