import RulesLibrary

/// What became of somebody's wish to take a lock away.
package struct Unlocking: Equatable, Sendable {
  /// The lock's own path.
  package let lock: String
  /// What stood there.
  package let state: LockState
  /// Whether it was taken away.
  package let isRemoved: Bool
}

extension Storage {
  /// Takes the lock of a file away, and be the path that of the lock itself: a stale one at once, any other only where
  /// that is asked for.
  package func unlock(_ path: String, evenIfHeld: Bool) throws(StorageFault) -> Unlocking {
    let lock = path.hasSuffix(".lock") ? path : try place(path).lock
    let sighting = sighting(ofLock: lock)
    switch sighting.state {
    case .free: return Unlocking(lock: lock, state: .free, isRemoved: false)
    case .held, .unreadable:
      guard evenIfHeld else { return Unlocking(lock: lock, state: sighting.state, isRemoved: false) }
    case .stale: break
    }
    do {
      if let seen = sighting.lock { try remove(seen) } else { try system.remove(lock) }
    } catch {
      throw unwritten(FilePlace(lock), error)
    }
    return Unlocking(lock: lock, state: sighting.state, isRemoved: true)
  }
}
