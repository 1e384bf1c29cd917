import RulesLibrary
import Testing

/// Questionnaires by name, with and without a version.
@Suite struct QuestionnaireNameTests {
  @Test("An id alone names the newest version")
  func idAlone() throws {
    let name = try #require(QuestionnaireName("imroc-checklist"))
    #expect(name.id == "imroc-checklist")
    #expect(name.version == nil)
    #expect(name.description == "imroc-checklist")
  }

  @Test("An id with a version names exactly that")
  func idAndVersion() throws {
    let name = try #require(QuestionnaireName("imroc-checklist@1.2.0-draft.1"))
    let version = try #require(Version("1.2.0-draft.1"))
    #expect(name == QuestionnaireName(id: "imroc-checklist", version: version))
    #expect(name.description == "imroc-checklist@1.2.0-draft.1")
  }

  @Test(
    "Anything else is no name",
    arguments: [
      "", "@", "@1.0.0", "a@", "a@1", "a@1.0.0@1.0.0", "a@@1.0.0", "A", "A@1.0.0", "a b@1.0.0", "a@ 1.0.0", "a@1.0.0 ",
      "../a", "a/1.0.0",
    ])
  func malformed(_ text: String) {
    #expect(QuestionnaireName(text) == nil)
  }
}
