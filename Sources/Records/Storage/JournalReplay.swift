import RulesLibrary
import StrictJSON

/// What a journal comes to: its record with every answer put in, in the order in which they were given.
package struct JournalReplay: Equatable, Sendable {
  /// The record as the last sound line leaves it; to be read by the reader of its kind.
  package let record: JSONValue
  /// Sound lines after the head.
  package private(set) var answers = 0
  /// Lines in the middle that are no answers, each with its line number; at most a hundred. They stay in the file.
  package let faults: [Finding]
  /// A last line that was not written to its end, or is no answer; nil where there is none.
  package let remnant: Remnant?
  /// Bytes up to the end of the last line that stays.
  let soundLength: Int

  /// A last line that does not count.
  package struct Remnant: Equatable, Sendable {
    /// The line as it came, without its line feed; for showing it passes the gate of all foreign text.
    package let text: String
    /// Why it does not count.
    package let finding: Finding
  }

  /// Whether the record was submitted: then nothing is left to do but `Journal.finish`, which something kept from its end.
  package var isSubmitted: Bool {
    guard case .object(let members) = record else { return false }
    return members.contains { $0.key == "status" && $0.value == "submitted" }
  }

  /// The record as a file of its own.
  package var bytes: [UInt8] { JSONWriter.pretty(record) }
}

extension JournalReplay {
  /// Reads a journal from its first line to its last; throws where the first is no head.
  init(_ bytes: [UInt8], path: String) throws(StorageFault) {
    let lines = Self.lines(of: bytes)
    var tree = RecordTree([:])
    if let finding = Self.finding(inHead: lines.first ?? [], giving: &tree) {
      throw .journalHead(path: path, findings: [finding])
    }
    var faults: [Finding] = []
    var last: Finding?
    for (offset, line) in lines.enumerated().dropFirst() {
      if let last, faults.count < FindingCollector.limit { faults.append(last) }
      last = Self.finding(inLine: offset + 1, line, putInto: &tree)
      if last == nil { answers += 1 }
    }
    record = tree.value
    self.faults = faults
    let remains = last == nil ? [] : lines[lines.count - 1]
    remnant = last.map {
      Remnant(text: String(decoding: remains.prefix { $0 != Self.lineFeed }, as: UTF8.self), finding: $0)
    }
    soundLength = bytes.count - remains.count
  }

  private static let lineFeed = UInt8(ascii: "\n")

  /// The lines with their line feeds; what follows the last line feed is a line if there is anything.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: lineFeed).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }

  /// What keeps a line with its line feed from being a head; nil where nothing does, and then `tree` is its record.
  static func finding(inHead line: some Collection<UInt8>, giving tree: inout RecordTree) -> Finding? {
    finding(inLine: 1, line) { tree = RecordTree(try head($0)) }
  }

  /// What keeps a line with its line feed from being an answer; nil where nothing does, and then `tree` has it.
  static func finding(inLine number: Int, _ line: some Collection<UInt8>, putInto tree: inout RecordTree) -> Finding? {
    finding(inLine: number, line) { try put($0, into: &tree) }
  }

  private static func finding(
    inLine number: Int, _ line: some Collection<UInt8>, read: (JSONNode) throws -> Void
  ) -> Finding? {
    let collector = FindingCollector()
    let start = TextPlace(line: number, column: 1, path: "")
    _ = collector.attempt {
      guard line.count <= Journal.longestLine else {
        throw JSONFault(place: start, reason: .textTooLong(limit: Journal.longestLine))
      }
      guard let last = line.suffix(1).first, last == lineFeed else {
        throw JSONFault(place: start, reason: .endsEarly(wanted: "the rest of the line"))
      }
      try read(JSONDocument(parsing: Array(line.dropLast(1)), firstLine: number).root)
    }
    return collector.findings.first
  }

  private static func head(_ root: JSONNode) throws -> JSONValue {
    let members = try JSONFields(ofAny: root)
    let format = try members.required("format")
    guard try format.string() == Journal.format else { throw format.wrongKind("\"\(Journal.format)\"") }
    _ = try members.required("formatVersion").integer(in: 1...1)
    let fields = try JSONFields(root, known: ["assessment", "format", "formatVersion"])
    let record = try fields.required("assessment")
    guard record.isObject else { throw record.wrongKind("an object in curly brackets") }
    return try record.value()
  }

  private static func put(_ root: JSONNode, into tree: inout RecordTree) throws {
    let entry = try JournalEntry(root)
    guard tree.set(entry.keys[...], to: entry.value) else { throw root.wrongKind("keys that lead through objects") }
  }
}
