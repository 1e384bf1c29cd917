import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// The answer that a decision gives to the question it belongs to, in an assessment of another questionnaire.
@Suite struct AppraisalAnswerTests {
  private static let water = QuestionnaireText.choice("water", of: ["well", "mains", "not-yet"])

  @Test("The item is answered in a draft under an id of its own, with the record as its evidence") func answers() throws
  {
    let assessment = try assessment(of: [Self.water, QuestionnaireText.level("hose")])
    let answer = try AppraisalAnswer(Weighed.answered(Weighed.text()), in: assessment)
    #expect(answer.item == 0)
    let new = try read(answer.json, items: [Self.water, QuestionnaireText.level("hose")]).assessment
    #expect(new.id == "\(assessment.assessment.id)-with-water")
    #expect(new.status == .draft)
    #expect(new.responses[0].answer == .choice(1))
    #expect(
      new.responses[0].evidence
        == "Option appraisal \"Where should the water come from?\" (water-options 1.0.0), record water-november, 2026-11-21: "
        + "Beans need water.")
    #expect(new.responses[1] == assessment.assessment.responses[1])
    #expect(new.unit == assessment.assessment.unit)
    #expect(new.questionnaire == assessment.assessment.questionnaire)
  }

  @Test("What was written beside an earlier answer is kept; that it was carried over is not") func keeps() throws {
    let items = [Self.water]
    let old: JSONValue = [
      "choice": "well", "note": "Two of us dug.", "evidence": "The hole.", "dissent": 2, "carriedFrom": "2026-Q3",
    ]
    let assessment = try assessment(of: items, answers: ["water": old], status: "submitted")
    let answer = try AppraisalAnswer(Weighed.answered(Weighed.text()), in: assessment)
    let new = try read(answer.json, items: items).assessment
    #expect(new.status == .draft)
    #expect(new.responses[0].answer == .choice(1))
    #expect(new.responses[0].note == "Two of us dug.")
    #expect(new.responses[0].dissent == 2)
    #expect(new.responses[0].carriedFrom == nil)
    #expect(new.responses[0].evidence?.hasPrefix("The hole. Option appraisal \"") == true)
    #expect(assessment.assessment.responses[0].answer == .choice(0))
  }

  @Test("A decision without a reason cites the record alone") func noReason() throws {
    let text = try Weighed.text().replacing("\"Beans need water.\"", with: "null")
    let answer = try AppraisalAnswer(Weighed.answered(text), in: assessment(of: [Self.water]))
    let new = try read(answer.json, items: [Self.water]).assessment
    #expect(new.responses[0].evidence?.hasSuffix("record water-november, 2026-11-21.") == true)
  }

  @Test("Without a decision there is no answer") func undecided() throws {
    let text = try Weighed.text().replacing("\"option\": \"mains\"", with: "\"option\": null")
    let answered = try Weighed.answered(text)
    #expect(throws: AppraisalAnswer.Obstacle.undecided) {
      try AppraisalAnswer(answered, in: assessment(of: [Self.water]))
    }
  }

  @Test("An assessment that does not ask, or does not offer the option, is not answered", arguments: others.indices)
  func other(_ index: Int) throws {
    let (items, obstacle) = Self.others[index]
    let answered = try Weighed.answered(Weighed.text())
    #expect(throws: obstacle) { try AppraisalAnswer(answered, in: assessment(of: items)) }
  }

  private static let others: [([JSONValue], AppraisalAnswer.Obstacle)] = [
    ([QuestionnaireText.level("hose")], .noSuchItem("water")),
    ([QuestionnaireText.level("water")], .noSuchItem("water")),
    ([QuestionnaireText.text("water")], .noSuchItem("water")),
    (
      [QuestionnaireText.choice("water", of: ["well", "not-yet"])], .noSuchChoice("water", option: "mains")
    ),
  ]

  @Test("An appraisal that belongs to no question answers none") func answersNothing() throws {
    let folder = try TemporaryFolder()
    let path = "Tests/EndToEndTests/Library/water-options/1.0.0.json"
    let appraisal = try JSONDocument(parsing: Array(Repository.text(of: path).utf8)).root.value().removing("answers")
    try folder.write(JSONWriter.pretty(appraisal), to: "water-options/1.0.0.json")
    var library = try Library(folders: [folder.path])
    let name = try #require(QuestionnaireName("water-options@1.0.0"))
    let loaded = try library.appraisal(name)
    let answered = AnsweredAppraisal(record: try Weighed.answered(Weighed.text()).record, loaded: loaded)
    #expect(throws: AppraisalAnswer.Obstacle.answersNothing) {
      try AppraisalAnswer(answered, in: assessment(of: [Self.water]))
    }
  }

  /// An assessment of a questionnaire with these items, blank but for these answers.
  private func assessment(
    of items: [JSONValue], answers: JSONValue = [:], status: JSONValue = "draft"
  ) throws -> AnsweredQuestionnaire {
    let date = try #require(CivilDate("2026-11-20"))
    let unit = Assessment.Unit(organisation: "Anytown", team: "Seed group")
    let blank = BlankAssessment(unit: unit, date: date, depth: .full).json(for: try loaded(items))
    return try read(blank.setting("answers", to: answers).setting("status", to: status), items: items)
  }

  private func read(_ json: JSONValue, items: [JSONValue]) throws -> AnsweredQuestionnaire {
    let loaded = try loaded(items)
    switch try AssessmentReader.read(JSONWriter.pretty(json), resolve: { _, _ in loaded }) {
    case .read(let answered): return answered
    case .refused(let findings): throw Sample.Refused(findings: Sample.lines(findings))
    }
  }

  private func loaded(_ items: [JSONValue]) throws -> LoadedQuestionnaire {
    let folder = try TemporaryFolder()
    try folder.write(QuestionnaireText(items).bytes, to: "sample/1.0.0.json")
    var library = try Library(folders: [folder.path])
    return try library.questionnaire(try #require(QuestionnaireName("sample@1.0.0")))
  }
}
