import RulesLibrary

/// The latest round of each questionnaire that a readiness folder holds, as one document.
package struct FolderReport {
  /// Whose folder it is, as people write it.
  let organisation: String
  /// The report of each questionnaire and unit, the one that a board reads first at the front; never empty.
  let parts: [Part]
  /// How many files of the folder could not be read, and so stand in no part.
  let unread: Int

  /// One report, and what it is called among others, as in "Who will employ our peer support workers? Advisory group, Anytown".
  package typealias Part = (name: String, document: Document)

  /// A report made of reports, in the order given.
  package init(organisation: String, parts: [Part], unread: Int) {
    self.organisation = organisation
    self.parts = parts
    self.unread = unread
  }

  /// The first report whole, and the others as sections after it.
  package var document: Document {
    let rest = parts.dropFirst()
    return Document(
      title: rest.isEmpty ? parts.first?.document.title ?? "" : "Readiness report: \(organisation)",
      blocks: (parts.first?.document.blocks ?? []) + missing + rest.flatMap { $0.document.section($0.name) })
  }

  private var missing: [Document.Block] {
    guard unread > 0 else { return [] }
    let files = Counts.of(unread, "file of the folder", "files of the folder")
    return [
      .heading(2, "Left out"),
      .paragraph(
        "\(files) could not be read, and nothing of it is in this report. See which: peerready status FOLDER."),
    ]
  }
}
