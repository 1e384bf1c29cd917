import RulesLibrary
import ScoringEngine

extension PerspectiveGap {
  /// As in "Staff see it 2 levels higher than carers."
  func sentence(_ groups: [GroupResult.Group]) -> String {
    let (low, high) = (groups[lower].perspective.perspectiveInWords, groups[higher].perspective.perspectiveInWords)
    return "\(high.capitalisedStart) see it \(Counts.of(levels, "level", "levels")) higher than \(low)."
  }
}

extension SmallGroupRule {
  /// The threshold, which every report of a group states.
  var sentence: String {
    "Nothing is shown of fewer than \(minimum) people, so that nobody can tell who answered what."
  }

  /// Why perspectives with people enough may be kept back too.
  var sentenceOnPerspectives: String {
    "Where one perspective is kept back, more are kept back with it, until what is left over is of at least \(minimum) people too "
      + "and of more than one perspective."
  }
}
