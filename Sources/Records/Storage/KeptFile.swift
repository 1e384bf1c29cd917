import Digests

/// A file as it was read, so that it is replaced only where nobody has changed it since.
package struct KeptFile: Equatable, Sendable {
  /// As the caller named it; a symbolic link stays one when the file is replaced.
  package let path: String
  /// All of it.
  package let bytes: [UInt8]
  /// Of the bytes: 64 lower-case hexadecimal digits.
  package let sha256: String

  /// What was read at a path.
  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    sha256 = SHA256.hex(of: bytes)
  }
}
