import RulesLibrary
import Testing

/// Every shipped option appraisal, held against what the scoring method and the checklist ask of it.
@Suite struct AppraisalTests {
  /// Ids of the four, each with the checklist's item that its decision answers.
  private static let all = [
    ("employment-model-options", "employment-model"), ("supervision-provider-options", "supervision-provider"),
    ("supervision-format-options", "supervision-format"), ("training-timing-options", "training-timing"),
  ]

  @Test("Its options are the choices of the checklist's item that it answers, in every version", arguments: all)
  func answers(_ id: String, _ item: String) throws {
    var library = try Library()
    let appraisal = try library.appraisal(try #require(QuestionnaireName(id))).appraisal
    #expect(appraisal.answers == item)
    for version in ["1.0.0", "1.1.0"] {
      let checklist = try library.questionnaire(try #require(QuestionnaireName("imroc-checklist@\(version)")))
        .questionnaire
      let position = try #require(checklist.positions[item])
      #expect(Set(checklist.items[position].choices.map(\.id)) == Set(appraisal.options.map(\.id)))
    }
  }

  @Test("Every option has two of each side at least, and every drawback a step of its own", arguments: all)
  func sides(_ id: String, _ item: String) throws {
    var library = try Library()
    let appraisal = try library.appraisal(try #require(QuestionnaireName(id))).appraisal
    #expect(appraisal.options.allSatisfy { $0.advantages.count > 1 && $0.disadvantages.count > 1 })
    let steps = appraisal.options.flatMap(\.disadvantages).map(\.mitigation)
    #expect(steps.allSatisfy { $0 != nil } && Set(steps.map { $0?.firstStep }).count == steps.count)
    #expect(!appraisal.guide.isEmpty && !appraisal.mustHaves.isEmpty && appraisal.criteria.count > 5)
  }
}
