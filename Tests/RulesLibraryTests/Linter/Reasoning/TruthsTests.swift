import Testing

@testable import RulesLibrary

/// Kleene's logic over what may still turn out.
@Suite struct TruthsTests {
  private static let single: [Truths] = [.yes, .no, .unknown]
  private static let every: [Truths] = (1...7).map { Truths(rawValue: $0) }

  @Test("Of single truths it is Kleene's table")
  func table() {
    let all = Self.single.map { one in Self.single.map { one && $0 } }
    #expect(all == [[.yes, .no, .unknown], [.no, .no, .no], [.unknown, .no, .unknown]])
    let any = Self.single.map { one in Self.single.map { one || $0 } }
    #expect(any == [[.yes, .yes, .yes], [.yes, .no, .unknown], [.yes, .unknown, .unknown]])
    #expect(Self.single.map { !$0 } == [.no, .yes, .unknown])
  }

  @Test("Of several it is what every choice among them comes to")
  func several() {
    for one in Self.every {
      for other in Self.every {
        var (all, any): (Truths, Truths) = ([], [])
        for left in Self.single where one.contains(left) {
          for right in Self.single where other.contains(right) {
            all.formUnion(left && right)
            any.formUnion(left || right)
          }
        }
        #expect((one && other) == all, "\(one) \(other)")
        #expect((one || other) == any, "\(one) \(other)")
      }
    }
  }

  @Test("Decided is what has one truth left")
  func decided() { #expect(Self.every.filter(\.isDecided) == [.yes, .no, .unknown]) }
}
