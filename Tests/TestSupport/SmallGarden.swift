import RulesLibrary

/// The questionnaire of ten items in `Tests/EndToEndTests/Library`, which says no more than the tests are about: two foundations,
/// every kind of item, a question asked only in some cases, and a check of each severity.
package enum SmallGarden {
  /// The folder to add to a library.
  package static let library = Repository.root + "/Tests/EndToEndTests/Library"

  /// A folder with its next version, 1.1.0, beside the library: `money` is reworded, `model` has one choice more, `lead` is
  /// called `key-holder`, `rota` is split in two, `first-aid` is gone, and `water` is new.
  package static let newerLibrary = Repository.root + "/Tests/EndToEndTests/NewerLibrary"

  /// The questionnaire's own file.
  package static let path = library + "/small-garden/1.0.0.json"

  /// An assessment with an answer of every kind, one item open and one not known.
  package static let halfAnswered = Repository.root + "/Tests/EndToEndTests/Assessments/half-answered.json"

  /// The questionnaire, read.
  package static func loaded(_ version: String = "1.0.0") throws -> LoadedQuestionnaire {
    var library = try Library(folders: [library, newerLibrary])
    guard let name = QuestionnaireName("small-garden@\(version)") else { throw Missing() }
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
