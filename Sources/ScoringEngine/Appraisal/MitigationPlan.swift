import RulesLibrary

/// What a group sets out to do about the drawbacks of the option it chose (scoring method, section 10).
package struct MitigationPlan: Equatable, Sendable {
  /// The option chosen, as a position.
  package let option: Int
  /// One for each disadvantage that has a step, in the author's order.
  package let actions: [MitigationAction]

  /// The plan for an option. With `disadvantages` only for those, as positions, in the order named.
  package init(for option: Int, of appraisal: OptionAppraisal, disadvantages: [Int]? = nil, start: CivilDate) {
    let all = appraisal.options[option].disadvantages
    self.option = option
    actions = (disadvantages ?? Array(all.indices)).compactMap { position in
      all[position].mitigation.map { step in
        MitigationAction(
          disadvantage: position, step: step, start: start, due: start.adding(weeks: step.effort.weeks))
      }
    }
  }
}

/// One thing to do, so that a disadvantage weighs less.
package struct MitigationAction: Equatable, Sendable {
  /// A position among the option's disadvantages.
  package let disadvantage: Int
  /// The author's step.
  package let step: Step
  /// The plan's first day.
  package let start: CivilDate
  /// Start plus the weeks of the step's effort.
  package let due: CivilDate
}
