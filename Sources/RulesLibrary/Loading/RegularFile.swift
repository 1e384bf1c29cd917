#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole files, and only files: a pipe, a device or a folder is refused and cannot make the reader wait.
package enum RegularFile {
  /// The bytes of a file; throws where it has more than `limit`.
  package static func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let descriptor = try openForReading(path)
    defer { close(descriptor) }
    return try readAll(descriptor, path: path, limit: limit)
  }

  /// Opens a regular file without waiting; the caller closes it.
  package static func openForReading(_ path: String) throws(FileFault) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path: path, errorNumber: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      close(descriptor)
      throw FileFault(path: path, reason: isFolder ? .isFolder : .notRegular)
    }
    return descriptor
  }

  /// All that is left to read of an open descriptor; throws where that is more than `limit` bytes. `path` names it in
  /// faults.
  package static func readAll(_ descriptor: Int32, path: String, limit: Int) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 256 * 1024)
    while true {
      let count = try readSome(descriptor, path: path, into: &chunk)
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else { throw FileFault(path: path, reason: .tooLarge(limit: limit)) }
    }
  }

  /// Reads as much as is there, up to the size of `chunk`; 0 at the end.
  package static func readSome(_ descriptor: Int32, path: String, into chunk: inout [UInt8]) throws(FileFault) -> Int {
    while true {
      let count = chunk.withUnsafeMutableBytes { Self.read(descriptor, into: $0) }
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileFault(path: path, errorNumber: errno) }
    }
  }

  private static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}

/// A file that could not be read or written.
package struct FileFault: Error, Equatable {
  /// As the caller gave it.
  package let path: String
  /// What happened, as a fact; `message` puts it in words.
  package let reason: Reason

  /// What the system said, or what the file is instead of a regular one.
  package enum Reason: Equatable, Sendable {
    /// There is no such file, or no such folder on the way to it.
    case missing
    /// It, or the disk it is on, may not be opened or changed by whoever runs the tool.
    case notPermitted
    /// It is a folder.
    case isFolder
    /// It is a pipe, a device or a socket.
    case notRegular
    /// It is there already, and was to be new.
    case exists
    /// It has more bytes than this limit.
    case tooLarge(limit: Int)
    /// The disk, or this person's share of it, is full.
    case noSpace
    /// Anything else, in the system's own words.
    case system(String)
  }

  /// A fault whose reason is known without asking the system.
  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// A fault by the system's `errno`, taken at once, before another call changes it.
  package init(path: String, errorNumber: Int32) {
    self.path = path
    reason =
      switch errorNumber {
      case ENOENT, ENOTDIR: .missing
      case EACCES, EPERM, EROFS: .notPermitted
      case EISDIR: .isFolder
      case EEXIST: .exists
      case ENOSPC, EDQUOT: .noSpace
      default: .system(String(cString: strerror(errorNumber)))
      }
  }
}

extension FileFault {
  /// What happened and what to do, for people.
  package var message: String {
    switch reason {
    case .missing: "there is no file \"\(path)\". Check the name, and the folder you are in"
    case .notPermitted: "\"\(path)\" may not be opened by you. Ask for permission, or use another folder"
    case .isFolder: "\"\(path)\" is a folder; name a file in it"
    case .notRegular: "\"\(path)\" is not an ordinary file. To read what another program sends, use - for the file name"
    case .exists:
      "\"\(path)\" is there already, and nothing is overwritten. Choose another name, or move the old file away"
    case .tooLarge(let limit):
      "\"\(path)\" is larger than \(limit / 1024 / 1024) MiB, the most that is read of such a file"
    case .noSpace: "the disk of \"\(path)\" is full. Free some space, or use another disk, and do this again"
    case .system(let text): "\"\(path)\" could not be used: \(text)"
    }
  }
}
