import RulesLibrary
import ScoringEngine

/// What a group said of each option on each criterion, as a sheet.
package struct RatingRows {
  private let subject: AppraisalCase

  /// Rows for ratings; `doNotKnow` tells missing ones that the group looked at from those it has not come to.
  package init(_ appraisal: OptionAppraisal, _ sheet: AppraisalSheet, doNotKnow: [Int: [Int]]) {
    subject = AppraisalCase(
      appraisal: appraisal, sheet: sheet, result: AppraisalResult(sheet), doNotKnow: doNotKnow)
  }

  /// The whole sheet; weights and ratings are 0 to 100.
  package var rows: Sheet {
    Sheet(
      ["Option", "Title", "Criterion", "Title of the criterion", "Weight", "Rating", "State"],
      rows: subject.appraisal.options.indices.flatMap { option in
        subject.appraisal.criteria.indices.map { row(option, $0) }
      })
  }

  private func row(_ option: Int, _ criterion: Int) -> [Sheet.Cell] {
    let rating = subject.rating(option, criterion)
    let missing = subject.isDoNotKnow(option, criterion) ? "do not know" : "not rated"
    let (chosen, weighed) = (subject.appraisal.options[option], subject.appraisal.criteria[criterion])
    return [
      .words(chosen.id), .words(chosen.title), .words(weighed.id), .words(weighed.title),
      subject.weight(criterion).map(Sheet.Cell.figure) ?? .empty, rating.map(Sheet.Cell.figure) ?? .empty,
      .words(rating == nil ? missing : "rated"),
    ]
  }
}

/// The total of each option of an appraisal, as a sheet.
package struct TotalRows {
  private let appraisal: OptionAppraisal
  private let result: AppraisalResult

  /// Rows for a result.
  package init(_ appraisal: OptionAppraisal, _ result: AppraisalResult) {
    self.appraisal = appraisal
    self.result = result
  }

  /// The whole sheet; totals are out of 100.
  package var rows: Sheet {
    Sheet(
      ["Option", "Title", "Total", "Total in hundredths", "Low in hundredths", "High in hundredths", "Removed by"],
      rows: result.totals.map { total in
        let option = appraisal.options[total.option]
        return [
          .words(option.id), .words(option.title), .figure(ifAny: total.total?.points),
          .figure(ifAny: total.total?.hundredths), .figure(ifAny: total.low?.hundredths),
          .figure(ifAny: total.high?.hundredths),
          .words(total.removedBy.map { appraisal.mustHaves[$0].title }.joined(separator: "; ")),
        ]
      })
  }
}
