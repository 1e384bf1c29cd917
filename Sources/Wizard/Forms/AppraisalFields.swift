import RulesLibrary
import ScoringEngine

/// Makes the fields of an option appraisal and the parts that they come in.
struct AppraisalFields {
  private let appraisal: OptionAppraisal

  /// A maker for an appraisal.
  init(_ appraisal: OptionAppraisal) { self.appraisal = appraisal }

  /// Who takes part, the weights, a part for each option, the must-haves where there are any, and the decision.
  var parts: [FormPart] {
    let guide = appraisal.guide.flatMap { [$0.title.closed, $0.text] }
    let weights = FormPart("What matters", intro: guide + [SwingWording.weights])
    let options = appraisal.options.enumerated().map { index, option in
      FormPart(
        "Option \(index + 1). \(option.title)",
        intro: (index == 0 ? [SwingWording.ratings] : []) + [option.description]
          + list("For it:", option.advantages.map(\.text)) + list("Against it:", option.disadvantages.map(\.text)))
    }
    let mustHaves =
      appraisal.mustHaves.isEmpty ? [] : [FormPart("Must-haves", intro: [SwingWording.mustHaves])]
    return [PeopleFields.part, weights] + options + mustHaves
      + [FormPart("The decision", intro: [AppraisalWording.decision])]
  }

  /// Every field, numbered from the first that is about the options.
  var fields: [Field] {
    let own = [most] + weights + ratings + mustHaves + [decision]
    return PeopleFields.fields + own.enumerated().map { $1.numbered($0 + 1) }
  }
}

extension AppraisalFields {
  private var mustHavesPart: Int { 2 + appraisal.options.count }

  private func list(_ heading: String, _ texts: [String]) -> [String] {
    texts.isEmpty ? [] : [heading] + texts.map { "- \($0)" }
  }

  private var most: Field {
    let swings = appraisal.criteria.map { ($0.title, AppraisalWording.swing($0)) }
    return Field(
      id: "most-important", number: nil, part: 1, title: "The swing that matters most",
      prompt: "Which swing, from the worst to the best end, matters most to you?", kind: .choices(swings),
      ways: [.doNotKnow], why: [SwingWording.weights])
  }

  private var weights: [Field] {
    appraisal.criteria.map { criterion in
      Field(
        id: "weights/\(criterion.id)", number: nil, part: 1, title: "Weight of \(criterion.title.inQuotes)",
        prompt:
          "How much does the swing from the worst to the best end of \(criterion.title.inQuotes) matter, from 0 to 100?",
        kind: .number(Self.ofHundred), ways: [.doNotKnow], lines: criterion.ends, why: about(criterion.why))
    }
  }

  private var ratings: [Field] {
    appraisal.options.enumerated().flatMap { index, option in
      appraisal.criteria.map { criterion in
        Field(
          id: "ratings/\(option.id)/\(criterion.id)", number: nil, part: 2 + index,
          title: "\(criterion.title), for \(option.title.inQuotes)",
          prompt: "Where does \(option.title.inQuotes) stand on \(criterion.title.inQuotes), from 0 to 100?",
          kind: .number(Self.ofHundred), ways: [.doNotKnow], lines: criterion.ends, why: about(criterion.why))
      }
    }
  }

  private var mustHaves: [Field] {
    appraisal.mustHaves.flatMap { mustHave in
      appraisal.options.map { option in
        Field(
          id: "must-haves/\(mustHave.id)/\(option.id)", number: nil, part: mustHavesPart,
          title: "\(mustHave.title.inQuotes), for \(option.title.inQuotes)",
          prompt: "\(mustHave.title.closed) Does \(option.title.inQuotes) meet this?",
          kind: .choices([("Yes", "it meets this"), ("No", "it does not, and is removed")]), ways: [.doNotKnow],
          why: about(mustHave.why))
      }
    }
  }

  private var decision: Field {
    Field(
      id: "decision", number: nil, part: mustHavesPart + (appraisal.mustHaves.isEmpty ? 0 : 1),
      title: "The decision", prompt: "Which option do you decide on?",
      kind: .choices(appraisal.options.map { ($0.title, $0.description) }), ways: [.doNotKnow, .reason])
  }

  private func about(_ why: String) -> [String] { why.isEmpty ? [] : [why] }

  /// What weights and ratings can be.
  private static let ofHundred = NumberQuestion(unit: "", hundredths: 0...10_000, decimals: 2)
}

extension Field {
  /// The same as the question of a number.
  fileprivate func numbered(_ number: Int) -> Field {
    var field = self
    field.number = number
    return field
  }
}
