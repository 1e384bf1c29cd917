import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Creates files and never replaces one.
package enum NewFile {
  /// Writes the bytes to a file that must not exist yet, for its owner alone, and waits until they are on the disk.
  /// On any failure the file is taken away again.
  package static func create(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFault(path: path, errorNumber: errno) }
    let failure = Descriptor.write(bytes, to: descriptor) ?? (fsync(descriptor) == 0 ? nil : errno)
    let closing = close(descriptor) == 0 ? nil : errno
    guard let number = failure ?? closing else { return }
    unlink(path)
    throw FileFault(path: path, errorNumber: number)
  }
}

/// Writes to an open descriptor.
package enum Descriptor {
  /// Writes all of the bytes, however many calls that takes; the system's error number where it cannot.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { writeSome(descriptor, $0) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return errno }
      written += count
    }
    return nil
  }

  private static func writeSome(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}
