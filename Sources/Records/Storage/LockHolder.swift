import StrictJSON

/// Who is at work on a file: what its lock says.
package struct LockHolder: Equatable, Sendable {
  /// The computer's name; never empty, at most 100 characters, all of them safe to show.
  package let host: String
  /// The person's name at that computer; never empty, at most 100 characters, all of them safe to show.
  package let user: String
  /// The number of the process there, from 1.
  package let process: Int32
  /// When the work began, by the clock of that computer.
  package let since: LocalTime

  /// A holder as the system names it; names are cut to what a lock can hold.
  package init(host: String, user: String, process: Int32, since: LocalTime) {
    self.host = Self.name(host)
    self.user = Self.name(user)
    self.process = process
    self.since = since
  }

  /// Reads the text of a lock; nil for anything that the tool does not write.
  package init?(lockText bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let values = zip(lines.dropFirst(), Self.keys).compactMap { line, key in
      line.hasPrefix("\(key): ") ? String(line.dropFirst(key.count + 2)) : nil
    }
    guard values.count == 4, let process = Int32(values[2]), process > 0, let since = LocalTime(values[3]) else {
      return nil
    }
    self.init(host: values[0], user: values[1], process: process, since: since)
    guard lockText == bytes else { return nil }
  }

  /// The text of a lock, for people who open the file.
  package var lockText: [UInt8] {
    let values = [host, user, "\(process)", "\(since)"]
    let lines = zip(Self.keys, values).map { "\($0): \($1)\n" }
    return Array("PeerReady is at work on the file of this name without .lock.\n\(lines.joined())".utf8)
  }

  private static let keys = ["host", "user", "process", "since"]

  private static func name(_ text: String) -> String {
    let safe = text.unicodeScalars.filter { !$0.isUnsafeToShow }.prefix(100)
    return safe.allSatisfy(\.properties.isWhitespace) ? "unknown" : String(String.UnicodeScalarView(safe))
  }
}
