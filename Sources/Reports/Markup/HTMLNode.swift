/// A piece of HTML as a tree. The names are ours; what people typed can stand only in texts and in the values of attributes, and is
/// escaped there when the tree is written out.
indirect enum HTMLNode: Equatable, Sendable {
  /// An element with its attributes and what it holds.
  case element(Tag, [Attribute], [HTMLNode])
  /// Words.
  case text(String)
  /// Our own style sheet, which holds no `<`; it is written as it stands.
  case styleSheet(String)

  /// The elements that reports use.
  enum Tag: String, Sendable {
    case html, head, meta, title, style, body, a, header, nav, main, footer, section, div, figure, details, summary
    case h1, h2, h3, p, span, strong, ul, ol, li, dl, dt, dd, table, caption, thead, tbody, tr, th, td
    case svg, g, rect, line, circle, polyline, text, desc
    /// The title of a drawing, which the page's own title is not.
    case drawingTitle = "svg:title"
  }

  /// A name with its value.
  struct Attribute: Equatable, Sendable {
    /// As HTML spells it.
    let name: Name
    /// As people wrote it.
    let value: String
  }

  /// The attributes that reports use.
  enum Name: String, Sendable {
    case lang, charset, name, content, id, href, scope, role, tabindex, x, y, x1, y1, x2, y2, cx, cy, r, width, height
    case points, viewBox, focusable
    case httpEquiv = "http-equiv"
    case cssClass = "class"
    case dataLabel = "data-label"
    case ariaLabel = "aria-label"
    case ariaLabelledBy = "aria-labelledby"
    case ariaDescribedBy = "aria-describedby"
    case ariaHidden = "aria-hidden"
    case textAnchor = "text-anchor"
  }
}

extension HTMLNode {
  /// An element with attributes and children, in the order in which they are read.
  static func tag(_ tag: Tag, _ attributes: KeyValuePairs<Name, String> = [:], _ children: [HTMLNode] = []) -> HTMLNode
  {
    .element(tag, attributes.map { Attribute(name: $0.key, value: $0.value) }, children)
  }

  /// An element that holds words only.
  static func tag(_ tag: Tag, _ attributes: KeyValuePairs<Name, String> = [:], text: String) -> HTMLNode {
    .tag(tag, attributes, [.text(text)])
  }
}
