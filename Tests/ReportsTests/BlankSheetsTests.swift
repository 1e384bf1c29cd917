import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Reports

/// Sheets to print for a workshop, compared with a file word for word.
@Suite struct BlankSheetsTests {
  private let garden: Questionnaire

  init() throws { garden = try SmallGarden.loaded().questionnaire }

  @Test("All questions, as text of eighty columns and as Markdown") func full() throws {
    let document = BlankSheets(garden, depth: .full).document
    #expect(try PlainText(width: 80).render(document) == expected("blank-sheets.txt"))
    #expect(try Markdown().render(document) == expected("blank-sheets.md"))
  }

  @Test("The quick first pass, whose questions keep their numbers") func core() throws {
    let document = BlankSheets(garden, depth: .core).document
    #expect(try PlainText(width: 80).render(document) == expected("blank-sheets-core.txt"))
  }

  @Test("No line is longer than the terminal, and no ruled line longer than 72 columns", arguments: [40, 80, nil])
  func width(_ width: Int?) {
    let lines = PlainText(width: width).render(BlankSheets(garden, depth: .full).document).split(separator: "\n")
    if let width { #expect(lines.allSatisfy { $0.count <= width }) }
    let ruled = lines.filter { $0.hasSuffix("____") }
    #expect(ruled.count > 30)
    #expect(ruled.allSatisfy { $0.count == min(width ?? 72, 72) })
  }

  @Test("A core question that only another than a core answer could bring up is left out") func neverAsked() throws {
    let asking = QuestionnaireText.text("a", ["core": true, "askWhen": ["item": "n", "above": 1]])
    let other = QuestionnaireText.text("b", ["core": true, "askWhen": ["not": ["item": "n", "above": 1]]])
    let questionnaire = try QuestionnaireText([QuestionnaireText.number("n"), asking, other]).questionnaire()
    let text = PlainText(width: nil).render(BlankSheets(questionnaire, depth: .core).document)
    #expect(!text.contains("Question 2.") && text.contains("Question 3."))
    #expect(text.contains("the quick first pass, 1 of 3 questions. The"))
    let all = PlainText(width: nil).render(BlankSheets(questionnaire, depth: .full).document)
    #expect(all.contains("Question 2."))
  }

  @Test("What a questionnaire does not say leaves no gap") func bare() throws {
    let item = QuestionnaireText.text("a", ["why": nil, "notApplicable": true])
    var text = QuestionnaireText([item])
    text.overriding = [("sources", [])]
    let sheets = PlainText(width: nil).render(BlankSheets(try text.questionnaire(), depth: .full).document)
    #expect(sheets.hasPrefix("A sample\n\nSheets for a workshop, to print and to fill in by hand.\n\nThis is sample"))
    #expect(sheets.contains("version 1.0.0: 1 question.\n"))
    #expect(sheets.contains("\n\nQuestion 1. How is a?\n\nIn your own words:\n\n____"))
    #expect(sheets.contains("____\n\n[ ] Not applicable, because: ____"))
    #expect(!sheets.contains("Why:") && !sheets.contains("Sources") && !sheets.contains("Do not know\n"))
  }
}

/// Room to write by hand, in every format.
@Suite struct BlankTests {
  @Test("As text, one line of room goes on where the words end, as long as a hand has space") func oneLine() {
    let (short, long) = (String(repeating: "s", count: 38), String(repeating: "l", count: 39))
    let text = text([.init("Date", room: 1), .init(short, room: 1), .init(long, room: 1)], width: 60)
    let rule = { String(repeating: "_", count: $0) }
    #expect(text == "Date: \(rule(54))\n\n\(short): \(rule(20))\n\n\(long):\n\n\(rule(60))\n")
  }

  @Test("As text, more lines stand below, each with an empty line before it") func lines() {
    #expect(text([.init("Note", room: 2)], width: 4) == "Note:\n\n____\n\n____\n")
    #expect(text([.init("Bare")], width: 80) == "Bare\n")
  }

  @Test("As text, an answer to mark continues under its words") func marks() {
    let blanks: [Document.Blank] = [.init("One and two"), .init("No, because", room: 1), .init("Three", room: 2)]
    let text = PlainText(width: 9).render(Document(title: "T", blocks: [.toMark(blanks)]))
    #expect(
      text
        == "T\n\n[ ] One\n    and\n    two\n[ ] No,\n    because:\n\n    _____\n[ ] Three:\n\n    _____\n\n    _____\n")
  }

  @Test("As Markdown, nothing an author wrote is mark-up, and a list after another has its own bullet") func markdown()
  {
    let blocks: [Document.Block] = [
      .bullets(["A"]), .toMark([.init("0. *No*"), .init("No, because", room: 1)]), .bullets(["B"]),
      .toFill([.init("[Date]", room: 1), .init("Note", room: 2), .init("Bare")]),
    ]
    let rule = String(repeating: "_", count: 40)
    #expect(
      Markdown().render(Document(title: "T", blocks: blocks))
        == "# T\n\n- A\n\n* [ ] 0\\. \\*No\\*\n* [ ] No, because: \(rule)\n\n* B\n\n\\[Date\\]: \(rule)\n\nNote:\n\n___\n\n___\n\nBare\n"
    )
  }

  @Test("As JSON, the words and how many lines of room there are") func json() throws {
    let document = Document(title: "T", blocks: [.toMark([.init("A")]), .toFill([.init("B", room: 2)])])
    let blocks: JSONValue = [
      ["kind": "to-mark", "blanks": [["text": "A", "room": 0]]],
      ["kind": "to-fill", "blanks": [["text": "B", "room": 2]]],
    ]
    let expected: JSONValue = ["format": "f", "formatVersion": 1, "title": "T", "blocks": blocks]
    #expect(JSONWriter.compact(DocumentJSON(format: "f").render(document)) == JSONWriter.compact(expected))
  }

  @Test("Control characters cannot make lines of their own") func hostile() {
    #expect(text([.init("a\nb\u{1B}", room: 1)], width: 40).hasPrefix("a b<U+001B>: ___"))
  }

  private func text(_ blanks: [Document.Blank], width: Int) -> String {
    String(PlainText(width: width).render(Document(title: "T", blocks: [.toFill(blanks)])).dropFirst(3))
  }
}
