import Digests
import RulesLibrary

/// Looks at everything that lies in one part of a readiness folder.
struct FolderListing {
  /// Sorted by name.
  private(set) var files: [FolderFile] = []
  private let part: FolderPart
  private let place: String

  /// Reads what there is. A part that is not there has no files; one that cannot be listed is told as if it were a file.
  init(part: FolderPart, of folder: String, library: inout Library) {
    self.init(part: part, at: part.name.map { "\(folder)/\($0)" } ?? folder, library: &library)
  }

  /// The same for a folder that serves as a part, whatever its name.
  init(part: FolderPart, at place: String, library: inout Library) {
    self.part = part
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
    if let leftover = Leftover(name) { return .leftover(leftover) }
    switch part {
    case .top: return name == FolderSettings.fileName ? .settings : name == "plan.json" ? .plan : .stranger
    case .assessments, .drafts: return name.hasSuffix(".json") ? record("\(place)/\(name)", &library) : .stranger
    case .ballots: return .stranger
    }
  }

  private func record(_ path: String, _ library: inout Library) -> FolderFile.Content {
    do {
      let bytes = try RegularFile.read(path, limit: Assessment.limit)
      switch try AnsweredFile.read(bytes, library: &library) {
      case .read(let answered): return .record(answered, sha256: SHA256.hex(of: bytes))
      case .refused(let findings): return .refused(findings)
      }
    } catch let fault as FileFault {
      return .unopened(fault)
    } catch {
      return .unopened(FileFault(path: path, reason: .system("\(error)")))
    }
  }
}
