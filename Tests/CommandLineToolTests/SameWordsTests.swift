import Foundation
import TestSupport
import Testing

@testable import CommandLineTool

/// Every format of a report says the very same: each title, sentence, figure and cell, and none more often than another does.
@Suite struct SameWordsTests {
  private static let reports = [
    ["Examples/anytown"], ["Examples/anytown/plan.json", "--with-notes"],
    ["Examples/as-told-in-case-studies-1-and-3/assessment.json", "--share"],
    ["Examples/anytown/assessments/2026-Q4-supervision-format.json"],
  ]

  @Test("A page has the words of the document, beside its drawings and its contents", arguments: reports)
  func page(_ words: [String]) throws {
    let page = try report(words, "html")
    let body = page[(try #require(page.range(of: "<body"))).lowerBound...]
    let shown = ["<nav.*?</nav>", "<svg.*?</svg>", "<footer.*?</footer>", "<a class=\"skip\".*?</a>"]
      .reduce(String(body)) { $0.replacingOccurrences(of: "(?s)\($1)", with: "", options: .regularExpression) }
    let texts = shown.matches(of: />([^<]+)</).map { Self.unescaped(String($0.output.1)) }.filter {
      !$0.allSatisfy(\.isWhitespace)
    }
    #expect(try texts.sorted() == document(words).sorted())
  }

  @Test("Plain text has them all; only the head of each table's first column goes without saying", arguments: reports)
  func text(_ words: [String]) throws {
    let text = try report(words, "text")
    let missing = try document(words).filter { !text.contains($0.prefix { $0 != "\n" }) }
    #expect(Set(missing).isSubset(of: ["Action", "Section", "Round", "Option", "Part"]))
  }

  /// Every word of the document, from its JSON; what a drawing says in place of being seen is not among them.
  private func document(_ words: [String]) throws -> [String] {
    let json = try JSONSerialization.jsonObject(with: Data(report(words, "json").utf8))
    return Self.strings(json).filter { !$0.isEmpty }
  }

  private static func strings(_ value: Any) -> [String] {
    switch value {
    case let members as [String: Any]:
      members.filter { !["format", "kind", "description"].contains($0.key) }.values.flatMap(strings)
    case let elements as [Any]: elements.flatMap(strings)
    case let text as String: [text]
    default: []
    }
  }

  private static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }

  private func report(_ words: [String], _ format: String) throws -> String {
    let run = try Run(
      ["report", "\(Repository.root)/\(words[0])"] + words.dropFirst() + ["--format", format, "--today", "2026-11-28"])
    #expect(run.status == .fine)
    return run.output
  }
}
