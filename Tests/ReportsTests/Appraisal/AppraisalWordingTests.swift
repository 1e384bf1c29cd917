import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import Reports
@testable import ScoringEngine

/// Sentences of an appraisal that the whole reports do not show.
@Suite struct AppraisalWordingTests {
  @Test("A decision is told with how it stands to the figures, and never with blame")
  func decisions() throws {
    let reasons =
      "A group may know something that the criteria do not hold; if so, it is worth having in the reason. Both stay on record."
    let rows: [(Watering, String)] = [
      (try Watering.clearLead().deciding(1, "x"), "It is the option that comes out ahead."),
      (
        try Watering.clearLead().deciding(0, "x"),
        #"On what you said matters, "Lay a pipe from the road" comes out ahead. \#(reasons)"#
      ),
      (
        try Watering.removed().deciding(1, "x"),
        #"As it was judged, this option does not meet the must-have "The water is clean enough to drink". "#
          + "Write down how that will be met, or look at the judgement again."
      ),
      (try Watering.tie().deciding(1, "x"), "No other option is ahead of it."),
      (try Watering.open().deciding(0, "x"), "No other option is certain to come out ahead of it."),
      (try Watering.open().deciding(2, "x"), "At least one other option comes out ahead of it. \(reasons)"),
      (try Watering.unweighted().deciding(0, "x"), "There are no totals to hold it against."),
    ]
    for (watering, words) in rows {
      let found = AppraisalDecision(subject: watering.subject, head: watering.head, decision: watering.decision)
      #expect(found.paragraphs.dropFirst().first == words)
    }
  }

  @Test("Who took part is told, or that it is not recorded; a checklist's question only where there is one")
  func people() throws {
    var watering = try Watering.clearLead().deciding(1, "Rain")
    watering.appraisal = try WaterOptions.appraisal(("answers", nil))
    let head = ReportHead(unit: "Anytown", date: watering.head.date, round: nil, participants: [("carers", 0)])
    let found = AppraisalDecision(subject: watering.subject, head: head, decision: watering.decision)
    #expect(
      found.paragraphs == [
        #"The group decided on "Lay a pipe from the road". The reason given: Rain. Who took part is not recorded."#,
        "It is the option that comes out ahead.",
      ])
  }

  @Test("An option that others are at least as good as everywhere says which") func dominated() throws {
    let one = try Watering([50, 100, 50], [[80, 60, 40], [80, 60, 50], [100, 10, 0]])
    #expect(
      remarks(one, 0) == [
        #""Lay a pipe from the road" is rated at least as high as this option on every criterion, and higher on one or more."#
      ])
    #expect(remarks(one, 2) == [])
    let two = try Watering([50, 100, 50], [[80, 60, 40], [80, 60, 50], [10, 10, 0]])
    #expect(
      remarks(two, 2) == [
        #""Dig a well" and "Lay a pipe from the road" are each rated at least as high as this option on every criterion, and "#
          + "higher on one or more."
      ])
  }

  @Test("An option that fails several must-haves names them all, and only a total that there is") func removal() throws
  {
    var watering = try Watering([50, nil, 50], Watering.known, meeting: [[true, false, true], [true, false, true]])
    watering.appraisal = try WaterOptions.appraisal(
      ("mustHaves", [["id": "clean", "title": "It is clean."], ["id": "near", "title": "It is near"]]))
    let total = AppraisalTotal(subject: watering.subject, total: watering.result.totals[1])
    #expect(total.sentence == #"Removed, because it does not meet the must-haves "It is clean" and "It is near"."#)
  }

  @Test("A full stop at the end of a title does not stand inside a sentence") func quotes() {
    #expect(["A", "A.", "A?", ""].map(\.inQuotes) == ["\"A\"", "\"A\"", "\"A?\"", "\"\""])
  }

  @Test(
    "A share at which the lead ends is told with the side on which the other is ahead",
    arguments: [
      (
        (1, 4), (2, 5),
        "It has 25.00% of the weight. At 40.00% \"Wait a year\" would draw level, and above that it would be ahead."
      ),
      (
        (1, 2), (1, 3),
        "It has 50.00% of the weight. At 33.33% \"Wait a year\" would draw level, and below that it would be ahead."
      ),
      ((1, 2), (1, 1), "It has 50.00% of the weight. Only with all of the weight would \"Wait a year\" draw level."),
      ((1, 2), (0, 1), "It has 50.00% of the weight. Only with none of the weight would \"Wait a year\" draw level."),
      ((1, 2), nil, "It has 50.00% of the weight. No share of it would change who is ahead."),
      (
        (1, 1), nil,
        "It has 100.00% of the weight. As it has all the weight, there are no proportions of others to keep."
      ),
    ] as [((Int, Int), (Int, Int)?, String)])
  func flips(_ share: (Int, Int), _ point: (Int, Int)?, _ words: String) throws {
    let flip = Flip(
      criterion: 0, share: Fraction(share.0, over: share.1),
      point: point.map { Flip.Point(share: Fraction($0.0, over: $0.1), option: 2) })
    #expect(FlipWording(try WaterOptions.appraisal()).sentence(flip) == "Cost. \(words)")
  }

  @Test("Our own reasoning is named in words wherever a source is") func sources() throws {
    #expect(SourceWording.references([]) == "")
    #expect(SourceWording.references(["book §1", "peerready"]) == "book §1; our own reasoning")
    #expect(SourceWording.references(["peerready §2", "peerready-book"]) == "our own reasoning; peerready-book")
    #expect(SourceWording.cited("A.", []) == "A.")
    #expect(SourceWording.cited("A.", ["book §1"]) == "A. (book §1)")
    let sources: JSONValue = [
      ["id": "peerready", "title": "Reasoning"], ["id": "book", "title": "A book", "year": "1990"],
    ]
    let appraisal = try WaterOptions.appraisal(("sources", sources))
    #expect(
      appraisal.sourceBlocks == [
        .heading(2, "Sources"), .bullets(["Our own reasoning: no document stands behind it.", "book: A book. 1990."]),
      ])
  }

  private func remarks(_ watering: Watering, _ option: Int) -> [String] {
    AppraisalTotal(subject: watering.subject, total: watering.result.totals[option]).remarks
  }
}
