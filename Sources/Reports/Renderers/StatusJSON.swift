import RulesLibrary
import ScoringEngine
import StrictJSON

/// The result file of a folder's state: `peerready/status`.
package struct StatusJSON {
  /// What to write down.
  let status: FolderStatus

  /// A renderer for one folder.
  package init(_ status: FolderStatus) { self.status = status }

  /// The whole result.
  package var value: JSONValue {
    [
      "format": "peerready/status", "formatVersion": 1, "folder": .string(status.folder),
      "organisation": .string(status.organisation), "today": .string("\(status.today)"),
      "records": .array(status.strands.map(strand)), "ballots": .array(status.ballots.map(ballots)),
      "plan": status.plan.map(plan) ?? .null, "nextReview": status.review.map(review) ?? .null,
      "attention": .array(status.attention.map(attention)),
      "backups": .strings(status.backups), "others": .strings(status.others), "next": .string(status.next),
    ]
  }
}

extension StatusJSON {
  private func strand(_ strand: FolderStatus.Strand) -> JSONValue {
    [
      "questionnaire": .string(strand.questionnaire), "title": .string(strand.title), "unit": unit(strand.unit),
      "rounds": .array(strand.rounds.map(record)), "drafts": .array(strand.drafts.map(record)),
      "corrected": .integer(strand.corrected), "newerVersion": .optional(strand.newer?.description),
    ]
  }

  private func unit(_ unit: FolderStatus.Unit) -> JSONValue {
    ["organisation": .string(unit.organisation), "team": .optional(unit.team)]
  }

  private func record(_ record: FolderStatus.Record) -> JSONValue {
    let head: JSONValue = [
      "file": .string(record.file), "id": .string(record.id), "date": .string("\(record.date)"),
      "round": .optional(record.round), "version": .string("\(record.version)"),
      "revision": .integer(record.revision),
    ]
    return head.adding(content(record.content))
  }

  private func content(_ content: FolderStatus.Content) -> KeyValuePairs<String, JSONValue> {
    switch content {
    case .rated(let overall, let progress):
      [
        "score": .optional(overall.score?.points), "scoreHundredths": .optional(overall.score?.hundredths),
        "low": .optional(overall.low?.points), "high": .optional(overall.high?.points),
        "provisional": .bool(overall.isProvisional), "answered": .integer(progress.answered),
        "asked": .integer(progress.asked), "carried": .integer(progress.carried.count),
      ]
    case .weighed(let given, let all, let decision):
      ["ratingsGiven": .integer(given), "ratingsAsked": .integer(all), "decision": .optional(decision)]
    }
  }

  private func ballots(_ box: FolderStatus.BallotBox) -> JSONValue {
    [
      "questionnaire": .string(box.questionnaire), "unit": unit(box.unit), "round": .string(box.round),
      "count": .integer(box.count),
    ]
  }

  private func plan(_ plan: LivingPlan) -> JSONValue {
    let (today, ids) = (status.today, { (actions: [LivingAction]) in JSONValue.strings(actions.map(\.id)) })
    return [
      "open": ids(plan.open), "late": ids(plan.late(on: today)), "dueIn30": ids(plan.due(within: 30, from: today)),
      "dueIn90": ids(plan.due(within: 90, from: today)), "withoutOwner": ids(plan.withoutOwner),
    ]
  }

  private func review(_ review: NextReview) -> JSONValue {
    [
      "date": .string("\(review.date)"), "isDue": .bool(review.date <= status.today),
      "from": .string(review.reason.rawValue),
    ]
  }

  private func attention(_ attention: FolderStatus.Attention) -> JSONValue {
    [
      "file": .string(attention.file), "state": .string(attention.state.rawValue),
      "message": .string(attention.message),
    ]
  }
}
