import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A lock that is held: a file beside the one that it keeps others from.
struct FileLock: Equatable {
  /// Of the lock itself.
  let path: String
  /// The lock as the disk knows it, so that no other in its place is taken for it.
  let identity: FileStatus.Identity
}

extension Storage {
  /// Milliseconds between two looks at a lock that somebody holds.
  private static let pause = 25
  /// How often a lock is looked at before giving up: for about two seconds.
  private static let looks = 80

  /// Takes the lock of a file, from a process that is gone if need be. Throws where somebody else has it and does not let go of
  /// it in about two seconds.
  func lock(_ place: FilePlace) throws(StorageFault) -> FileLock {
    var look = 1
    while true {
      let sighting = sighting(ofLock: place.lock)
      if let lock = try take(place, sighting) { return lock }
      guard look < Self.looks else { throw refusal(place, sighting.state) }
      system.wait(Self.pause)
      look += 1
    }
  }

  /// Lets go of a lock. Where it cannot be taken away it is stale as soon as this process ends.
  func release(_ lock: FileLock) {
    try? remove(lock)  // see above
  }

  /// One attempt; nil where somebody else is at work, or was faster.
  private func take(_ place: FilePlace, _ sighting: LockSighting) throws(StorageFault) -> FileLock? {
    let lock = FilePlace(place.lock, given: place.given)
    switch sighting.state {
    case .held, .unreadable: return nil
    case .free: guard try putOwn(lock) else { return nil }
    case .stale: guard let stale = sighting.lock, try takeOver(lock, from: stale) else { return nil }
    }
    guard let status = try? system.status(lock.path) else { return nil }  // taken away by hand: try again
    return FileLock(path: lock.path, identity: status.identity)
  }

  private func putOwn(_ lock: FilePlace) throws(StorageFault) -> Bool {
    do {
      try putNew(lock, system.holder().lockText, mode: Self.mode)
      return true
    } catch .file(let fault) where fault.reason == .exists {
      return false
    } catch .file(let fault) where fault.reason == .missing {
      throw .folderVanished(path: lock.given)
    }
  }

  /// Puts one's own lock in the place of a stale one. Of two processes that find it stale only one can hold it; the other
  /// finds it held, or finds another in its place.
  private func takeOver(_ lock: FilePlace, from stale: FileLock) throws(StorageFault) -> Bool {
    guard let held = hold(stale) else { return false }
    defer { letGo(held) }
    guard isThere(stale) else { return false }
    let own = try temporary(lock, system.holder().lockText, mode: Self.mode)
    do {
      try system.rename(own, lock.path)
      return true
    } catch {
      discard(own)
      throw unwritten(lock, error)
    }
  }

  private func refusal(_ place: FilePlace, _ state: LockState) -> StorageFault {
    switch state {
    case .held(let holder), .stale(let holder): .locked(path: place.given, holder: holder)
    case .free, .unreadable: .lockUnreadable(path: place.given)
    }
  }

  /// Everybody may read whose lock it is.
  private static let mode: UInt32 = 0o644
}
