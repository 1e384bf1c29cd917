import Testing

@testable import ScoringEngine

/// Weighted sums that others worked out and published.
@Suite("Option appraisal: published cases")
struct PublishedAppraisalTests {
  @Test("The weighted sum model's standing example: two alternatives tie at 22")
  func triantaphyllou() {
    // Triantaphyllou, Multi-Criteria Decision Making Methods (2000), chapter 2: weights 0.20, 0.15, 0.40, 0.25
    let sheet = AppraisalSheet([20, 15, 40, 25], [[25, 20, 15, 30], [10, 30, 20, 30], [30, 10, 30, 10]])
    // A1 = 25·0.20 + 20·0.15 + 15·0.40 + 30·0.25 = 5 + 3 + 6 + 7.5 = 21.5
    // A2 = 10·0.20 + 30·0.15 + 20·0.40 + 30·0.25 = 2 + 4.5 + 8 + 7.5 = 22
    // A3 = 30·0.20 + 10·0.15 + 30·0.40 + 10·0.25 = 6 + 1.5 + 12 + 2.5 = 22
    #expect(sheet.result.totals.map { $0.total?.hundredths } == [2150, 2200, 2200])
    #expect(sheet.result.leader == nil)
    #expect(sheet.result.contenders == [1, 2])
    #expect(sheet.result.margin == nil)
  }

  /// Goodwin and Wright, Decision Analysis for Management Judgment (1991 and later editions), chapter 3: seven offices,
  /// rated on closeness to customers, visibility, image, size, comfort and car parking.
  private let offices = [
    [100, 60, 100, 75, 0, 90],  // Addison Square
    [20, 80, 10, 30, 100, 30],  // Bilton Village
    [80, 70, 0, 0, 10, 100],  // Carlisle Walk
    [70, 50, 30, 55, 30, 90],  // Denver Street
    [40, 60, 90, 100, 60, 70],  // Elton Street
    [0, 0, 70, 0, 80, 0],  // Filton Village
    [60, 100, 20, 50, 50, 80],  // Gorton Square
  ]

  @Test("SMART's standing example: seven offices, the swing weights as normalised in the book")
  func goodwinAndWright() {
    let result = AppraisalSheet([32, 26, 23, 10, 6, 3], offices).result
    // the weights add up to 100
    // A (3200 + 1560 + 2300 + 750 +   0 + 270) / 100 = 80.8   B ( 640 + 2080 +  230 +  300 + 600 +  90) / 100 = 39.4
    // C (2560 + 1820 +    0 +   0 +  60 + 300) / 100 = 47.4   D (2240 + 1300 +  690 +  550 + 180 + 270) / 100 = 52.3
    // E (1280 + 1560 + 2070 + 1000 + 360 + 210) / 100 = 64.8  F (   0 +    0 + 1610 +    0 + 480 +   0) / 100 = 20.9
    // G (1920 + 2600 +  460 + 500 + 300 + 240) / 100 = 60.2
    #expect(result.totals.map { $0.total?.hundredths } == [8080, 3940, 4740, 5230, 6480, 2090, 6020])
    #expect(result.leader == 0)
    // 80.8 - 64.8 = 16
    #expect(result.margin == Fraction(16, over: 100))
    #expect(result.isCloseCall == false)
    #expect(result.totals.allSatisfy { $0.dominatedBy.isEmpty })
  }

  @Test("The same with the swing weights as given, 100 for the most important, which add up to 310")
  func givenWeights() {
    let result = AppraisalSheet([100, 80, 70, 30, 20, 10], offices).result
    // A (10,000 + 4800 + 7000 + 2250 + 0 + 900) / 310 = 24,950/310 = 80.48, equal (100+60+100+75+0+90)/6 = 70.83
    // E (4000 + 4800 + 6300 + 3000 + 1200 + 700) / 310 = 20,000/310 = 64.52, equal 420/6 = 70
    #expect(result.totals[0].total == Fraction(24_950, over: 31_000))
    #expect(result.totals[4].total == Fraction(20_000, over: 31_000))
    #expect(result.margin == Fraction(4950, over: 31_000))
    #expect([0, 4].map { result.totals[$0].equalWeights } == [Fraction(425, over: 600), Fraction(7, over: 10)])
  }
}
