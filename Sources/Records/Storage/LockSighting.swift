import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands where a lock would.
package enum LockState: Equatable, Sendable {
  /// Nothing: the file is free.
  case free
  /// The lock of somebody who may be at work.
  case held(LockHolder)
  /// The lock of a process of this computer that is gone.
  case stale(LockHolder)
  /// Something that does not say whose it is: an empty lock, or no lock at all.
  case unreadable
}

/// A lock as it was seen, whoever holds it.
struct LockSighting {
  /// Whose it is.
  let state: LockState
  /// The lock itself; nil where there is none, or none that can be read.
  let lock: FileLock?
}

extension Storage {
  /// The largest lock that is read, in bytes; one of the tool's own is under a thousand.
  private static let largestLock = 4096

  /// What stands where a lock would.
  func sighting(ofLock path: String) -> LockSighting {
    do {
      let (bytes, status) = try system.read(path, Self.largestLock)
      let lock = FileLock(path: path, identity: status.identity)
      guard let holder = LockHolder(lockText: bytes) else { return LockSighting(state: .unreadable, lock: lock) }
      let isGone = holder.host == system.holder().host && !system.isRunning(holder.process)
      return LockSighting(state: isGone ? .stale(holder) : .held(holder), lock: lock)
    } catch {
      let isFree = error.reason == .missing && !isLink(path)
      return LockSighting(state: isFree ? .free : .unreadable, lock: nil)
    }
  }

  /// Whether a symbolic link is there, wherever it leads; what cannot be looked at is none.
  private func isLink(_ path: String) -> Bool { ((try? system.linkTarget(path)) ?? nil) != nil }

  /// Takes a lock away, and no other that has come into its place.
  func remove(_ lock: FileLock) throws(SystemFault) {
    let held = hold(lock)
    defer { held.map(letGo) }
    if isThere(lock) { try system.remove(lock.path) }
  }

  /// Whether this lock is still the one at its path.
  func isThere(_ lock: FileLock) -> Bool {
    (try? system.status(lock.path).identity) == lock.identity  // one that is gone is not
  }

  /// Keeps every other process of this computer from taking the lock away or over; gives what to let go of. Nil where another
  /// does so already, where it is gone, and where the disk knows no such thing.
  func hold(_ lock: FileLock) -> Int32? {
    // the reasons are those above, and there is nothing else to be done for any of them
    guard let descriptor = try? system.open(lock.path, O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0) else { return nil }
    guard (try? system.hold(descriptor)) != nil,
      (try? system.statusOfOpen(descriptor).identity) == lock.identity
    else {
      letGo(descriptor)
      return nil
    }
    return descriptor
  }

  /// Ends what `hold` began.
  func letGo(_ descriptor: Int32) {
    try? system.close(descriptor)  // it is closed whatever the system has to say
  }
}
