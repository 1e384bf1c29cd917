/// Reads comma-separated values strictly, so that tests can hold what was written against what was meant (RFC 4180).
package enum StrictCSV {
  /// What is not as the standard has it, with the offset of the byte.
  package enum Fault: Error, Equatable {
    /// A quotation mark where none may stand.
    case strayQuote(Int)
    /// The text ends inside quotation marks, or without the end of its last row.
    case unended
    /// A line feed or a carriage return alone, outside quotation marks.
    case bareLineBreak(Int)
  }

  /// Every row with its fields. Works on bytes, because CR LF is one character to Swift.
  package static func rows(_ bytes: [UInt8]) throws -> [[String]] {
    var (rows, row, field) = ([[String]](), [String](), [UInt8]())
    var (place, isQuoted, wasQuoted) = (0, false, false)
    while place < bytes.count {
      let byte = bytes[place]
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && next == byte:
        field.append(byte)
        place += 1
      case UInt8(ascii: "\"") where isQuoted: isQuoted = false
      case UInt8(ascii: "\"") where field.isEmpty && !wasQuoted: (isQuoted, wasQuoted) = (true, true)
      case UInt8(ascii: "\"") where !isQuoted: throw Fault.strayQuote(place)
      case UInt8(ascii: ",") where !isQuoted:
        row.append(String(decoding: field, as: UTF8.self))
        (field, wasQuoted) = ([], false)
      case UInt8(ascii: "\r") where !isQuoted && next == UInt8(ascii: "\n"):
        rows.append(row + [String(decoding: field, as: UTF8.self)])
        (row, field, wasQuoted) = ([], [], false)
        place += 1
      case UInt8(ascii: "\r") where !isQuoted, UInt8(ascii: "\n") where !isQuoted: throw Fault.bareLineBreak(place)
      default:
        guard isQuoted || !wasQuoted else { throw Fault.strayQuote(place) }
        field.append(byte)
      }
      place += 1
    }
    guard !isQuoted, row.isEmpty, field.isEmpty else { throw Fault.unended }
    return rows
  }
}
