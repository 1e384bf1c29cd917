import RulesLibrary
import ScoringEngine

/// What a group has not said yet: weights, ratings of options that are left, and judgements of must-haves.
struct AppraisalUnknowns {
  /// What was said.
  let subject: AppraisalCase

  /// A list of it all; nothing where nothing is missing.
  var blocks: [Document.Block] {
    let lines = weights + ratings + judgements
    return lines.isEmpty ? [] : [.heading(2, "What is not known yet"), .bullets(lines)]
  }

  private var appraisal: OptionAppraisal { subject.appraisal }

  private var weights: [String] {
    let missing = appraisal.criteria.indices.filter { subject.sheet.weights[$0] == nil }
    return missing.isEmpty ? [] : ["No weight: \(appraisal.criteria(missing))."]
  }

  private var ratings: [String] {
    subject.result.remaining.compactMap { option in
      let missing = appraisal.criteria.indices.filter { subject.sheet.ratings[option][$0] == nil }
      guard !missing.isEmpty else { return nil }
      let lines = [
        line("Not rated yet", missing.filter { !subject.isDoNotKnow(option, $0) }),
        line("The group does not know", missing.filter { subject.isDoNotKnow(option, $0) }),
      ]
      return "\(appraisal.options[option].title.closed)\(lines.joined())"
    }
  }

  private func line(_ beginning: String, _ criteria: [Int]) -> String {
    criteria.isEmpty ? "" : " \(beginning): \(appraisal.criteria(criteria))."
  }

  private var judgements: [String] {
    appraisal.mustHaves.indices.compactMap { mustHave in
      let missing = appraisal.options.indices.filter { subject.sheet.mustHaves[mustHave][$0] == nil }
      guard !missing.isEmpty else { return nil }
      let isAll = missing.count == appraisal.options.count
      let options = isAll ? "any option" : appraisal.options(missing)
      return "Nobody has judged yet whether \(options) \(isAll || missing.count == 1 ? "meets" : "meet") "
        + "\(appraisal.mustHaves([mustHave])). Until then it removes nothing there."
    }
  }
}
