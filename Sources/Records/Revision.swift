import RulesLibrary
import StrictJSON

/// Which correction of a submitted record another record is. The record that it amends stays as it was.
package struct Revision: Equatable, Sendable {
  /// Within `numbers`; the record that nobody has corrected is the first.
  package let number: Int
  /// The amended record's own id; never blank.
  package let id: String
  /// Of the amended record's file: 64 lower-case hexadecimal digits.
  package let sha256: String

  /// The numbers that a correction can have.
  package static let numbers = 2...1000

  /// A correction of the record of that id, whose file has that digest.
  package init(number: Int, id: String, sha256: String) {
    self.number = number
    self.id = id
    self.sha256 = sha256
  }

  /// The members that a file has of it.
  var members: [(String, JSONValue?)] {
    [("revision", .integer(number)), ("amends", ["id": .string(id), "sha256": .string(sha256)])]
  }
}

extension AssessmentReader {
  /// Which correction the record is; nil where it amends none, or where it does not say so soundly, which is noted.
  func revision(_ fields: JSONFields) -> Revision? {
    let found = findings.attempt { () throws -> Revision? in
      let number = try fields.optional("revision")?.integer(in: 1...Revision.numbers.upperBound) ?? 1
      guard let node = fields.optional("amends") else {
        guard let revision = fields.optional("revision"), number > 1 else { return nil }
        throw revision.fault(.amendsNothing(revision: number))
      }
      guard Revision.numbers.contains(number) else { throw node.fault(.amendsWithoutRevision) }
      let amends = try self.fields(node, known: ["id", "sha256"])
      return Revision(
        number: number, id: try amends.required("id").filledString(), sha256: try sha256(amends.required("sha256")))
    }
    return found ?? nil
  }
}
