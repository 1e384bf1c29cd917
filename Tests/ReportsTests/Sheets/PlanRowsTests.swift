import ScoringEngine
import TestSupport
import Testing

@testable import Reports

/// A plan's actions as a sheet: what stands in it, what is left out, and that reading it back gives the same.
@Suite struct PlanRowsTests {
  @Test("With what people typed") func withNotes() throws {
    let sheet = PlanRows(try SmallPlan.plan(), sharing: .everything).rows
    #expect(sheet.header.count == 14)
    #expect(
      sheet.rows == [
        [
          .words("money"), .words("Money; or not"), .words("A budget."), .words("Ask."), .words("treasurer; chair"),
          .words("Treasurer"), .words("not-started"), .words("2026-11-21"), .words("2026-12-31"), .figure("0"),
          .figure("1"), .empty, .words("2026-12-02: Asked.\n\n2026-12-03: \"Asked\", again."), .empty,
        ]
      ])
  }

  @Test("Shared, it has no owner and nothing typed, and says so at the head") func shared() throws {
    let sheet = PlanRows(try SmallPlan.plan(), sharing: Sharing(withNotes: true, rule: .ballots)).rows
    #expect(sheet.header.contains("Owner (left out)") && sheet.header.contains("Notes (left out)"))
    #expect(sheet.rows[0][5] == .words("has an owner"))
    #expect(sheet.rows[0][12] == .empty)
  }

  @Test("Reading it back gives the same words") func readBack() throws {
    let sheet = PlanRows(try SmallPlan.plan(), sharing: .everything).rows
    let rows = try StrictCSV.rows(Array(CSV.plain.render(sheet).utf8))
    #expect(rows == [sheet.header] + sheet.rows.map { $0.map(\.text) })
  }
}

extension Sheet.Cell {
  /// What a reader finds in the cell.
  fileprivate var text: String {
    switch self {
    case .words(let text), .figure(let text): text
    case .empty: ""
    }
  }
}
