import Records
import Reports
import RulesLibrary
import StrictJSON

/// Where `new` puts what it makes: on standard output, in a file, or in a readiness folder under a name of its own.
struct NewPlace {
  /// The readiness folder and what it says of itself; nil for any other place.
  private let folder: (path: String, settings: FolderSettings)?

  /// Takes what `--output` names. Throws where it is a folder, and no readiness folder.
  init(_ invocation: Invocation) throws { try self.init(invocation.arguments.value(.newRecord)) }

  /// Takes a path; nil for standard output. Throws where it is a folder, and no readiness folder.
  init(_ path: String?) throws {
    guard let path, Folder.isFolder(path) else {
      folder = nil
      return
    }
    do {
      folder = (path, try ReadinessFolder.settings(of: path))
    } catch FolderFault.isNoReadinessFolder(let path) {
      throw Failure(
        .cannotCreate,
        [
          "\"\(path)\" is a folder, and has no folder.json. Name a file in it, or make it a readiness folder: peerready init "
            + ShellWord.quoted(path)
        ])
    }
  }

  /// Whose answers they will be unless people say otherwise.
  var unit: Assessment.Unit {
    guard let settings = folder?.settings else {
      return Assessment.Unit(organisation: FolderSettings.usualOrganisation, team: nil)
    }
    return Assessment.Unit(
      organisation: settings.organisation, team: settings.teams.count == 1 ? settings.teams[0] : nil)
  }

  /// Writes the record and says what to do next.
  func deliver(_ record: NewRecord, _ invocation: Invocation) throws {
    let path = try write(record, invocation)
    invocation.console.output.flush()
    for note in (record.byHand.map { [$0] } ?? []) + record.notes {
      invocation.console.errors.write("Note: \(VisibleText.of(note))\n")
    }
    if let path { invocation.suggest(for: path) { "fill it in, then: peerready \(record.next) \($0)" } }
  }

  /// Where the record is answered: under its own name in the folder, or beside the file that is named; without a name beside a file of
  /// its own in the folder one is in.
  func draft(of record: NewRecord, _ invocation: Invocation) throws(Failure) -> DraftPlace {
    guard let folder else { return DraftPlace(naming: invocation.arguments.value(.newRecord) ?? "\(record.id).json") }
    do {
      let paths = try ReadinessFolder.draft(id: record.id, in: folder.path, storage: invocation.console.storage)
      return DraftPlace(record: paths.record, journal: paths.journal)
    } catch {
      throw Failure(error)
    }
  }

  /// Where a ballot is answered: under its own name among those of the folder, or in the file that is named.
  func ballot(_ id: String, _ invocation: Invocation) throws(Failure) -> DraftPlace {
    guard let folder else { return DraftPlace(naming: invocation.arguments.value(.newRecord) ?? "\(id).json") }
    do {
      return DraftPlace(
        naming: try ReadinessFolder.ballot(id: id, in: folder.path, storage: invocation.console.storage))
    } catch {
      throw Failure(error)
    }
  }

  /// Gives the path of the file; nil where the record was printed.
  private func write(_ record: NewRecord, _ invocation: Invocation) throws -> String? {
    let bytes = JSONWriter.pretty(record.content)
    guard let folder else {
      try invocation.deliver(bytes)
      return invocation.arguments.value(.newRecord).flatMap { $0 == "-" ? nil : $0 }
    }
    let path = try add(bytes, record.id, to: folder.path, invocation.console.storage)
    invocation.console.errors.write("Written: \(VisibleText.of(path))\n")
    return path
  }

  private func add(_ bytes: [UInt8], _ id: String, to folder: String, _ storage: Storage) throws(Failure) -> String {
    do {
      return try ReadinessFolder.add(assessment: bytes, id: id, to: folder, storage: storage)
    } catch {
      guard case .file(let fault) = error, fault.reason == .exists else { throw Failure(error) }
      throw Failure(
        .cannotCreate,
        [
          "\"\(fault.path)\" is there already, and nothing is overwritten. Name another day with --date, or a file of "
            + "your own with --output"
        ])
    }
  }
}
