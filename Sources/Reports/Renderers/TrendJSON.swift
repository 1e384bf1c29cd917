import RulesLibrary
import ScoringEngine
import StrictJSON

/// The result file of rounds in order: `peerready/trend`.
package struct TrendJSON {
  /// One run, with what the records write of each of its rounds.
  package typealias Run = (run: RoundRun, sources: [ComparisonJSON.Source])

  /// A renderer.
  package init() {}

  /// The whole result.
  package func render(_ runs: [Run], leftOut: [TrendDocument.LeftOut]) -> JSONValue {
    [
      "format": "peerready/trend", "formatVersion": 1, "engine": .string(engineVersion),
      "runs": .array(runs.map(run)),
      "leftOut": .array(leftOut.map { ["file": .string($0.file), "reason": .string($0.reason)] }),
    ]
  }

  private func run(_ run: Run) -> JSONValue {
    let rounds = zip(run.run.rounds, run.sources).map { ChangeJSON.round($0, $1) }
    let changes = [JSONValue.null] + run.run.comparisons.map { JSONValue.object([]).adding(ChangeJSON.change($0)) }
    return ["rounds": .array(zip(rounds, changes).map { $0.adding(["sinceBefore": $1]) })]
  }
}
