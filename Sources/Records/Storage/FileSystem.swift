import RulesLibrary

/// The calls of the system that keep files safe, as a value: a test puts another in the place of any one of them, and
/// makes it fail.
package struct FileSystem {
  /// All bytes of a regular file of at most this many, with its status as it was before the first was read. A pipe, a
  /// device or a folder is refused and cannot make the reader wait.
  package var read: (_ path: String, _ limit: Int) throws(FileFault) -> (bytes: [UInt8], status: FileStatus)
  /// Opens a file with the flags of the system and, where it makes one, this mode; gives the descriptor.
  package var open: (_ path: String, _ flags: Int32, _ mode: UInt32) throws(SystemFault) -> Int32
  /// Writes some of the bytes and says how many, at least one.
  package var write: (_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemFault) -> Int
  /// Waits until all that was written is on the disk.
  package var sync: (_ descriptor: Int32) throws(SystemFault) -> Void
  /// Cuts a file to a length in bytes.
  package var cut: (_ descriptor: Int32, _ length: Int) throws(SystemFault) -> Void
  /// Sets the permission bits.
  package var setMode: (_ descriptor: Int32, _ mode: UInt32) throws(SystemFault) -> Void
  /// Sets the group.
  package var setGroup: (_ descriptor: Int32, _ group: UInt32) throws(SystemFault) -> Void
  /// Keeps every other process from holding the same file until this descriptor is closed, by whatever end; throws
  /// where another holds it, without waiting.
  package var hold: (_ descriptor: Int32) throws(SystemFault) -> Void
  /// Closes a descriptor, which is gone even where this throws.
  package var close: (_ descriptor: Int32) throws(SystemFault) -> Void
  /// Gives a file another name in one step, in the place of whatever has that name.
  package var rename: (_ path: String, _ newPath: String) throws(SystemFault) -> Void
  /// Gives a file a second name; fails where something has that name.
  package var link: (_ path: String, _ newPath: String) throws(SystemFault) -> Void
  /// Makes a folder with this mode; fails where something has that name.
  package var makeFolder: (_ path: String, _ mode: UInt32) throws(SystemFault) -> Void
  /// Takes a name away.
  package var remove: (_ path: String) throws(SystemFault) -> Void
  /// What a path leads to, symbolic links followed.
  package var status: (_ path: String) throws(SystemFault) -> FileStatus
  /// What a descriptor leads to.
  package var statusOfOpen: (_ descriptor: Int32) throws(SystemFault) -> FileStatus
  /// Where a symbolic link points, as it is written in the link; nil for anything else that is there.
  package var linkTarget: (_ path: String) throws(SystemFault) -> String?
  /// The path from the root without any symbolic link in it.
  package var resolve: (_ path: String) throws(SystemFault) -> String
  /// Throws where whoever runs the tool may not write to an existing file.
  package var checkWritable: (_ path: String) throws(SystemFault) -> Void
  /// Whether a process of this computer is there.
  package var isRunning: (_ process: Int32) -> Bool
  /// Who runs this, on which computer, and the time there.
  package var holder: () -> LockHolder
  /// A random number for names that nothing else has.
  package var random: () -> UInt64
  /// Lets some milliseconds pass.
  package var wait: (_ milliseconds: Int) -> Void
}

/// An error of the system.
package struct SystemFault: Error, Equatable {
  /// Its `errno`.
  package let number: Int32

  /// An error by its number, taken at once, before another call changes it.
  package init(number: Int32) { self.number = number }
}

/// What the system says of a file beside its bytes.
package struct FileStatus: Equatable, Sendable {
  /// The disk, and the number of the file on it: no two files have both in common at one time.
  package let identity: Identity
  /// In bytes.
  package let size: Int
  /// When the bytes were last changed: seconds and nanoseconds.
  package let modified: [Int]
  /// When anything about the file was last changed: seconds and nanoseconds.
  package let changed: [Int]
  /// The permission bits.
  package let mode: UInt32
  /// The number of its group.
  package let group: UInt32
  /// Whether it is a folder.
  package let isFolder: Bool

  /// A file as the disk knows it, whatever its names.
  package struct Identity: Equatable, Sendable {
    /// The number of the disk.
    package let device: UInt64
    /// The number on the disk.
    package let inode: UInt64
  }
}
