import ScoringEngine
import Testing

@testable import Wizard

/// Labels and their starts: what is taken, and what could mean two things.
@Suite struct AnswerReaderTests {
  private static let field = Field(
    id: "x", number: 1, part: 0, title: "X", prompt: "X?",
    kind: .choices([("In a few places", ""), ("In most places", ""), ("Nationally", ""), ("No", ""), ("Nobody’s", "")]),
    ways: [.doNotKnow, .notApplicable])

  @Test(
    "Starts of labels",
    arguments: [
      ("in a", 0), ("IN  MOST", 1), ("nat", 2), ("no", 3), ("nobody's", 4), ("nob", 4), ("3", 2), ("4.", 3),
    ])
  func taken(_ typed: String, _ choice: Int) {
    #expect(AnswerReader(field: Self.field, last: nil).read(TypedLine(typed)) == .answer(.choice(choice)))
  }

  @Test(
    "Starts of two",
    arguments: [
      ("in", ["In a few places", "In most places"]), ("na", ["Nationally", "Not applicable"]),
      ("n", ["Nationally", "No", "Nobody’s", "Not applicable"]),
    ])
  func ambiguous(_ typed: String, _ labels: [String]) {
    #expect(AnswerReader(field: Self.field, last: nil).read(TypedLine(typed)) == .refused(.ambiguous(typed, labels)))
  }

  @Test("The other ways to answer, in full, by their start, and in short")
  func others() {
    let reader = AnswerReader(field: Self.field, last: .choice(1))
    #expect(
      reader.read(TypedLine("DK")) == .answer(.doNotKnow)
        && reader.read(TypedLine("do not know.")) == .answer(.doNotKnow))
    #expect(reader.read(TypedLine("not app")) == .notApplicable)
    #expect(reader.read(TypedLine("＝")) == .answer(.choice(1)) && reader.read(TypedLine("same")) == .answer(.choice(1)))
    let bare = AnswerReader(
      field: Field(id: "y", number: 1, part: 0, title: "Y", prompt: "Y?", kind: .text, ways: []), last: nil)
    #expect(bare.other(.doNotKnow) == .refused(.mustBeKnown) && bare.other(.notApplicable) == .refused(.mustApply))
    #expect(bare.other(.same) == .refused(.nothingToRepeat))
  }
}
