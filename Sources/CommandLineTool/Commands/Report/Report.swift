import Records
import Reports
import RulesLibrary
import ScoringEngine

/// A report before it has a format: what it is about, how much of it may be shown, and the day it is of.
struct Report {
  /// What it is about.
  let subject: ReportSubject
  /// How much of it may be shown.
  let sharing: Sharing
  /// The day to count from.
  let today: CivilDate

  /// The whole document, or one part of it. `names` finds the titles of what a plan names.
  func document(_ part: ReportPart?, names: (LivingPlan) throws(Failure) -> PlanNames) throws -> Document {
    guard !subject.parts.isEmpty else {
      guard part ?? .plan == .plan else { throw UsageFault.cannotCombine("a plan", "--only answers or sections") }
      return try kept(names)
    }
    if part == .plan, subject.plan != nil { return try kept(names) }
    let documents = try subject.parts.compactMap { one in try document(of: one, part, names).map { (one.name, $0) } }
    guard let folder = subject.folder else {
      guard let only = documents.first else {
        throw Failure(
          .usage, ["--only plan or sections is for a rated questionnaire; an option appraisal is shown whole"])
      }
      return only.1
    }
    return FolderReport(organisation: folder.settings.organisation, parts: documents, unread: folder.unread).document
  }
}

extension Report {
  private func kept(_ names: (LivingPlan) throws(Failure) -> PlanNames) throws(Failure) -> Document {
    guard let plan = subject.plan else { throw Failure(.inputMissing, [subject.planMissing]) }
    return LivingPlanDocument(kept: plan, names: try names(plan), today: today, sharing: sharing).page
  }

  /// One part as a document of its own; nil where it has nothing of what was asked for.
  private func document(
    of subject: ReportSubject.Part, _ part: ReportPart?, _ names: (LivingPlan) throws(Failure) -> PlanNames
  ) throws(Failure) -> Document? {
    switch subject {
    case .rated(let rated):
      let titles = try rated.kept.map { (plan) throws(Failure) in try names(plan) } ?? PlanNames()
      let report = rated.report(sharing, today: today, names: titles)
      return part.map(report.document) ?? report.document
    case .appraisal(let answered): return part == nil ? answered.report(sharing) : nil
    }
  }
}

extension AnsweredAppraisal {
  /// The full report of an option appraisal.
  fileprivate func report(_ sharing: Sharing) -> Document {
    let results = AppraisalDocument(
      appraisal, record.sheet, result, head: ReportHead(record),
      decision: record.decision.map { ($0.option, $0.reason ?? "") }, doNotKnow: record.doNotKnow)
    return AppraisalReport(results, sharing: sharing).document
  }
}
