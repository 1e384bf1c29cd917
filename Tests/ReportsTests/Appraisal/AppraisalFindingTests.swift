import ScoringEngine
import Testing

@testable import Reports

/// The finding of an appraisal in sentences. Where a table says no more, the weights are 100, 50 and 50.
@Suite struct AppraisalFindingTests {
  private struct Row: Sendable {
    var weights: [Int?] = [100, 50, 50]
    let ratings: [[Int?]]
    var meeting: [Bool?] = [true, true, true]
    let words: String
  }

  private static let (well, mains, wait) = (#""Dig a well""#, #""Lay a pipe from the road""#, #""Wait a year""#)
  private static let known: [[Int?]] = [[100, 50, 50], [50, 50, 50], [0, 0, 0]]  // 75, 50 and 0
  private static let nothing: [[Int?]] = Array(repeating: [nil, nil, nil], count: 3)

  private static let leads: [Row] = [
    Row(
      ratings: known, words: "\(well) comes out ahead on what you said matters: 75 out of 100, 25 ahead of \(mains)."),
    Row(  // two runners-up at 50
      ratings: [[100, 50, 50], [50, 50, 50], [50, 50, 50]],
      words: "\(well) comes out ahead on what you said matters: 75 out of 100, 25 ahead of \(mains) and \(wait)."),
    Row(  // weights of 150; 9,350 and 8,200, so 62.33 and 54.67: rounded they would be 7 apart, and are 7.67
      weights: [100, 50, 0], ratings: [[63, 61, 0], [55, 54, 0], [0, 0, 0]],
      words: "\(well) comes out ahead on what you said matters: 62.33 out of 100, 7.67 ahead of \(mains)."),
    Row(  // exactly 5 is no close call
      ratings: [[55, 55, 55], [50, 50, 50], [0, 0, 0]],
      words: "\(well) comes out ahead on what you said matters: 55 out of 100, 5 ahead of \(mains)."),
    Row(
      ratings: [[54, 54, 54], [50, 50, 50], [0, 0, 0]],
      words:
        "\(well) comes out ahead on what you said matters: 54.00 out of 100, 4.00 ahead of \(mains). That is a close call: "
        + "it is less than 5 points, and a small change to a weight or a rating could turn it round."),
    Row(  // well 62.5 to 87.5, mains 50
      ratings: [[100, 50, nil], [50, 50, 50], [0, 0, 0]],
      words:
        "\(well) comes out ahead on what you said matters, whatever the missing ratings turn out to be: from 63 to 88 out "
        + "of 100, at least 13 ahead of \(mains)."),
    Row(  // well 75, mains 46.5 to 71.5
      ratings: [[100, 50, 50], [68, 50, nil], [0, 0, 0]],
      words:
        "\(well) comes out ahead on what you said matters, whatever the missing ratings turn out to be: 75.00 out of 100, "
        + "at least 3.50 ahead of \(mains). That may be a close call: the lead can be less than 5 points."),
    Row(  // a missing rating of the third, which cannot catch up, changes nothing
      ratings: [[100, 50, 50], [50, 50, 50], [0, 0, nil]],
      words: "\(well) comes out ahead on what you said matters: 75 out of 100, 25 ahead of \(mains)."),
    Row(  // nor does one on a criterion without weight
      weights: [100, 100, 0], ratings: [[100, 50, nil], [50, 50, nil], [0, 0, nil]],
      words: "\(well) comes out ahead on what you said matters: 75 out of 100, 25 ahead of \(mains)."),
  ]

  private static let others: [Row] = [
    Row(
      ratings: [[50, 50, 50], [50, 50, 50], [50, 50, 50]],
      words:
        "\(well), \(mains) and \(wait) tie on what you said matters: 50 out of 100 each. What decides between them has to "
        + "come from elsewhere, or from another look at the weights and ratings."),
    Row(
      ratings: [[nil, 50, 50], [50, 50, 50], [0, nil, nil]],
      words:
        "No option is ahead yet: \(well), \(mains) and \(wait) are still in the running. It depends on 3 missing ratings: "
        + #"\#(well) on "Cost"; \#(wait) on "Plenty of water" and "Ease"."#),
    Row(
      ratings: [[nil, 50, 50], [50, 50, 50], [0, 0, 0]],
      words:
        #"No option is ahead yet: \#(well) and \#(mains) are still in the running. It depends on 1 missing rating: \#(well) on "Cost"."#
        + " Whatever the missing ratings turn out to be, \(wait) cannot come out ahead."),
    Row(
      ratings: nothing,
      words:
        "No option is ahead yet: \(well), \(mains) and \(wait) are still in the running. It depends on 9 missing ratings."
    ),
    Row(
      ratings: known, meeting: [true, false, false],
      words:
        "\(well) is the only option left: 75 out of 100. There is no other to hold it against. The must-haves removed "
        + "\(mains) and \(wait)."),
    Row(
      ratings: [[nil, 50, 50], [50, 50, 50], [0, 0, 0]], meeting: [nil, false, false],
      words:
        "\(well) is the only option left: from 25 to 75 out of 100. There is no other to hold it against. The must-haves "
        + "removed \(mains) and \(wait)."),
    Row(
      ratings: known, meeting: [false, false, false],
      words: "No option is left: none of them meets every must-have."),
    Row(
      weights: [nil, 0, nil], ratings: known,
      words: #"Nothing can be worked out yet: "Cost" and "Ease" have no weight."#),
    Row(
      weights: [0, 50, nil], ratings: known, meeting: [true, false, true],
      words: #"Nothing can be worked out yet: "Ease" has no weight. The must-haves removed \#(mains)."#),
    Row(weights: [nil, nil, nil], ratings: known, words: "Nothing can be worked out yet: no criterion has a weight."),
    Row(
      weights: [0, 0, 0], ratings: known,
      words:
        "Nothing can be worked out: every weight is 0, so nothing sets the options apart. Give 100 to the criterion whose "
        + "swing from worst to best matters most."),
  ]

  @Test("A lead: by how much, over whom, and whether it is close", arguments: leads.indices)
  func lead(_ index: Int) throws { try expect(Self.leads[index]) }

  @Test("A tie, an open race, one option, none, and nothing to work with", arguments: others.indices)
  func other(_ index: Int) throws { try expect(Self.others[index]) }

  @Test("Rounding never makes a lead nothing, or a close call five points") func tiny() {
    #expect(Fraction(1, over: 200_000_000).leadInWords == "less than 0.01")
    #expect(Fraction(9_999_999, over: 200_000_000).leadInWords == "just under 5")
    #expect(Fraction(5, over: 100).leadInWords == "5.00")
  }

  private func expect(_ row: Row) throws {
    let watering = try Watering(row.weights, row.ratings, meeting: [row.meeting])
    #expect(AppraisalFinding(subject: watering.subject).sentences == row.words)
  }
}
