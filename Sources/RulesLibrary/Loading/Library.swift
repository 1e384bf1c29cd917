import StrictJSON

/// The questionnaires at hand: those built in, and those of folders that people add. Each is read once, when first
/// asked for.
package struct Library {
  /// What there is, without reading it: by id, then the version to be preferred first.
  package let entries: [Entry]
  private var loaded: [Entry: Loaded<QuestionnaireContent>] = [:]

  /// One questionnaire file, by the name its path gives it.
  package struct Entry: Hashable, Sendable {
    /// The name of the file's folder; the file itself has to say the same.
    package let id: String
    /// The file's name without `.json`; the file itself has to say the same.
    package let version: Version
    /// Where its bytes are, which keeps two files of one name apart.
    package let origin: Origin

    /// A name and a place put together, whether or not there is such a file.
    package init(id: String, version: Version, origin: Origin) {
      self.id = id
      self.version = version
      self.origin = origin
    }
  }

  /// Where a questionnaire comes from.
  package enum Origin: Hashable, Sendable {
    /// Built into the executable, at this position of its table.
    case builtIn(Int)
    /// In an added folder, at this path.
    case file(String)
  }

  /// The built-in questionnaires and those under the folders, each laid out as `<id>/<version>.json`. Throws where a
  /// folder cannot be listed; no file is opened yet.
  package init(folders: [String] = []) throws(FileFault) {
    var entries = EmbeddedLibrary.entries
    for folder in folders { entries += try LibraryFolder.entries(of: folder) }
    self.entries = entries.sorted { $0.id == $1.id ? $0.version.isPreferred(to: $1.version) : $0.id < $1.id }
  }

  /// The file of that name, of whatever kind; without a version the newest released one. Where a folder brings the very
  /// same id and version as another place, `sha256` decides which is meant, and without it the first found. Throws
  /// `LibraryFault` or, where a file cannot be read, `FileFault`.
  package mutating func file(
    _ name: QuestionnaireName, sha256: String? = nil
  ) throws -> Loaded<QuestionnaireContent> {
    let sameID = entries.filter { $0.id == name.id }
    guard !sameID.isEmpty else { throw LibraryFault.unknownID(name.id, suggestion: nearestID(to: name.id), known: ids) }
    let candidates = name.version.map { version in sameID.filter { $0.version == version } } ?? [sameID[0]]
    guard let first = candidates.first else { throw LibraryFault.unknownVersion(name, known: versions(of: name.id)) }
    return try sha256.flatMap { pinned($0, among: candidates) } ?? load(first)
  }

  /// The rated questionnaire of that name, chosen as by `file`; throws `LibraryFault.isAppraisal` for an option appraisal.
  package mutating func questionnaire(
    _ name: QuestionnaireName, sha256: String? = nil
  ) throws -> LoadedQuestionnaire {
    let file = try file(name, sha256: sha256)
    guard case .rated(let questionnaire) = file.content else { throw LibraryFault.isAppraisal(name) }
    return file.holding(questionnaire)
  }

  /// The option appraisal of that name, chosen as by `file`; throws `LibraryFault.isRated` for a rated questionnaire.
  package mutating func appraisal(_ name: QuestionnaireName, sha256: String? = nil) throws -> LoadedAppraisal {
    let file = try file(name, sha256: sha256)
    guard case .appraisal(let appraisal) = file.content else { throw LibraryFault.isRated(name) }
    return file.holding(appraisal)
  }

  /// The candidate of that digest. One that cannot be used cannot be meant, and keeps none of the others from use.
  private mutating func pinned(_ sha256: String, among candidates: [Entry]) -> Loaded<QuestionnaireContent>? {
    for entry in candidates {
      if let loaded = try? load(entry), loaded.sha256 == sha256 { return loaded }  // others may still be the one
    }
    return nil
  }

  /// The file of an entry, read at the first call only. Throws `FileFault` or `LibraryFault.unusable`.
  package mutating func load(_ entry: Entry) throws -> Loaded<QuestionnaireContent> {
    if let known = loaded[entry] { return known }
    let fresh = try Loaded(entry)
    loaded[entry] = fresh
    return fresh
  }

  /// The rated questionnaires of the same id and an earlier version, the newest first; those that cannot be used are left
  /// out.
  package mutating func versions(before heading: any QuestionnaireHeading) -> [Questionnaire] {
    let earlier = entries.filter { $0.id == heading.id && $0.version < heading.version }
    return earlier.sorted { $0.version > $1.version }.compactMap { entry in
      guard case .rated(let questionnaire)? = try? load(entry).content else { return nil }  // another one may do
      return questionnaire
    }
  }

  /// Every id there is, each once, in order.
  package var ids: [String] {
    entries.map(\.id).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// Every version there is of an id, each once, the preferred first.
  package func versions(of id: String) -> [Version] {
    entries.filter { $0.id == id }.map(\.version).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  private func nearestID(to id: String) -> String? { NearestName.to(id, among: ids) }
}

/// A questionnaire that was asked for and cannot be had.
package enum LibraryFault: Error, Equatable {
  /// No questionnaire of that id; the id, the nearest there is where it is near, and every id in order.
  case unknownID(String, suggestion: String?, known: [String])
  /// A questionnaire there is, in a version there is not; what was asked for, and its versions, the preferred first.
  case unknownVersion(QuestionnaireName, known: [Version])
  /// A rated questionnaire was asked for, and this is an option appraisal; what was asked for.
  case isAppraisal(QuestionnaireName)
  /// An option appraisal was asked for, and this is a rated questionnaire; what was asked for.
  case isRated(QuestionnaireName)
  /// A file with errors; which one, and the errors.
  case unusable(Library.Entry, findings: [Finding])
}

extension LibraryFault {
  /// What is wrong and what would be right, in sentences for people.
  package var message: String {
    switch self {
    case .unknownID(let id, let suggestion?, _):
      "there is no questionnaire \"\(id)\". Did you mean \"\(suggestion)\"?"
    case .unknownID(let id, nil, let known):
      "there is no questionnaire \"\(id)\". There are: \(known.joined(separator: ", ")). Others can be added with --library"
    case .unknownVersion(let name, let known):
      "there is no version \(name.version?.description ?? "") of \(name.id). "
        + "There are: \(known.map(\.description).joined(separator: ", ")). Others can be added with --library"
    case .isAppraisal(let name): "\(name.id) is an option appraisal; it is not rated item by item. Use appraise"
    case .isRated(let name): "\(name.id) is a rated questionnaire, not an option appraisal. Use score"
    case .unusable(let entry, _): "the questionnaire \(entry.id) \(entry.version) cannot be used; run check on its file"
    }
  }
}

extension Library.Entry {
  /// Where the file is, for messages.
  package var path: String {
    switch origin {
    case .builtIn: "questionnaires/\(id)/\(version).json"
    case .file(let path): path
    }
  }
}
