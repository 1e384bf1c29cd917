import Foundation
import Testing

@testable import Reports

/// Charts as whole drawings. The sums, by hand: a point of a score is 3 units across in bars and 2 up in rounds, whose 0 is at 224;
/// the longest part of a change is 150 units.
@Suite struct ChartDrawingTests {
  private let table = Document.Table("Title", columns: [.words("Row")], rows: [])

  @Test("A bar with its range: from 40 to 62 is 66 units from 120 on, and 48 is 144 units") func bars() {
    let bar = Document.Bar(label: "Money", score: 48, range: 40...62, value: "48 (40 to 62)")
    #expect(
      drawn(.bars([bar])) == """
        <svg viewBox="0 0 420 50" role="img" aria-labelledby="c-title c-desc" focusable="false">
        <title id="c-title">Title</title>
        <desc id="c-desc">Words</desc>
        <text x="0" y="14" text-anchor="start">Money</text>
        <rect class="track" x="0" y="18" width="300" height="14"></rect>
        <rect class="range" x="120" y="18" width="66" height="14"></rect>
        <rect class="bar" x="0" y="22" width="144" height="6"></rect>
        <text x="308" y="30" text-anchor="start">48 (40 to 62)</text>
        </svg>
        """)
  }

  @Test("Without a score and without a range only the track is drawn") func empty() {
    let bare = drawn(.bars([.init(label: "", score: nil, range: nil, value: "not rated")]))
    #expect(bare.contains("class=\"track\"") && !bare.contains("class=\"range\"") && !bare.contains("class=\"bar\""))
    #expect(!drawn(.bars([.init(label: "", score: 7, range: 7...7, value: "7")])).contains("class=\"range\""))
  }

  @Test("Parts stand right and left of nothing: -5.00 beside 10.00 is 75 units, from 75 on") func parts() {
    let found = drawn(
      .parts([
        .init(label: "Answers", hundredths: 1000, value: "+10"), .init(label: "Scope", hundredths: -500, value: "-5"),
      ]))
    #expect(found.contains(#"<rect class="bar" x="150" y="20" width="150" height="10">"#))
    #expect(found.contains(#"<rect class="bar" x="75" y="70" width="75" height="10">"#))
    let none = drawn(.parts([.init(label: "Answers", hundredths: 0, value: "0")]))
    #expect(none.contains(#"<rect class="bar" x="150" y="20" width="0" height="10">"#))
  }

  @Test("Rounds are points joined where the version is the same") func rounds() {
    let found = drawn(
      .rounds([
        .init(label: "2026-Q2", score: 40, range: 30...50, isOtherVersion: false),
        .init(label: "2026-Q3", score: 50, range: 50...50, isOtherVersion: false),
        .init(label: "2026-Q4", score: nil, range: nil, isOtherVersion: true),
      ]))
    #expect(found.contains(#"<line class="joint" x1="52" y1="144" x2="162" y2="124">"#))
    #expect(found.contains(#"<line class="reach" x1="52" y1="164" x2="52" y2="124">"#))
    #expect(found.contains(#"<circle class="point" cx="162" cy="124" r="5">"#))
    #expect(found.contains(#"<line class="break" x1="217" y1="24" x2="217" y2="224">"#))
    #expect(found.components(separatedBy: "<circle").count == 3)
  }

  @Test("However many rounds there are, each stands within the drawing", arguments: [1, 2, 5, 9, 40, 400])
  func manyRounds(_ count: Int) throws {
    let rounds = (0..<count).map {
      Document.Round(label: "R\($0)", score: $0 % 101, range: nil, isOtherVersion: false)
    }
    let places = try drawn(.rounds(rounds)).matches(of: #/cx="(\d+)" cy="(\d+)"/#).map {
      (try #require(Int($0.output.1)), try #require(Int($0.output.2)))
    }
    #expect(places.count == count)
    #expect(places.allSatisfy { $0.0 < 420 && $0.1 <= 224 && $0.1 >= 24 })
  }

  @Test("Labels are broken at spaces, and inside a word that is too long") func labels() {
    #expect(ChartLabel.lines("one two three", longest: 7) == ["one two", "three"])
    #expect(ChartLabel.lines("abcdefghij k", longest: 4) == ["abcd", "efgh", "ij k"])
    #expect(ChartLabel.lines("  ", longest: 4) == [])
  }

  private func drawn(_ picture: Document.Picture) -> String {
    HTMLFormatter.fragment(
      ChartDrawing(chart: .init(picture, description: "Words", table: table), id: "c").node)
  }
}
