import Testing

@testable import ScoringEngine

/// Perspectives side by side, the gaps between them, and the order in which a room talks about items.
@Suite("Groups: perspectives and the order of talking")
struct GroupResultTests {
  private func result(_ ballots: [BallotSheet], minimum: Int = 2) -> GroupResult {
    GroupResult(ballots, to: ManyBallots.oneItem, rule: SmallGroupRule(minimum: minimum))
  }

  @Test("Each perspective has its own figures, in the order of the files' words and then by their letters")
  func sideBySide() throws {
    let ballots =
      ManyBallots.of("zebras", "00") + ManyBallots.of("staff", "333d") + ManyBallots.of("board", "12")
      + ManyBallots.of("carers", "0011")
    let result = result(ballots)
    #expect(result.perspectives.map(\.perspective) == ["carers", "staff", "board", "zebras"])
    #expect(result.perspectives.map(\.count) == [4, 4, 2, 2])
    let item = try #require(result.items.first)
    #expect(item.byPerspective.map(\.votes) == [[2, 2, 0, 0], [0, 0, 0, 3], [0, 1, 1, 0], [2, 0, 0, 0]])
    #expect(item.byPerspective.map(\.median) == [0, 3, 1, 0])
    // all together: 0 four times, 1 three times, 2 once, 3 three times; the sixth of eleven is 1
    #expect(item.whole.votes == [4, 3, 1, 3])
    #expect(item.whole.median == 1)
    #expect(item.whole.doNotKnow == 1)
  }

  @Test("A gap is between two perspectives whose medians differ by a level or more, the widest first")
  func gaps() throws {
    let ballots =
      ManyBallots.of("carers", "0011") + ManyBallots.of("staff", "3333") + ManyBallots.of("managers", "122")
      + ManyBallots.of("people-who-use-services", "00ddd")
    let result = result(ballots)
    // in the order shown: people who use services 0, carers 0, staff 3, managers 2
    let item = try #require(result.items.first)
    #expect(
      item.gaps == [
        PerspectiveGap(lower: 0, higher: 2, levels: 3), PerspectiveGap(lower: 1, higher: 2, levels: 3),
        PerspectiveGap(lower: 0, higher: 3, levels: 2), PerspectiveGap(lower: 1, higher: 3, levels: 2),
        PerspectiveGap(lower: 3, higher: 2, levels: 1),
      ])
    #expect(result.gaps == [0: 3])
  }

  @Test("No gap: medians alike, a perspective that gave no level, one that is not shown, people who name none")
  func noGaps() {
    for ballots in [
      ManyBallots.of("carers", "0123") + ManyBallots.of("staff", "1111"),
      ManyBallots.of("carers", "0000") + ManyBallots.of("staff", "ddd-"),
      ManyBallots.of("carers", "0000") + ManyBallots.of("staff", "3"),
      ManyBallots.of("carers", "0000") + ManyBallots.of(nil, "3333"),
    ] {
      let result = result(ballots)
      #expect(result.items.flatMap(\.gaps) == [])
      #expect(result.gaps == [:])
    }
  }

  @Test("A wider gap puts a priority first, where nothing weightier does") func signals() {
    let fixture = Fixture([.level("money"), .level("rooms")])
    func ballots(_ perspective: String, _ money: Int, _ rooms: Int) -> [BallotSheet] {
      Array(repeating: BallotSheet(perspective: perspective, answers: [.level(money), .level(rooms)]), count: 5)
    }
    let result = GroupResult(ballots("carers", 1, 0) + ballots("staff", 1, 2), to: fixture.questionnaire)
    #expect(result.gaps == [fixture["rooms"]: 2])
    let agreed: [String: Answer] = ["money": 1, "rooms": 1]
    #expect(fixture.ids(fixture.scorecard(agreed).priorities.map(\.item)) == ["money", "rooms"])
    let priorities = fixture.scorecard(agreed, signals: GroupSignals(gaps: result.gaps)).priorities
    #expect(fixture.ids(priorities.map(\.item)) == ["rooms", "money"])
    #expect(priorities[0].reasons.contains(.perspectiveGap(levels: 2)))
  }

  @Test("Only level items are counted, whatever stands beside them") func levelItems() {
    let fixture = Fixture([.choice("who"), .level("money"), .text("more"), .level("rooms", top: 1)])
    let ballot = BallotSheet(perspective: nil, answers: [.choice(0), .level(3), .text("Yes"), .level(1)])
    let result = GroupResult(
      [ballot, ballot], to: fixture.questionnaire, rule: SmallGroupRule(minimum: 2))
    #expect(fixture.ids(result.items.map(\.item)) == ["money", "rooms"])
    #expect(result.items.map(\.whole.votes) == [[0, 0, 0, 2], [0, 2]])
  }

  @Test("Most disputed first: state, spread of votes, gap, agreement, and the order asked at last") func order() {
    // carers then staff, four each; the comment says what puts a row before the next
    let rows: [(String, String, String)] = [
      ("split-wide", "0033", "0033"),  // split, 0 to 3, no gap
      ("split-narrow", "0022", "0022"),  // split, 0 to 2, no gap
      ("near-wide-gap", "0111", "2223"),  // near, 0 to 3 (1 and 2 are 6 of 8), gap 1
      ("near-wide", "0122", "1123"),  // near, 0 to 3 (6 of 8), no gap; 3 of 8 on the most common
      ("near-wide-later", "0122", "1123"),  // the same, asked later
      ("near-gap", "0000", "1111"),  // near, 0 to 1, gap 1, agreement 4 of 8
      ("near-even", "0011", "0011"),  // near, 0 to 1, no gap, agreement 4 of 8
      ("near-uneven", "0001", "0011"),  // near, 0 to 1, no gap, agreement 5 of 8
      ("agreed-wide", "1113", "1111"),  // agreed, 1 to 3
      ("agreed", "1111", "1111"),  // agreed, no spread
      ("nobody", "dddd", "-n-n"),  // nobody gave a level
    ]
    let asked = ["near-wide", "near-wide-later"] + rows.map(\.0).filter { !$0.hasPrefix("near-wide") }.reversed()
    let ids = asked + ["near-wide-gap"]
    let answers = Dictionary(uniqueKeysWithValues: rows.map { ($0.0, ManyBallots.answers($0.1 + $0.2)) })
    let ballots = (0..<8).map { person in
      BallotSheet(
        perspective: person < 4 ? "carers" : "staff", answers: ids.map { answers[$0]?[person] ?? .open })
    }
    let fixture = Fixture(ids.map { DraftItem.level($0) })
    let result = GroupResult(ballots, to: fixture.questionnaire, rule: SmallGroupRule(minimum: 4))
    #expect(fixture.ids(result.mostDisputedFirst.map(\.item)) == rows.map(\.0))
  }
}
