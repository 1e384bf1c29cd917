import Digests

/// Renders a document as one page of HTML that needs nothing else: no script, nothing fetched, one style sheet inside it.
package struct HTML {
  /// A renderer.
  package init() {}

  /// The whole page, ending in a line feed.
  package func render(_ document: Document) -> String { HTMLFormatter.page(page(document)) }
}

extension HTML {
  private func page(_ document: Document) -> HTMLNode {
    .tag(.html, [.lang: "en-GB"], [head(document), body(document)])
  }

  private func head(_ document: Document) -> HTMLNode {
    .tag(
      .head, [:],
      [
        .tag(.meta, [.charset: "utf-8"]),
        .tag(.meta, [.httpEquiv: "Content-Security-Policy", .content: Self.policy]),
        .tag(.meta, [.name: "viewport", .content: "width=device-width, initial-scale=1"]),
        .tag(.meta, [.name: "color-scheme", .content: "light dark"]),
        .tag(.title, text: document.title),
        .tag(.style, [:], [.styleSheet(HTMLStyle.rules)]),
      ])
  }

  /// Nothing may be loaded, run or sent; the only style that counts is the one inside the page, by its digest.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(Base64.text(SHA256.digest(of: Array(HTMLStyle.rules.utf8))))'; "
    + "img-src 'none'; base-uri 'none'; form-action 'none'"

  private func body(_ document: Document) -> HTMLNode {
    let outline = HTMLOutline(document.blocks)
    let parts: [HTMLNode] = [
      .tag(.a, [.cssClass: "skip", .href: "#content"], text: "Skip to the content"),
      .tag(.header, [:], [.tag(.h1, text: document.title)]),
      .tag(.main, [.id: "content", .tabindex: "-1"], outline.opening + outline.contents + outline.parts),
      .tag(
        .footer, [:], [.tag(.p, text: "Made with PeerReady. This page is one file and loads nothing from elsewhere.")]),
    ]
    return .tag(.body, document.use.cssClasses, parts)
  }
}

extension Document.Use {
  /// The class of the page in the style sheet; none for a page to read.
  fileprivate var cssClasses: KeyValuePairs<HTMLNode.Name, String> {
    switch self {
    case .reading: [:]
    case .sheets: [.cssClass: "sheets"]
    case .ballot: [.cssClass: "ballot"]
    }
  }
}
