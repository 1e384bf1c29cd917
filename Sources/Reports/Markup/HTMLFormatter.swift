/// Writes a tree of HTML out, escaping every text and every value by where it stands.
struct HTMLFormatter {
  private var text = ""

  /// The whole page from its first line on, ending in a line feed.
  static func page(_ root: HTMLNode) -> String { "<!DOCTYPE html>\n" + fragment(root) + "\n" }

  /// One piece, without a line feed at its end.
  static func fragment(_ node: HTMLNode) -> String {
    var formatter = HTMLFormatter()
    formatter.write(node)
    return formatter.text
  }
}

extension HTMLFormatter {
  private mutating func write(_ node: HTMLNode) {
    switch node {
    case .text(let words): text += HTMLText.escape(words)
    case .styleSheet(let rules): text += rules
    case .element(let tag, let attributes, let children): write(tag, attributes, children)
    }
  }

  private mutating func write(_ tag: HTMLNode.Tag, _ attributes: [HTMLNode.Attribute], _ children: [HTMLNode]) {
    text += "<\(tag.written)"
    for attribute in attributes {
      text += " \(attribute.name.rawValue)=\"\(HTMLText.escapeAttribute(attribute.value))\""
    }
    text += ">"
    guard !tag.isVoid else { return }
    let isSpread = tag.isSpread && !children.isEmpty
    for child in children {
      if isSpread { text += "\n" }
      write(child)
    }
    text += (isSpread ? "\n" : "") + "</\(tag.written)>"
  }
}

extension HTMLNode.Tag {
  /// As HTML spells it.
  fileprivate var written: String { self == .drawingTitle ? "title" : rawValue }

  /// Whether it holds nothing and has no end.
  fileprivate var isVoid: Bool { self == .meta }

  /// Whether what it holds stands on lines of its own; line feeds change nothing of what such an element shows.
  fileprivate var isSpread: Bool {
    switch self {
    case .html, .head, .body, .header, .nav, .main, .footer, .section, .div, .figure, .ul, .ol, .dl, .table, .thead,
      .tbody, .tr, .svg, .g:
      true
    default: false
    }
  }
}
