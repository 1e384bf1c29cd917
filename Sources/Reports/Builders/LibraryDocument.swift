import RulesLibrary

/// The questionnaires there are, each with what it is for and how long it takes.
package struct LibraryDocument {
  /// A questionnaire with where it comes from.
  package typealias Volume = (entry: Library.Entry, loaded: Loaded<QuestionnaireContent>)

  /// By id, and within an id the version to be preferred first.
  private let questionnaires: [[Volume]]

  /// A list of everything at hand, in the order of the library.
  package init(_ volumes: [Volume]) {
    questionnaires = volumes.reduce(into: []) { groups, volume in
      if groups.last?.first?.entry.id == volume.entry.id {
        groups[groups.count - 1].append(volume)
      } else {
        groups.append([volume])
      }
    }
  }

  /// One entry for each questionnaire: its newest version, and which others there are.
  package var document: Document {
    Document(title: "Questionnaires", blocks: [.bullets(questionnaires.compactMap(newest))])
  }

  /// Every version of every questionnaire, with what it changed, its SHA-256 and its file.
  package var versions: Document {
    Document(title: "Questionnaires and their versions", blocks: questionnaires.flatMap(shelf))
  }
}

extension LibraryDocument {
  private func newest(_ volumes: [Volume]) -> Document.Entry? {
    guard let content = volumes.first?.loaded.content else { return nil }
    let heading = content.heading
    let time = heading.minutes > 0 ? "; about \(heading.minutes) minutes in full" : ""
    return Document.Entry(
      "\(heading.id), version \(heading.version)\(others(volumes)): \(heading.title)",
      lines: [heading.summary, "\(size(content))\(time)."].filter { !$0.isEmpty })
  }

  private func size(_ content: QuestionnaireContent) -> String {
    switch content {
    case .rated(let questionnaire):
      "\(questionnaire.items.count) questions, \(questionnaire.items.filter(\.isCore).count) in the quick first pass"
    case .appraisal(let appraisal):
      "An option appraisal: \(appraisal.options.count) options, \(appraisal.criteria.count) criteria"
    }
  }

  /// As in " (also 1.0.0)"; the same version from two places is one.
  private func others(_ volumes: [Volume]) -> String {
    var versions: [String] = []
    for volume in volumes where volume.entry.version != volumes[0].entry.version {
      let version = "\(volume.entry.version)"
      if versions.last != version { versions.append(version) }
    }
    return versions.isEmpty ? "" : " (also \(Counts.list(versions)))"
  }

  private func shelf(_ volumes: [Volume]) -> [Document.Block] {
    guard let title = volumes.first.map({ "\($0.entry.id): \($0.loaded.content.heading.title)" }) else { return [] }
    return [.heading(2, title), .bullets(volumes.map(version))]
  }

  private func version(_ volume: Volume) -> Document.Entry {
    let version = volume.entry.version
    let changes = volume.loaded.content.heading.changes.filter { $0.version == version }
    let file =
      switch volume.entry.origin {
      case .builtIn: "built in"
      case .file(let path): path
      }
    return Document.Entry(
      "Version \(version)" + (changes.first.map { ", \($0.date.inWords)" } ?? ""),
      lines: changes.map(\.what) + ["SHA-256: \(volume.loaded.sha256)", "File: \(file)"])
  }
}
