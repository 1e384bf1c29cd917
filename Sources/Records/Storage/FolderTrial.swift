import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a folder and its disk can do, found out by doing it; nothing is left there.
package struct FolderTrial: Equatable, Sendable {
  /// The folder, from the root where that can be told, else as it was named.
  package let path: String
  /// In the order of the abilities; those without which the next could not be tried are the last.
  package let steps: [Step]

  /// One ability, and what came of trying it.
  package struct Step: Equatable, Sendable {
    /// What was tried.
    package let ability: Ability
    /// What came of it.
    package let outcome: Outcome
  }

  /// What safe keeping of files asks of a folder.
  package enum Ability: String, CaseIterable, Sendable {
    /// It is there, and is a folder.
    case folder
    /// A new file can be made, written, read back and taken away.
    case writing
    /// A file can take another's place in one step.
    case replacing
    /// Of two who want one lock, one has it.
    case locking
    /// Of two who find a stale lock, one can take it over.
    case takingOver = "taking-over"
    /// A file can have a second name, which is how a new one is there whole or not at all.
    case secondNames = "second-names"
    /// The system can wait until the names in the folder are on the disk.
    case durability
  }

  /// What came of trying.
  package enum Outcome: Equatable, Sendable {
    /// It does what it should.
    case works
    /// The disk knows no such thing.
    case isUnknown
    /// It did something else: two had one lock, or other bytes came back.
    case misleads
    /// It could not be done.
    case fails(StorageFault)
  }
}

extension Storage {
  /// Tries what a folder and its disk can do.
  package func trial(ofFolder folder: String) -> FolderTrial {
    var steps: [FolderTrial.Step] = []
    for ability in FolderTrial.Ability.allCases {
      let outcome = outcome(of: ability, in: folder)
      steps.append(FolderTrial.Step(ability: ability, outcome: outcome))
      if outcome != .works, [.folder, .writing].contains(ability) { break }  // the others would only fail too
    }
    let path = try? system.resolve(folder)  // what has no such path keeps its name
    return FolderTrial(path: path ?? folder, steps: steps)
  }

  private func outcome(of ability: FolderTrial.Ability, in folder: String) -> FolderTrial.Outcome {
    let name = "\(Self.temporaryPrefix)\(String(system.random(), radix: 36)).trial"
    let place = FilePlace("\(folder)/\(name)", given: folder)
    do {
      switch ability {
      case .folder: return try status(ofFolder: folder).isFolder ? .works : .misleads
      case .writing: return try canWrite(place) ? .works : .misleads
      case .replacing: return try canReplace(place) ? .works : .misleads
      case .locking: return try canLock(place) ? .works : .misleads
      case .takingOver: return try canTakeOver(place) ? .works : .isUnknown
      case .secondNames: return try canLink(place) ? .works : .isUnknown
      case .durability: return try syncFolder(of: place) ? .works : .isUnknown
      }
    } catch {
      return .fails(error)
    }
  }

  private func status(ofFolder folder: String) throws(StorageFault) -> FileStatus {
    do {
      return try system.status(folder)
    } catch {
      throw .unread(FileFault(path: folder, errorNumber: error.number))
    }
  }

  private static let trialBytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 * 7) }

  private func canWrite(_ place: FilePlace) throws(StorageFault) -> Bool {
    let path = try temporary(place, Self.trialBytes)
    defer { discard(path) }
    return try read(FilePlace(path), limit: Self.trialBytes.count).bytes == Self.trialBytes
  }

  private func canReplace(_ place: FilePlace) throws(StorageFault) -> Bool {
    let old = try temporary(place, [])
    defer { discard(old) }
    let new = try temporary(place, Self.trialBytes)
    defer { discard(new) }
    try rename(new, to: FilePlace(old))
    return try read(FilePlace(old), limit: Self.trialBytes.count).bytes == Self.trialBytes
  }

  private func canLock(_ place: FilePlace) throws(StorageFault) -> Bool {
    let lock = try lock(place)
    defer { release(lock) }
    var impatient = system
    impatient.wait = { _ in }
    do {
      Storage(impatient).release(try Storage(impatient).lock(place))
      return false
    } catch .locked {
      return true
    }
  }

  private func canTakeOver(_ place: FilePlace) throws(StorageFault) -> Bool {
    let lock = try lock(place)
    defer { release(lock) }
    guard let first = hold(lock) else { return false }
    defer { letGo(first) }
    guard let second = hold(lock) else { return true }
    letGo(second)
    return false
  }

  private func canLink(_ place: FilePlace) throws(StorageFault) -> Bool {
    let file = try temporary(place, [])
    defer { discard(file) }
    do {
      try system.link(file, place.path)
      discard(place.path)
      return true
    } catch  where Self.noLinks.contains(error.number) {
      return false
    } catch {
      throw unwritten(place, error)
    }
  }
}
