import Foundation
import RulesLibrary
import StrictJSON
import TestSupport
import Testing

/// The schemas as files: one for every format, each saying what every property means.
@Suite struct SchemaFilesTests {
  /// Every file under `questionnaires/schema`, without `.json`.
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: "\(Repository.root)/questionnaires/schema")
    return (files ?? []).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test("Every format that the tool reads or writes has a schema, and there is no other schema")
  func formats() throws {
    let sources = "\(Repository.root)/Sources"
    let files = try #require(FileManager.default.enumerator(atPath: sources)).compactMap { $0 as? String }
    var formats: Set = ["released"]  // the ledger, which is written by hand
    for file in files where file.hasSuffix(".swift") {
      for match in try Repository.text(of: "Sources/\(file)").matches(of: #/"peerready/([a-z-]+)"/#) {
        formats.insert(String(match.output.1))
      }
    }
    #expect(formats.sorted() == Self.names)
  }

  @Test("A schema names its dialect, itself and its format, and uses no keyword that is not tested", arguments: names)
  func head(_ name: String) throws {
    let root = try Schema.named(name).root
    #expect(try root.member("$schema")?.text == "https://json-schema.org/draft/2020-12/schema")
    #expect(try root.member("$id")?.text == "\(name).json")
    #expect(try root.member("properties")?.member("format")?.member("const")?.text == "peerready/\(name)")
    #expect(try root.member("title")?.isFilledString == true)
  }

  @Test("Every property says what it means, itself or where it refers to", arguments: names)
  func descriptions(_ name: String) throws {
    let root = try Schema.named(name).root
    for schema in try root.subschemas() {
      guard try schema.member("type") != nil || schema.member("additionalProperties") != nil else { continue }
      try schema.member("properties")?.forEachMember { key, property in
        let isDescribed = try isDescribed(property, root)
        #expect(isDescribed, "\(key.place.path)")
      }
    }
  }

  private func isDescribed(_ property: JSONNode, _ root: JSONNode) throws -> Bool {
    guard property.isObject else { return true }
    if let text = try property.member("description") { return text.isFilledString }
    guard let reference = try property.member("$ref")?.string() else { return false }
    return try isDescribed(root.target(of: reference), root)
  }

  @Test("A schema ends with one line feed, and no definition in it is unused", arguments: names)
  func tidy(_ name: String) throws {
    let text = try Repository.text(of: "questionnaires/schema/\(name).json")
    #expect(text.hasSuffix("}\n") && !text.contains("\t"))
    try Schema.named(name).root.member("$defs")?.forEachMember { key, _ in
      #expect(text.contains(##""#/$defs/\##(key.text)""##), "\(key.text)")
    }
  }
}
