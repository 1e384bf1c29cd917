import RulesLibrary
import ScoringEngine
import TestSupport

@testable import Reports

/// The water options, weighed: what a group said, in whole numbers, and what is made of it.
struct Watering {
  var appraisal: OptionAppraisal
  let sheet: AppraisalSheet
  var decision: (option: Int, reason: String)?

  /// One weight each for cost, plenty and ease; one list of ratings each for well, mains and not-yet; whether each of these meets
  /// each must-have.
  init(_ weights: [Int?], _ ratings: [[Int?]], meeting: [[Bool?]] = [[true, true, true]]) throws {
    appraisal = try WaterOptions.appraisal()
    sheet = AppraisalSheet(
      weights: weights.map { $0.map { $0 * 100 } }, ratings: ratings.map { $0.map { $0.map { $0 * 100 } } },
      mustHaves: meeting)
  }

  var result: AppraisalResult { AppraisalResult(sheet) }

  /// What the wordings are about.
  var subject: AppraisalCase { AppraisalCase(appraisal: appraisal, sheet: sheet, result: result) }

  /// Three peer support workers on 21 November 2026.
  var head: ReportHead {
    ReportHead(
      unit: "Seed group, Anytown", date: CivilDate("2026-11-21") ?? .epoch, round: "2026-Q4",
      participants: [("peer-support-workers", 3), ("carers", 0)])
  }

  /// The same with a decision.
  func deciding(_ option: Int, _ reason: String) -> Watering {
    var copy = self
    copy.decision = (option, reason)
    return copy
  }
}

/// The situations that whole reports show, with the sums by hand.
extension Watering {
  /// Weights 50, 100 and 50, together 200. Well 50·80 + 100·60 + 50·40 = 12,000, so 60; mains 50·30 + 100·90 + 50·80 = 14,500, so
  /// 72.5; not yet 50·100 + 100·10 + 50·0 = 6,000, so 30. Mains leads by 12.5.
  static func clearLead() throws -> Watering { try Watering([50, 100, 50], known) }

  /// Weights 100, 90 and 10, together 200. Well 100·80 + 90·60 + 10·40 = 13,800, so 69; mains 100·50 + 90·90 + 10·80 = 13,900, so
  /// 69.5; not yet 100·100 + 90·10 + 10·0 = 10,900, so 54.5. Mains leads by 0.5.
  static func closeCall() throws -> Watering {
    try Watering([100, 90, 10], [[80, 60, 40], [50, 90, 80], [100, 10, 0]])
  }

  /// Weights 100, 50 and 0, together 150. Well 100·60 + 50·40 = 8,000 and mains 100·40 + 50·80 = 8,000, so both 53.33. Nobody has
  /// rated how easy a well is, which weighs nothing.
  static func tie() throws -> Watering { try Watering([100, 50, 0], [[60, 40, nil], [40, 80, 50], [0, 0, 100]]) }

  /// Weights 50, 100 and 50. Well 50·80 + 50·40 = 6,000 and up to 10,000 more, so 30 to 80; mains 72.5; not yet 50·100 = 5,000 and
  /// up to 5,000 more, so 25 to 50, which cannot reach 72.5.
  static func open() throws -> Watering {
    try Watering([50, 100, 50], [[80, nil, 40], [30, 90, 80], [100, 0, nil]], meeting: [[true, nil, nil]])
  }

  /// As in the clear lead, but mains is not clean: well leads not yet by 60 - 30.
  static func removed() throws -> Watering { try Watering([50, 100, 50], known, meeting: [[true, false, true]]) }

  /// Mains 100·90 + 50·80 = 13,000 and up to 5,000 more, so 65 to 90; well 60, not yet 30. Mains leads by at least 5.
  static func rangeAhead() throws -> Watering {
    try Watering([50, 100, 50], [[80, 60, 40], [nil, 90, 80], [100, 10, 0]])
  }

  /// Ease has no weight.
  static func unweighted() throws -> Watering {
    try Watering([50, 100, nil], [[80, 60, 40], [30, 90, nil], [nil, nil, nil]], meeting: [[true, false, nil]])
  }

  /// Only the well is clean.
  static func alone() throws -> Watering { try Watering([50, 100, 50], known, meeting: [[true, false, false]]) }

  static let known: [[Int?]] = [[80, 60, 40], [30, 90, 80], [100, 10, 0]]
}
