import RulesLibrary
import ScoringEngine

/// The rounds of one unit and questionnaire, drawn and as a table.
struct RunChart {
  /// The rounds, the earliest first, each with its head.
  let run: TrendRun

  /// The chart; nothing where there is one round only.
  var blocks: [Document.Block] {
    guard rounds.count > 1 else { return [] }
    let description =
      "A point for each round, out of 100, with its range. "
      + rows.map { "\($0[0].closed) Score: \($0[1]). Range: \($0[2])." }.joined(separator: " ")
    let table = Document.Table(
      "Score of each round, out of 100",
      columns: [.words("Round"), .words("Day"), .figures("Score"), .figures("Range"), .words("Version")],
      rows: zip(rows, zip(run.heads, run.run.rounds)).map { row, round in
        [row[0], round.0.date.inWords, row[1], row[2], "\(round.1.questionnaire.version)"]
      })
    return [.chart(Document.Chart(.rounds(rounds), description: description, table: table))]
  }
}

extension RunChart {
  /// Name, score and range of each round.
  private var rows: [[String]] {
    zip(run.heads, run.run.rounds).map { head, round in
      let provisional = round.overall.isProvisional ? " (provisional)" : ""
      return [
        head.round ?? head.date.inWords, round.overall.score.map { "\($0.points)\(provisional)" } ?? "none",
        round.overall.rangeInWords ?? "none",
      ]
    }
  }

  private var rounds: [Document.Round] {
    run.run.rounds.indices.map { index in
      let round = run.run.rounds[index]
      return Document.Round(
        label: run.heads[index].round ?? "\(run.heads[index].date)", score: round.overall.score?.points,
        range: round.overall.range,
        isOtherVersion: index > 0 && run.run.rounds[index - 1].questionnaire.version != round.questionnaire.version)
    }
  }
}
