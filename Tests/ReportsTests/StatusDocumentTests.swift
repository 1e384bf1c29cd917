import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Reports

/// Where a folder stands, compared with files word for word, and the sentences that those do not show.
@Suite struct StatusDocumentTests {
  @Test("A folder with everything in it, as text and as JSON") func everything() throws {
    let status = try Self.status(attention: Self.attention, others: ["ours/letter.pdf"])
    #expect(try Self.text(status) == expected("status.txt"))
    let json = String(decoding: JSONWriter.pretty(StatusJSON(status).value), as: UTF8.self)
    #expect(try json == expected("status.json"))
  }

  @Test("An empty folder says so, and nothing else") func empty() {
    let status = FolderStatus(
      folder: "ours", organisation: "Anytown", today: .epoch, strands: [], ballots: [], plan: nil, attention: [],
      backups: [], others: [], next: "peerready new")
    #expect(
      Self.text(status)
        == "Anytown: where the readiness folder stands\n\nThe folder ours, on 1 January 1970. There are no records in it yet.\n"
    )
  }

  @Test("A review on the day is not past; the day before it was due") func review() throws {
    let review = try #require(NextReview(plan: nil, lastRound: CivilDate("2026-11-21")))
    let (day, after) = (try #require(CivilDate("2027-02-20")), try #require(CivilDate("2027-02-21")))
    #expect(review.inWords(on: day) == "On 20 February 2027, 13 weeks after the last round. The plan names no day.")
    #expect(review.inWords(on: after).hasPrefix("It was due on 20 February 2027, 13 weeks"))
    let planned = try #require(NextReview(plan: day, lastRound: nil))
    #expect(planned.inWords(on: day) == "On 20 February 2027, as the plan says.")
  }

  @Test("A unit is named as people in the organisation say it") func units() {
    let unit = FolderStatus.Unit(organisation: "Anytown", team: "Diggers")
    #expect(unit.name(in: "Anytown") == "Diggers")
    #expect(unit.name(in: "Elsewhere") == "Diggers, Anytown")
    #expect(FolderStatus.Unit(organisation: "Anytown", team: nil).name(in: "Anytown") == "Anytown")
  }

  private static let attention = [
    FolderStatus.Attention(
      file: "ours/assessments/a.json", state: .unreadable,
      message: "ours/assessments/a.json:3:5: date: \"soon\" is not a day of the calendar"),
    FolderStatus.Attention(file: "ours/assessments/b.json.lock", state: .locked, message: "Ann is at work on it."),
  ]

  /// Two rounds and a draft of the seed group, and a decision of the whole organisation.
  private static func status(attention: [FolderStatus.Attention], others: [String]) throws -> FolderStatus {
    let (half, best) = (try Garden(Garden.half, carried: [1: "2026-Q3"]).scorecard, try Garden(Garden.best).scorecard)
    let group = FolderStatus.Unit(organisation: "Anytown", team: "Seed group")
    let garden = FolderStatus.Strand(
      questionnaire: "small-garden", title: "Is the garden ready to open?", unit: group,
      rounds: [
        try record("1", "2026-08-21", "2026-Q3", half), try record("2", "2026-11-21", "2026-Q4", best, revision: 2),
      ],
      drafts: [try record("3", "2027-02-03", nil, half)], corrected: 1, newer: Version("1.1.0"))
    let water = FolderStatus.Strand(
      questionnaire: "water-options", title: "Where will the water come from?",
      unit: FolderStatus.Unit(organisation: "Anytown", team: nil),
      rounds: [try weighed("4", decision: "A well of our own"), try weighed("5", decision: nil)],
      drafts: [try weighed("6", decision: nil)], corrected: 0, newer: nil)
    return FolderStatus(
      folder: "ours", organisation: "Anytown", today: try #require(CivilDate("2027-03-01")), strands: [garden, water],
      ballots: [FolderStatus.BallotBox(questionnaire: "small-garden", unit: group, round: "2027-Q1", count: 7)],
      plan: nil, attention: attention, backups: ["ours/plan.json.bak"], others: others,
      next: "peerready check ours/assessments/a.json")
  }

  private static func record(
    _ name: String, _ date: String, _ round: String?, _ card: Scorecard, revision: Int = 1
  ) throws -> FolderStatus.Record {
    FolderStatus.Record(
      file: "ours/assessments/\(name).json", id: name, date: try #require(CivilDate(date)), round: round,
      version: try #require(Version("1.0.0")), revision: revision, content: .rated(card.overall, card.progress))
  }

  private static func weighed(_ name: String, decision: String?) throws -> FolderStatus.Record {
    FolderStatus.Record(
      file: "ours/assessments/\(name).json", id: name, date: try #require(CivilDate("2026-11-2\(name)")), round: nil,
      version: try #require(Version("1.0.0")), revision: 1,
      content: .weighed(given: 4, of: 9, decision: decision))
  }

  private static func text(_ status: FolderStatus) -> String {
    PlainText(width: nil).render(StatusDocument(status).document)
  }
}
