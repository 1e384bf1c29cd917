import Records
import RulesLibrary
import ScoringEngine

/// The rounds of one unit and questionnaire in a readiness folder.
struct FolderStrand {
  /// The earliest first; never empty.
  let records: [FolderRecord]

  /// What a report on the latest round is made from; a plan counts where it comes from these rounds.
  func part(in folder: ReadinessFolder, plan: LivingPlan?) -> ReportSubject.Part? {
    switch records.last?.answered {
    case .rated(let answered)?:
      let earlier = records.dropLast().compactMap {
        if case .rated(let answered) = $0.answered { answered } else { nil }
      }
      return .rated(
        RatedPart(
          answered: answered, earlier: earlier, kept: plan.flatMap { $0.isOf(answered) ? $0 : nil },
          group: folder.group(of: answered)))
    case .appraisal(let answered)?: return .appraisal(answered)
    case nil: return nil
    }
  }
}

extension ReadinessFolder {
  /// The rounds that count, those of one unit and questionnaire together, in the order of their names.
  var strands: [FolderStrand] {
    rounds.reduce(into: [[FolderRecord]]()) { strands, record in
      if let last = strands.last?.last, last.owner == record.owner {
        strands[strands.count - 1].append(record)
      } else {
        strands.append([record])
      }
    }.map(FolderStrand.init)
  }

  /// How many files could not be read.
  var unread: Int {
    files.count { file in
      switch file.content {
      case .refused, .unopened: true
      default: false
      }
    }
  }

  /// What the ballots of a round come to, as far as they answer the same text, each person's once; nil where there are none.
  fileprivate func group(of answered: AnsweredQuestionnaire) -> GroupResult? {
    let round = answered.assessment
    var seen: Set<String> = []
    let ballots = files.compactMap { file -> BallotSheet? in
      guard case .ballot(let ballot) = file.content else { return nil }
      let own = ballot.ballot
      let isOfRound = own.round == nil ? own.date == round.date : own.round == round.round
      let belongs = own.unit == round.unit && own.questionnaire == round.questionnaire && isOfRound
      return belongs && seen.insert(own.id).inserted ? ballot.sheet : nil
    }
    return ballots.isEmpty ? nil : GroupResult(ballots, to: answered.questionnaire, rule: settings.ballots)
  }
}

extension FolderRecord {
  /// What has to be the same for two records to be rounds of one run: questionnaire, organisation and team.
  fileprivate var owner: [String] { [record.questionnaire.name.id, record.unit.organisation, record.unit.team ?? ""] }
}
