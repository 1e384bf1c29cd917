import Testing

@testable import Reports

/// Every sum of an appraisal written out, compared with a file word for word. `Watering` has the sums by hand.
@Suite struct AppraisalExplanationTests {
  private static let situations: [(String, @Sendable () throws -> Watering)] = [
    ("clear-lead", { try .clearLead() }), ("tie", { try .tie() }), ("open", { try .open() }),
    ("unweighted", { try .unweighted() }), ("range-ahead", { try .rangeAhead() }),
  ]

  @Test("The whole explanation", arguments: situations.indices)
  func whole(_ index: Int) throws {
    let (name, watering) = Self.situations[index]
    let found = PlainText(width: nil).render(try watering().explanation.document)
    #expect(try found == expected("appraisal/explanation-\(name).txt"))
  }

  private static let options: [(String, Int, @Sendable () throws -> Watering)] = [
    ("well-behind", 0, { try .clearLead() }), ("mains-ahead", 1, { try .clearLead() }),
    ("mains-removed", 1, { try .removed() }), ("well-open", 0, { try .open() }),
    ("not-yet-unweighted", 2, { try .unweighted() }),
  ]

  @Test("One option: ahead, behind, removed, open, and without a total", arguments: options.indices)
  func option(_ index: Int) throws {
    let (name, option, watering) = Self.options[index]
    let found = PlainText(width: nil).render(try watering().explanation.document(ofOption: option))
    #expect(try found == expected("appraisal/explanation-\(name).txt"))
  }

  @Test("Decimals are written as they are, and a gap of nothing is told in words") func decimals() throws {
    let watering = try Watering([100, 50, 0], [[60, 60, 60], [40, 40, 60], [0, 0, 0]])
    let text = PlainText(width: nil).render(Document(title: "", blocks: FlipSums(subject: watering.subject).blocks))
    let same =
      #"On it "Dig a well" is rated the same as "Lay a pipe from the road". On the others, weight times rating, it is 3000 ahead"#
    #expect(text.contains("- Ease. Its share: 0 ÷ 150 = 0.00%.\n  \(same); their weights add up to 150.\n"))
    #expect(text.contains("  Level at 3000 ÷ (3000 + 0 × 150) = 100.00%.\n"))
    let level = try Watering([100, 50, 0], [[60, 60, 60], [40, 60, 60], [0, 0, 0]])
    let other = PlainText(width: nil).render(Document(title: "", blocks: FlipSums(subject: level.subject).blocks))
    #expect(
      other.contains(#"is rated 20 above "Lay a pipe from the road". On the others, weight times rating, it is level;"#)
    )
    #expect(other.contains("  Level at 0 ÷ (0 + 20 × 50) = 0.00%.\n"))
  }
}

extension Watering {
  /// The explanation of everything, or of one option.
  var explanation: AppraisalExplanation { AppraisalExplanation(appraisal, sheet, result, head: head) }
}
