import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import Reports

/// The two versions of the small garden side by side, compared with files word for word.
@Suite struct VersionReportTests {
  private let old: LoadedQuestionnaire
  private let new: LoadedQuestionnaire
  private let comparison: VersionComparison

  init() throws {
    old = try SmallGarden.loaded()
    new = try SmallGarden.loaded("1.1.0")
    comparison = VersionComparison(from: old.questionnaire, to: new.questionnaire)
  }

  @Test("What changed, as text and as Markdown") func changes() throws {
    let document = ChangesDocument(comparison).document
    let (text, markdown) = (PlainText(width: nil).render(document), Markdown().render(document))
    #expect(try text == expected("changes.txt"))
    #expect(try markdown == expected("changes.md"))
  }

  @Test("Where nothing changed, one sentence says so") func nothing() {
    let same = ChangesDocument(VersionComparison(from: old.questionnaire, to: old.questionnaire)).document
    #expect(same.blocks == [.paragraph("Every question keeps its answer, and none is new.")])
  }

  private static let fates: [AnswerFate] = [
    .stands, .setAside, .setAside, .stands, .stands, .stands, .none, .none, .stands, .none, .stands, .none, .setAside,
  ]

  @Test("What would become of the answers") func migration() throws {
    let document = MigrationDocument(comparison, fates: Self.fates, head: try Garden(Garden.half).head).document
    let found = PlainText(width: nil).render(document)
    #expect(try found == expected("migration.txt"))
  }

  @Test("Answers that come back are told, and a question they answer waits for none") func restored() throws {
    var fates = Self.fates
    fates[1] = .setAsideAndRestored
    fates[9] = .restored
    let preview = MigrationDocument(comparison, fates: fates, head: try Garden(Garden.half).head)
    let found = PlainText(width: nil).render(preview.document)
    #expect(found.contains("3 old answers do not stand, and are kept"))
    #expect(found.contains("3 questions wait for an answer."))
    #expect(
      found.contains(
        "  The present answer is kept beside the new record's answers, and an earlier one to this very question stands again.\n"
      ))
    #expect(found.contains("  An earlier answer to this very question, kept until now, stands again.\n"))
  }

  @Test("One answer set aside, and none, are told as such") func fewer() throws {
    let head = try Garden(Garden.half).head
    let none = [AnswerFate](repeating: .stands, count: comparison.items.count)
    #expect(
      MigrationDocument(comparison, fates: none, head: head).summary
        == "Every old answer stands. 0 questions wait for an answer.")
    let one = [.none, .setAside] + none.dropFirst(2)
    #expect(
      MigrationDocument(comparison, fates: Array(one), head: head).summary
        == #"1 old answer does not stand, and is kept in the new record under "orphaned". 2 questions wait for an answer."#
    )
  }

  @Test("The changes as JSON: a row for each item, with the words of those that do not keep their answers") func json()
    throws
  {
    let value = ChangesJSON(comparison, sha256: (old.sha256, new.sha256)).changes()
    let found = String(decoding: JSONWriter.pretty(value), as: UTF8.self)
    #expect(try found == expected("changes.json"))
  }

  @Test("The preview as JSON: each row has what becomes of its answer") func migrationJSON() throws {
    let value = ChangesJSON(comparison, sha256: (old.sha256, new.sha256))
      .migration(Self.fates, assessment: ["id": "november"])
    let root = try JSONDocument(parsing: JSONWriter.pretty(value)).root
    let fields = try JSONFields(ofAny: root)
    #expect(try fields.required("format").string() == "peerready/migration")
    let rows = try fields.required("items").elements().map { try JSONFields(ofAny: $0) }
    #expect(try rows.map { try $0.required("answer").string() } == Self.fates.map(\.rawValue))
    let ids = try rows.map { row in
      [row.optional("from")?.text ?? "-", row.optional("to")?.text ?? "-", try row.required("id").string()]
    }
    #expect(ids[5] == ["lead", "key-holder", "key-holder"])
    #expect(ids[9] == ["-", "water", "water"])
    #expect(ids[12] == ["first-aid", "-", "first-aid"])
  }

  @Test("The list shows the newest version, and names the others") func newest() {
    let found = PlainText(width: nil).render(LibraryDocument([volume(new), volume(old), volume(old)]).document)
    #expect(
      found == """
        Questionnaires

        - small-garden, version 1.1.0 (also 1.0.0): Is the garden ready to open?
          Eleven questions for the tests.
          11 questions, 5 in the quick first pass; about 10 minutes in full.

        """)
  }

  @Test("The list of versions has for each its day, what it changed, its SHA-256 and its file") func versions() {
    let builtIn = volume(old, .builtIn(0))
    let found = PlainText(width: nil).render(LibraryDocument([volume(new), builtIn]).versions)
    #expect(
      found == """
        Questionnaires and their versions


        small-garden: Is the garden ready to open?

        - Version 1.1.0, 1 May 2027
          Water is asked for, and the rota for each half of the year.
          SHA-256: \(new.sha256)
          File: here.json
        - Version 1.0.0, 21 November 2026
          First.
          SHA-256: \(old.sha256)
          File: built in

        """)
  }

  private func volume(
    _ loaded: LoadedQuestionnaire, _ origin: Library.Origin = .file("here.json")
  ) -> LibraryDocument.Volume {
    let questionnaire = loaded.questionnaire
    let entry = Library.Entry(id: questionnaire.id, version: questionnaire.version, origin: origin)
    return (entry, loaded.holding(.rated(questionnaire)))
  }
}
