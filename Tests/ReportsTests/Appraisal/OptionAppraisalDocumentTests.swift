import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import Reports

/// An appraisal to read, and its sheets for a workshop, compared with files word for word.
@Suite struct OptionAppraisalDocumentTests {
  @Test("The reading copy as text and as Markdown") func reading() throws {
    let document = OptionAppraisalDocument(try WaterOptions.appraisal()).document
    #expect(try PlainText(width: nil).render(document) == expected("appraisal/options.txt"))
    #expect(try Markdown().render(document) == expected("appraisal/options.md"))
  }

  @Test("The sheets as text of eighty columns and as Markdown") func sheets() throws {
    let document = AppraisalBlankSheets(try WaterOptions.appraisal()).document
    #expect(try PlainText(width: 80).render(document) == expected("appraisal/blank-sheets.txt"))
    #expect(try Markdown().render(document) == expected("appraisal/blank-sheets.md"))
  }

  @Test("What an appraisal does not say leaves no gap") func bare() throws {
    let options: JSONValue = [["id": "one", "title": "One"], ["id": "two", "title": "Two"]]
    let appraisal = try WaterOptions.appraisal(
      ("summary", nil), ("audience", nil), ("notice", nil), ("minutes", nil), ("guide", []), ("mustHaves", []),
      ("sources", []), ("answers", nil), ("options", options),
      ("criteria", [["id": "cost", "title": "Cost", "worst": "All", "best": "Nothing"]]))
    let text = PlainText(width: nil).render(OptionAppraisalDocument(appraisal).document)
    #expect(
      text.hasPrefix(
        "Where should the water come from?\n\nwater-options, version 1.0.0: 2 options, 1 criterion, 0 must-haves.\n\n\nThe options\n\n"
          + "Option 1. One\n\nName in files: one\n\nOption 2. Two\n\nName in files: two\n\n\nWhat the options are weighed by\n"
      ))
    #expect(text.hasSuffix("- 0, the worst end: All\n- 100, the best end: Nothing\n- Name in files: cost\n"))
    let sheets = PlainText(width: nil).render(AppraisalBlankSheets(appraisal).document)
    #expect(
      sheets.contains(
        "by hand.\n\nThis is water-options, version 1.0.0: 2 options, 1 criterion, 0 must-haves.\n\n\nHow"))
    #expect(!sheets.contains("Must-have") && !sheets.contains("Why:") && !sheets.contains("Sources"))
  }
}
