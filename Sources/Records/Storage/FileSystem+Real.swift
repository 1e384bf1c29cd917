import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// The system itself.
  package static var real: FileSystem {
    FileSystem(
      read: SystemCalls.read, open: SystemCalls.open, write: SystemCalls.write, sync: SystemCalls.sync,
      cut: { descriptor, length throws(SystemFault) in try SystemCalls.check(ftruncate(descriptor, off_t(length))) },
      setMode: { descriptor, mode throws(SystemFault) in try SystemCalls.check(fchmod(descriptor, mode_t(mode))) },
      setGroup: { descriptor, group throws(SystemFault) in
        try SystemCalls.check(fchown(descriptor, uid_t.max, group))
      },
      hold: { descriptor throws(SystemFault) in try SystemCalls.check(flock(descriptor, LOCK_EX | LOCK_NB)) },
      close: SystemCalls.close,
      rename: SystemCalls.giveOtherName, link: SystemCalls.giveSecondName,
      makeFolder: { path, mode throws(SystemFault) in try SystemCalls.check(mkdir(path, mode_t(mode))) },
      remove: { path throws(SystemFault) in try SystemCalls.check(unlink(path)) },
      status: SystemCalls.status, statusOfOpen: SystemCalls.statusOfOpen, linkTarget: SystemCalls.linkTarget,
      resolve: SystemCalls.resolve,
      checkWritable: { path throws(SystemFault) in
        try SystemCalls.check(faccessat(AT_FDCWD, path, W_OK, AT_EACCESS))
      },
      isRunning: { kill($0, 0) == 0 || errno != ESRCH }, holder: { SystemCalls.holder },
      random: { UInt64.random(in: 0...UInt64.max) }, wait: { usleep(useconds_t($0 * 1000)) })
  }
}

/// The calls that take more than one line.
private enum SystemCalls {
  static func check(_ result: Int32) throws(SystemFault) {
    guard result >= 0 else { throw SystemFault(number: errno) }
  }

  static func read(_ path: String, limit: Int) throws(FileFault) -> (bytes: [UInt8], status: FileStatus) {
    let descriptor = try RegularFile.openForReading(path)
    defer { Descriptor.close(descriptor) }
    do {
      let status = try statusOfOpen(descriptor)
      return (try RegularFile.readAll(descriptor, path: path, limit: limit), status)
    } catch let fault as SystemFault {
      throw FileFault(path: path, errorNumber: fault.number)
    } catch let fault as FileFault {
      throw fault
    } catch {
      throw FileFault(path: path, reason: .system("\(error)"))
    }
  }

  static func open(_ path: String, flags: Int32, mode: UInt32) throws(SystemFault) -> Int32 {
    let descriptor = Descriptor.open(path, flags, mode_t(mode))
    try check(descriptor)
    return descriptor
  }

  static func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemFault) -> Int {
    let count = bytes.withUnsafeBytes { Descriptor.writeSome(descriptor, $0) }
    guard count >= 0 else { throw SystemFault(number: errno) }
    return count
  }

  /// On Darwin `fsync` leaves the bytes in the disk's own memory, and only this call does not.
  static func sync(_ descriptor: Int32) throws(SystemFault) {
    #if canImport(Darwin)
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    try check(fsync(descriptor))
  }

  static func close(_ descriptor: Int32) throws(SystemFault) { try check(Descriptor.close(descriptor)) }

  static func giveOtherName(_ path: String, _ newPath: String) throws(SystemFault) { try check(rename(path, newPath)) }

  static func giveSecondName(_ path: String, _ newPath: String) throws(SystemFault) { try check(link(path, newPath)) }

  static func status(_ path: String) throws(SystemFault) -> FileStatus {
    var status = stat()
    try check(stat(path, &status))
    return FileStatus(status)
  }

  static func statusOfOpen(_ descriptor: Int32) throws(SystemFault) -> FileStatus {
    var status = stat()
    try check(fstat(descriptor, &status))
    return FileStatus(status)
  }

  static func linkTarget(_ path: String) throws(SystemFault) -> String? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = target.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { readlink(path, $0, buffer.count) } ?? 0
    }
    if count < 0, errno == EINVAL { return nil }
    guard count >= 0 else { throw SystemFault(number: errno) }
    return String(decoding: target[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func resolve(_ path: String) throws(SystemFault) -> String {
    guard let resolved = realpath(path, nil) else { throw SystemFault(number: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static var holder: LockHolder {
    var name = [CChar](repeating: 0, count: 256)
    let isNamed = name.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { gethostname($0, buffer.count - 1) == 0 } ?? false
    }
    let user = getenv("USER") ?? getenv("LOGNAME")
    return LockHolder(
      host: isNamed ? String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : "",
      user: user.map { String(cString: $0) } ?? "user number \(geteuid())", process: getpid(), since: .now)
  }
}

extension FileStatus {
  /// From what the system gives.
  fileprivate init(_ status: stat) {
    identity = Identity(device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
    size = Int(status.st_size)
    #if canImport(Darwin)
      modified = [status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec]
      changed = [status.st_ctimespec.tv_sec, status.st_ctimespec.tv_nsec]
    #else
      modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
      changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    #endif
    mode = UInt32(status.st_mode & 0o7777)
    group = status.st_gid
    isFolder = status.st_mode & S_IFMT == S_IFDIR
  }
}
