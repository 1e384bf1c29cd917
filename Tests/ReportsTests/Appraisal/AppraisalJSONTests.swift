import StrictJSON
import Testing

@testable import Reports

/// The result file of an appraisal, compared with files word for word. `Watering` has the sums by hand.
@Suite struct AppraisalJSONTests {
  private static let situations: [(String, @Sendable () throws -> Watering)] = [
    ("clear-lead", { try .clearLead().deciding(1, "It never runs dry.") }), ("open", { try .open().deciding(0, "") }),
    ("removed", { try .removed() }), ("unweighted", { try .unweighted() }),
  ]

  @Test("Every name of the contract is there, and null where there is nothing", arguments: situations.indices)
  func whole(_ index: Int) throws {
    let (name, watering) = Self.situations[index]
    #expect(try text(of: watering()) == expected("appraisal/\(name).json"))
  }

  @Test("Weights that are all 0 are an obstacle of their own") func allZero() throws {
    let found = try text(of: Watering([0, 0, 0], Watering.known))
    #expect(found.contains(#""id": "all-zero""#))
    #expect(found.contains("\"leader\": null"))
  }

  @Test("A close call is true or false only where there is a lead") func closeCall() throws {
    #expect(try text(of: .closeCall()).contains("\"closeCall\": true"))
    #expect(try text(of: .closeCall()).contains("\"marginHundredths\": 50,"))
    #expect(try text(of: .clearLead()).contains("\"closeCall\": false"))
    #expect(try text(of: .alone()).contains("\"closeCall\": null"))
    #expect(try text(of: .tie()).contains("\"closeCall\": null"))
  }

  /// As the records write it.
  private static let assessment: JSONValue = [
    "id": "november", "date": "2026-11-21", "round": "2026-Q4", "unit": ["organisation": "Anytown"],
  ]
  private static let questionnaire: JSONValue = [
    "id": "water-options", "version": "1.0.0", "sha256": .string(String(repeating: "0", count: 64)),
  ]

  private func text(of watering: Watering) throws -> String {
    let result = AppraisalJSON(watering.appraisal, watering.result, decision: watering.decision)
      .render(assessment: Self.assessment, questionnaire: Self.questionnaire)
    return String(decoding: JSONWriter.pretty(result), as: UTF8.self)
  }
}
