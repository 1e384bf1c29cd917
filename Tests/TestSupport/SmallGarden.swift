import RulesLibrary

/// The questionnaire of ten items in `Tests/EndToEndTests/Library`, which says no more than the tests are about: two foundations,
/// every kind of item, a question asked only in some cases, and a check of each severity.
package enum SmallGarden {
  /// The folder to add to a library.
  package static let library = Repository.root + "/Tests/EndToEndTests/Library"

  /// The questionnaire's own file.
  package static let path = library + "/small-garden/1.0.0.json"

  /// An assessment with an answer of every kind, one item open and one not known.
  package static let halfAnswered = Repository.root + "/Tests/EndToEndTests/Assessments/half-answered.json"

  /// The questionnaire, read.
  package static func loaded() throws -> LoadedQuestionnaire {
    var library = try Library(folders: [library])
    guard let name = QuestionnaireName("small-garden@1.0.0") else { throw Missing() }
    return try library.questionnaire(name)
  }

  /// The name of the questionnaire is not one.
  private struct Missing: Error {}
}

extension Repository {
  /// The text of a file of the repository, by its path from the root.
  package static func text(of path: String) throws -> String {
    String(decoding: try RegularFile.read("\(root)/\(path)", limit: 16 * 1024 * 1024), as: UTF8.self)
  }
}
