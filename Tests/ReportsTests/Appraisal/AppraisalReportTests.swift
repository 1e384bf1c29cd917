import StrictJSON
import TestSupport
import Testing

@testable import Reports

/// Every situation an appraisal can come to, compared with a file word for word. `Watering` has the sums by hand.
@Suite struct AppraisalReportTests {
  private static let situations: [(String, @Sendable () throws -> Watering)] = [
    ("clear-lead", { try .clearLead().deciding(1, "It never runs dry.") }), ("close-call", { try .closeCall() }),
    ("tie", { try .tie().deciding(0, "") }), ("open", { try .open() }),
    ("removed", { try .removed().deciding(2, "The neighbours want to join next year") }),
    ("range-ahead", { try .rangeAhead() }), ("unweighted", { try .unweighted() }),
    ("alone", { try .alone().deciding(1, "It can be filtered.") }),
  ]

  @Test("The report as text", arguments: situations.indices)
  func text(_ index: Int) throws {
    let (name, watering) = Self.situations[index]
    let found = PlainText(width: nil).render(try watering().report)
    #expect(try found == expected("appraisal/\(name).txt"))
  }

  @Test("The report as Markdown") func markdown() throws {
    let found = Markdown().render(try Watering.clearLead().deciding(1, "It never runs dry.").report)
    #expect(try found == expected("appraisal/clear-lead.md"))
  }

  @Test("Whatever the figures, no report calls an option best, and none says that an option or a group failed")
  func words() throws {
    for (_, watering) in Self.situations {
      let text = PlainText(width: nil).render(try watering().report).lowercased()
      let ends = text.replacing("the best end", with: "").replacing("100 the best,", with: "")
      #expect(ends.replacing("to the best", with: "").contains("best") == false)
      #expect(!text.contains("winner") && !text.contains("failed") && !text.contains("wrong"))
    }
  }

  @Test("What the group does not know is told from what it has not rated, and counts the same") func doNotKnow() throws
  {
    let watering = try Watering.open()
    let text = PlainText(width: nil).render(
      AppraisalDocument(
        watering.appraisal, watering.sheet, watering.result, head: watering.head, decision: nil, doNotKnow: [0: [1]]
      ).document)
    let expected = try expected("appraisal/open.txt")
      .replacing("Dig a well. Not rated yet: ", with: "Dig a well. The group does not know: ")
      .replacing("\"Dig a well\" not rated;", with: "\"Dig a well\" not known;")
    #expect(text == expected)
    #expect(text.contains("Wait a year. Not rated yet: \"Ease\"."))
  }

  @Test("A must-have that nobody has judged at all is told once for all options") func unjudged() throws {
    let watering = try Watering([50, 100, 50], Watering.known, meeting: [[nil, nil, nil]])
    #expect(PlainText(width: nil).render(watering.report).contains("judged yet whether any option meets the must-have"))
  }

  @Test("An option with both has both in one line") func both() throws {
    let watering = try Watering.unweighted()
    var subject = watering.subject
    subject.doNotKnow = [2: [0, 2]]
    let text = PlainText(width: nil).render(Document(title: "", blocks: AppraisalUnknowns(subject: subject).blocks))
    #expect(
      text.contains(
        "Wait a year. Not rated yet: \"Plenty of water\". The group does not know: \"Cost\" and \"Ease\"."))
  }

  @Test("An appraisal that says little leaves no gap, and no heading without anything below") func bare() throws {
    var watering = try Watering.clearLead()
    watering.appraisal = try WaterOptions.appraisal(
      ("notice", ""), ("sources", []),
      ("options", .array(["well", "mains", "not-yet"].map { ["id": .string($0), "title": .string($0)] })))
    let text = PlainText(width: nil).render(watering.report)
    #expect(
      text.contains(
        "not counted: a longer list is not a stronger case.\n\nwell\n\nmains\n\nnot-yet\n\n\nWhat you said\n"))
    #expect(text.hasSuffix("Engine 1.0.0.\n"))
  }
}

extension Watering {
  /// The report with the decision, where there is one.
  var report: Document { AppraisalDocument(appraisal, sheet, result, head: head, decision: decision).document }
}
