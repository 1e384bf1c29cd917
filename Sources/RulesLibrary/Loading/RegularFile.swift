#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole files, and only files: a pipe, a device or a folder is refused and cannot make the reader wait.
package enum RegularFile {
  /// The bytes of a file of at most `limit` bytes.
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

  /// All that is left to read of an open descriptor, at most `limit` bytes. `path` names it in errors.
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
  package let path: String
  /// What happened, as a fact; `message` puts it in words.
  package let reason: Reason

  /// What the system said, or what the file is instead of a regular one.
  package enum Reason: Equatable, Sendable {
    case missing, notPermitted, isFolder, notRegular, exists
    case tooLarge(limit: Int)
    case noSpace
    case system(String)
  }

  /// A fault by its reason.
  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// A fault by the system's error number.
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
    case .noSpace: "the disk of \"\(path)\" is full. Nothing was written; free some space, or use another disk"
    case .system(let text): "\"\(path)\" could not be used: \(text)"
    }
  }
}
