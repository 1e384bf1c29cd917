import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Reports

/// One round, two, and a run of four.
@Suite struct TrendReportTests {
  private let rounds: GardenRounds

  init() throws { rounds = try GardenRounds() }

  private func run(_ rounds: (Scorecard, ReportHead)...) throws -> TrendRun {
    TrendRun(try #require(RoundRun(rounds.map(\.0))), heads: rounds.map(\.1))
  }

  private func text(_ runs: [TrendRun], leftOut: [TrendDocument.LeftOut] = []) -> String {
    PlainText(width: nil).render(TrendDocument(runs, leftOut: leftOut).document)
  }

  private var november: (Scorecard, ReportHead) { (rounds.november, GardenRounds.head("2026-11-21", round: "2026-Q4")) }
  private var may: (Scorecard, ReportHead) { (rounds.may, GardenRounds.head("2027-05-20", round: "2027-Q2")) }

  @Test("One round has nothing to be compared with, and two are a change") func few() throws {
    #expect(try text([run(november), run(november, may)]) == expected("trend-few.txt"))
  }

  @Test("A run in order: versions marked where they change, each round with what changed since the one before")
  func four() throws {
    let blank = rounds.scorecard([Answer](repeating: .open, count: 10), rounds.old)
    let best = rounds.scorecard(
      [
        .level(3), .level(3), .choice(3), .number(hundredths: 950), .level(2), .level(3), .open, .open, .level(1),
        .level(2),
        .open,
      ], rounds.new)
    let four = try run(
      (blank, GardenRounds.head("2026-10-01")), november, may, (best, GardenRounds.head("2027-06-01")))
    let leftOut = [TrendDocument.LeftOut(file: "august.json", reason: "it is a draft")]
    #expect(try text([four], leftOut: leftOut) == expected("trend-four.txt"))
    let sources = four.heads.map {
      ComparisonJSON.Source(["date": .string("\($0.date)")], ["id": "small-garden"], "submitted")
    }
    let value = TrendJSON().render([(four.run, sources)], leftOut: leftOut)
    #expect(try String(decoding: JSONWriter.pretty(value), as: UTF8.self) == expected("trend.json"))
  }

  @Test("Where fewer than two rounds have a score, the run says so") func scoreless() throws {
    let blank = (rounds.scorecard([Answer](repeating: .open, count: 10), rounds.old), GardenRounds.head("2026-10-01"))
    #expect(
      try text([run(blank, blank, november)]).contains(
        "\n3 rounds, the earliest first. Fewer than two of them have a score.\n"))
  }

  @Test("Where there is no round at all, that is told") func nothing() {
    #expect(
      text([], leftOut: [.init(file: "a.json", reason: "it is a draft")])
        == "Round by round\n\nThere is no round to show.\n\n\nLeft out\n\n- a.json is left out: it is a draft.\n")
    #expect(RoundRun([])?.rounds == nil)
  }
}
