/// Bounds on what is read, so that hostile bytes cost an error and nothing more.
package enum JSONLimits {
  /// Arrays and objects inside each other.
  package static let depth = 32
  /// Bytes of one string or key once its escapes are resolved.
  package static let stringBytes = 64 * 1024
  /// Bytes of one text; positions are kept in 32 bits. Callers set lower limits for each kind of file.
  package static let textBytes = 256 * 1024 * 1024
}
