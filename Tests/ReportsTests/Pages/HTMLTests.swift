import Digests
import Foundation
import Testing

@testable import Reports

/// Pages as whole outputs: every kind of block, every place where typed words can stand, and what protects the page.
@Suite struct HTMLTests {
  /// Mark-up, ends of elements, entities, quotation marks, controls, a bidirectional override and NUL.
  private static let hostile = "<b title='x'>&amp;\"</style></script>]]>--><!--\u{202E}\u{1B}[2J\0\r\n=1"
  /// The same as it has to stand between tags.
  private static let shown =
    "&lt;b title='x'&gt;&amp;amp;\"&lt;/style&gt;&lt;/script&gt;]]&gt;--&gt;&lt;!--&lt;U+202E&gt;&lt;U+001B&gt;[2J&lt;U+0000&gt; =1"

  @Test("Every kind of block, word for word") func blocks() {
    let found = body(
      [
        .paragraph("Before."), .heading(2, "One"), .bullets([.init("a"), .init("b", lines: ["c"])]), .heading(3, "Two"),
        .numbered([.init("first")]), .toMark([.init("Yes")]), .toFill([.init("Date", room: 1)]),
      ], use: .sheets)
    #expect(
      found == """
        <body class="sheets">
        <a class="skip" href="#content">Skip to the content</a>
        <header>
        <h1>T</h1>
        </header>
        <main id="content" tabindex="-1">
        <div class="opening">
        <p>Before.</p>
        </div>
        <section>
        <h2 id="part-1">One</h2>
        <ul>
        <li>a</li>
        <li><p class="lead">b</p><ul>
        <li>c</li>
        </ul></li>
        </ul>
        <section class="group">
        <h3>Two</h3>
        <ol class="ranked">
        <li>first</li>
        </ol>
        <ul class="mark">
        <li><span class="box" aria-hidden="true"></span><span><span>Yes</span></span></li>
        </ul>
        <div class="fill">
        <div class="blank">
        <span>Date:</span>
        <span class="rule" aria-hidden="true"></span>
        </div>
        </div>
        </section>
        </section>
        </main>
        <footer>
        <p>Made with PeerReady. This page is one file and loads nothing from elsewhere.</p>
        </footer>
        </body>
        """)
  }

  @Test("A cover and a table, word for word") func coverAndTable() {
    let table = Document.Table("Sums", columns: [.words("What"), .figures("How many")], rows: [["Plots", "3"]])
    let found = body([.cover([.init("Finding", "Ready.", lines: ["Really."])]), .table(table)])
    #expect(
      found.contains(
        """
        <div class="opening">
        <dl class="cover">
        <div>
        <dt>Finding</dt>
        <dd><p class="short">Ready.</p><p>Really.</p></dd>
        </div>
        </dl>
        <table>
        <caption>Sums</caption>
        <thead>
        <tr>
        <th scope="col">What</th>
        <th scope="col" class="figures">How many</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row">Plots</th>
        <td data-label="How many" class="figures">3</td>
        </tr>
        </tbody>
        </table>
        </div>
        """))
  }

  @Test("Contents come with four sections, and their links lead to them") func contents() {
    let four = body(["a", "b", "c", "d"].map { .heading(2, $0) })
    #expect(four.contains("<li><a href=\"#part-4\">d</a></li>"))
    #expect(four.contains("<h2 id=\"part-4\">d</h2>"))
    #expect(!body(["a", "b", "c"].map { .heading(2, $0) }).contains("<nav"))
  }

  @Test("Hostile words are shown as words wherever they stand") func hostile() {
    let words = Self.hostile
    let entry = Document.Entry(words, lines: [words])
    let table = Document.Table(words, columns: [.words(words), .figures(words)], rows: [[words, words]])
    let chart = Document.Chart(
      .bars([.init(label: words, score: 1, range: 0...2, value: words)]), description: words, table: table)
    let blocks: [Document.Block] = [
      .heading(2, words), .heading(3, words), .paragraph(words), .bullets([entry]), .numbered([entry]),
      .toMark([.init(words, room: 1)]), .toFill([.init(words, room: 2)]),
      .cover([.init(words, words, lines: [words])]), .table(table), .chart(chart),
    ]
    let page = HTML().render(Document(title: words, blocks: blocks))
    #expect(page.contains("<title>\(Self.shown)</title>"))
    #expect(page.contains("<h1>\(Self.shown)</h1>"))
    for mark in ["<b ", "</script", "]]>", "<!--", "\u{202E}", "\u{1B}", "\0", "\r"] { #expect(!page.contains(mark)) }
    #expect(page.components(separatedBy: "</style>").count == 2)
    let words2 = page.components(separatedBy: "data-label=\"").dropFirst().map { $0.prefix { $0 != ">" } }
    #expect(words2.allSatisfy { !$0.contains("'") && $0.filter { $0 == "\"" }.count <= 3 })
  }

  @Test("A very long word leaves the page whole") func longWord() {
    let word = String(repeating: "w", count: 5_000)
    let found = body([.paragraph(word)])
    #expect(found.contains("<p>\(word)</p>"))
  }

  @Test("The policy allows nothing but the one style sheet inside, by its digest") func policy() throws {
    let page = HTML().render(Document(title: "T", blocks: []))
    let style = try #require(page.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
    let digest = Base64.text(SHA256.digest(of: Array(style.utf8)))
    #expect(
      page.contains(
        "content=\"default-src &#39;none&#39;; style-src &#39;sha256-\(digest)&#39;; img-src &#39;none&#39;"))
    #expect(!style.contains("<") && !style.contains("url(") && !style.contains("@import"))
    for mark in ["<script", "http://", "https://", " style=", " src=", "<link", "<img"] {
      #expect(!page.contains(mark))
    }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"))
  }

  private func body(_ blocks: [Document.Block], use: Document.Use = .reading) -> String {
    let page = HTML().render(Document(title: "T", blocks: blocks, use: use))
    guard let start = page.range(of: "<body"), let end = page.range(of: "</body>") else { return "" }
    return String(page[start.lowerBound..<end.upperBound])
  }
}
