/// What lies where in a readiness folder that was made, or would be.
package struct NewFolderDocument {
  /// Where it is.
  let path: String
  /// Whose it is.
  let organisation: String
  /// The names of parts that were there before.
  let present: [String]
  /// Whether nothing was made yet.
  let isDryRun: Bool

  /// A report on a folder that was made, or on a dry run.
  package init(path: String, organisation: String, present: [String], isDryRun: Bool) {
    self.path = path
    self.organisation = organisation
    self.present = present
    self.isDryRun = isDryRun
  }

  /// The whole report.
  package var document: Document {
    Document(
      title: "A readiness folder for \(organisation)",
      blocks: [
        .paragraph(isDryRun ? "Nothing is written yet. This would lie in \(path):" : "What lies in \(path):"),
        .bullets(Self.parts.map { part in part.title + (present.contains(part.name) ? " It was there already." : "") }),
        .paragraph(
          "plan.json joins them with the first plan that is kept. All are ordinary files, for you alone to read: back them up, hand "
            + "them on, or delete them."),
      ])
  }

  private static let parts = [
    (
      name: "folder.json",
      title:
        "folder.json: whose folder this is, its teams, and how many people it takes before anything is shown of a group."
    ),
    (name: "assessments", title: "assessments: what groups answer, one file for each unit, questionnaire and round."),
    (name: "ballots", title: "ballots: what people answer alone, without their names."),
    (name: "drafts", title: "drafts: what is being answered."),
  ]
}
