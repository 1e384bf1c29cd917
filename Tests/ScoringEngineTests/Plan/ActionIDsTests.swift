import Testing

@testable import ScoringEngine

/// Ids that no two actions share.
@Suite("Action ids")
struct ActionIDsTests {
  @Test("The first has the id of what it answers, the next ones a number") func numbers() {
    var ids = ActionIDs()
    let origins: [LivingAction.Origin] = [
      .item("a"), .item("a"), .check("a"), .drawback(option: "o", disadvantage: "a"), .item("b"),
    ]
    #expect(origins.map { ids.next(for: $0) } == ["a", "a-2", "a-3", "a-4", "b"])
  }

  @Test("What is taken already is passed over, also where an item is called like a numbered one") func taken() {
    var ids = ActionIDs(taken: ["a", "a-3", "b-2"])
    #expect((0..<3).map { _ in ids.next(for: .item("a")) } == ["a-2", "a-4", "a-5"])
    #expect((0..<2).map { _ in ids.next(for: .item("b")) } == ["b", "b-3"])
    #expect((0..<2).map { _ in ids.next(for: .item("a-2")) } == ["a-2-2", "a-2-3"])
  }

  @Test("Ten thousand of one name all differ") func many() {
    var ids = ActionIDs()
    let all = (0..<10_000).map { _ in ids.next(for: .item("a")) }
    #expect(Set(all).count == 10_000)
    #expect(all.last == "a-10000")
  }
}
