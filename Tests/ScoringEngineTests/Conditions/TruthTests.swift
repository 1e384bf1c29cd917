import Testing

@testable import ScoringEngine

/// Kleene's tables, every cell.
@Suite("Three-valued logic")
struct TruthTests {
  @Test(
    "Both of two parts: one no decides, else one unknown leaves it open",
    arguments: [
      (.yes, .yes, .yes), (.yes, .no, .no), (.yes, .unknown, .unknown),
      (.no, .yes, .no), (.no, .no, .no), (.no, .unknown, .no),
      (.unknown, .yes, .unknown), (.unknown, .no, .no), (.unknown, .unknown, .unknown),
    ] as [(Truth, Truth, Truth)])
  func both(_ one: Truth, _ other: Truth, _ both: Truth) {
    #expect(Truth.all([one, other]) == both)
  }

  @Test(
    "Either of two parts: one yes decides, else one unknown leaves it open",
    arguments: [
      (.yes, .yes, .yes), (.yes, .no, .yes), (.yes, .unknown, .yes),
      (.no, .yes, .yes), (.no, .no, .no), (.no, .unknown, .unknown),
      (.unknown, .yes, .yes), (.unknown, .no, .unknown), (.unknown, .unknown, .unknown),
    ] as [(Truth, Truth, Truth)])
  func either(_ one: Truth, _ other: Truth, _ either: Truth) {
    #expect(Truth.any([one, other]) == either)
  }

  @Test(
    "The opposite of unknown is unknown",
    arguments: [(.yes, .no), (.no, .yes), (.unknown, .unknown)] as [(Truth, Truth)])
  func opposite(_ truth: Truth, _ opposite: Truth) {
    #expect(!truth == opposite)
  }

  @Test("One part stands for itself", arguments: [.yes, .no, .unknown] as [Truth])
  func onePart(_ truth: Truth) {
    #expect(Truth.all([truth]) == truth)
    #expect(Truth.any([truth]) == truth)
  }

  @Test("Many parts: the deciding one may stand anywhere")
  func manyParts() {
    #expect(Truth.all([.yes, .unknown, .yes, .no]) == .no)
    #expect(Truth.any([.no, .unknown, .no, .yes]) == .yes)
    #expect(Truth.all([.yes, .yes, .unknown, .yes]) == .unknown)
    #expect(Truth.any([.no, .no, .unknown, .no]) == .unknown)
  }

  @Test("All of nothing holds, one of nothing does not")
  func nothing() {
    #expect(Truth.all([]) == .yes)
    #expect(Truth.any([]) == .no)
  }

  @Test("A plain comparison is yes or no", arguments: [(true, .yes), (false, .no)] as [(Bool, Truth)])
  func plain(_ holds: Bool, _ truth: Truth) {
    #expect(Truth(holds) == truth)
  }
}
