import Digests
import RulesLibrary

/// Looks at everything that lies in one part of a readiness folder.
struct FolderListing {
  /// Sorted by name.
  private(set) var files: [FolderFile] = []
  private let part: FolderPart
  private let place: String
  private let storage: Storage

  /// Reads what there is. A part that is not there has no files; one that cannot be listed is told as if it were a file.
  init(part: FolderPart, of folder: String, library: inout Library, storage: Storage) {
    self.init(part: part, at: part.name.map { "\(folder)/\($0)" } ?? folder, library: &library, storage: storage)
  }

  /// The same for a folder that serves as a part, whatever its name.
  init(part: FolderPart, at place: String, library: inout Library, storage: Storage) {
    self.part = part
    self.storage = storage
    self.place = place
    do {
      for name in try Folder.names(in: place) where !isPart(name) {
        files.append(file("\(place)/\(name)", content(name, &library)))
      }
    } catch {
      if error.reason != .missing || Folder.isFolder(place) { files.append(file(place, .unopened(error))) }
    }
  }

  private func file(_ path: String, _ content: FolderFile.Content) -> FolderFile {
    FolderFile(part: part, path: path, content: content)
  }

  /// Whether it is the folder of another part, whose files are listed there.
  private func isPart(_ name: String) -> Bool {
    part == .top && FolderPart.allCases.contains { $0.name == name } && Folder.isFolder("\(place)/\(name)")
  }

  private func content(_ name: String, _ library: inout Library) -> FolderFile.Content {
    let path = "\(place)/\(name)"
    if let leftover = storage.leftover(path) { return .leftover(leftover) }
    if part == .drafts, name.hasSuffix(".jsonl") { return journal(path, &library) }
    guard name.hasSuffix(".json") else { return .stranger }
    switch part {
    case .top:
      if name == FolderSettings.fileName { return .settings }
      guard name == ReadinessFolder.planName else { return .stranger }
      return read(path) { PlanReader.read($0).content(FolderFile.Content.plan) }
    case .assessments, .drafts:
      return read(path) { bytes in
        try AnsweredFile.read(bytes, library: &library).content { .record($0, sha256: SHA256.hex(of: bytes)) }
      }
    case .ballots:
      return read(path) { bytes in
        try AnsweredBallot.read(bytes) { try library.questionnaire($0, sha256: $1) }.content(FolderFile.Content.ballot)
      }
    }
  }

  private func journal(_ path: String, _ library: inout Library) -> FolderFile.Content {
    do {
      let replay = try Journal.replay(path, in: storage)
      return .journal(replay, try AnsweredFile.read(replay.bytes, library: &library))
    } catch let fault as StorageFault {
      if case .unread(let unread) = fault { return .unopened(unread) }
      return .noJournal(fault)
    } catch let fault as FileFault {
      return .unopened(fault)
    } catch {
      return .unopened(FileFault(path: path, reason: .system("\(error)")))
    }
  }

  /// What reading a file gives, or why it, or the questionnaire file that it needs, cannot be opened.
  private func read(_ path: String, _ content: ([UInt8]) throws -> FolderFile.Content) -> FolderFile.Content {
    do {
      return try content(try RegularFile.read(path, limit: Assessment.limit))
    } catch let fault as FileFault {
      return .unopened(fault)
    } catch {
      return .unopened(FileFault(path: path, reason: .system("\(error)")))
    }
  }
}

extension Reading {
  /// What a file of a folder is by what was read of it.
  fileprivate func content(_ content: (Value) -> FolderFile.Content) -> FolderFile.Content {
    switch self {
    case .read(let value): content(value)
    case .refused(let findings): .refused(findings)
    }
  }
}
