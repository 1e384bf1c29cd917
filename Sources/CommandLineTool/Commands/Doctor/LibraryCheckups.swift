import Reports
import RulesLibrary

/// How the questionnaires stand.
struct LibraryCheckups {
  /// The folders that were added, in order.
  let folders: [String]

  /// The built-in ones, and those of each folder.
  var all: [Checkup] { [builtIn] + folders.flatMap(added) }

  private var builtIn: Checkup {
    do {
      return checkup("library", "built in", try Library()) { $0 == .builtIn }
    } catch {
      return unreadable("library", "The questionnaires that are built in", [error.message])
    }
  }

  private func added(_ folder: String) -> [Checkup] {
    do {
      let library = try Library(folders: [folder])
      let found = checkup("library-folder", "in the folder \"\(folder)\"", library) { $0 == .added }
      return [found]
        + (try Library.overlooked(in: folder)).map { file in
          Checkup("overlooked", .worthKnowing, "\(file.message).", advice: nil)
        }
    } catch {
      return [
        unreadable("library-folder", "The folder \"\(folder)\" of --library or PEERREADY_LIBRARY", [error.message])
      ]
    }
  }

  private func checkup(
    _ id: String, _ place: String, _ library: Library, of kind: (Kind) -> Bool
  ) -> Checkup {
    var library = library
    let entries = library.entries.filter { kind(Kind($0.origin)) }
    let faults = entries.flatMap { entry -> [String] in
      do {
        _ = try library.load(entry)
        return []
      } catch {
        return Array(Failure(any: error).messages.prefix(1))
      }
    }
    guard faults.isEmpty else {
      return unreadable(id, "\(faults.count) of the \(entries.count) questionnaires \(place)", faults)
    }
    return Checkup(id, .ok, "Each of the \(entries.count) questionnaires \(place) can be read.")
  }

  private func unreadable(_ id: String, _ what: String, _ messages: [String]) -> Checkup {
    Checkup(
      id, .notWorking, "\(what) cannot be read.",
      advice: messages.joined(separator: " ") + ". To see everything that is wrong: peerready check FILE")
  }

  /// Where questionnaires come from.
  private enum Kind {
    case builtIn, added

    init(_ origin: Library.Origin) {
      switch origin {
      case .builtIn: self = .builtIn
      case .file: self = .added
      }
    }
  }
}
