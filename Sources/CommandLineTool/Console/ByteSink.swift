import Records

/// Where a command's output goes: gathered here, and passed on in large pieces.
package final class ByteSink {
  private var waiting: [UInt8] = []
  private let descriptor: Int32?
  /// The first error of the system while writing; nothing is written after it.
  package private(set) var errorNumber: Int32?

  /// Output to an open descriptor, or with nil into memory, for tests.
  package init(descriptor: Int32?) { self.descriptor = descriptor }

  /// Adds bytes.
  package func write(_ bytes: [UInt8]) {
    waiting += bytes
    if descriptor != nil, waiting.count >= 64 * 1024 { flush() }
  }

  /// Adds text.
  package func write(_ text: String) { write(Array(text.utf8)) }

  /// Passes on what has been gathered; after an error it is let go, so that it cannot pile up.
  package func flush() {
    guard let descriptor else { return }
    if errorNumber == nil { errorNumber = Descriptor.write(waiting, to: descriptor) }
    waiting.removeAll(keepingCapacity: true)
  }

  /// What has been gathered and not passed on, as text.
  package var text: String { String(decoding: waiting, as: UTF8.self) }
}
