/// Renders a document as lines that read well aloud: no boxes, no bars, nothing that depends on columns.
package struct PlainText {
  /// Lines are broken at this many characters; nil leaves them whole, for pipes and files.
  let width: Int?

  /// A renderer for a terminal of some width, or for a pipe.
  package init(width: Int?) { self.width = width }

  /// The whole document, ending in a line feed.
  package func render(_ document: Document) -> String {
    let blocks = [wrap(document.title, indent: 0)] + document.blocks.map(render)
    return blocks.joined(separator: "\n\n") + "\n"
  }
}

extension PlainText {
  private func render(_ block: Document.Block) -> String {
    switch block {
    case .heading(2, let text): "\n" + wrap(text, indent: 0)
    case .heading(_, let text), .paragraph(let text): wrap(text, indent: 0)
    case .bullets(let entries): list(entries) { _ in "- " }
    case .numbered(let entries): list(entries, between: "\n\n") { "\($0 + 1). " }
    }
  }

  private func list(_ entries: [Document.Entry], between: String = "\n", mark: (Int) -> String) -> String {
    entries.enumerated().map { index, entry in
      let mark = mark(index)
      let lines = entry.lines.map { String(repeating: " ", count: mark.count) + wrap($0, indent: mark.count) }
      return ([mark + wrap(entry.text, indent: mark.count)] + lines).joined(separator: "\n")
    }.joined(separator: between)
  }

  /// Breaks a line at spaces; continuation lines are indented. A word longer than the line stays whole.
  private func wrap(_ text: String, indent: Int) -> String {
    let text = VisibleText.of(text)
    guard let width, text.count + indent > width else { return text }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count + indent > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    return (lines + [line]).joined(separator: "\n" + String(repeating: " ", count: indent))
  }
}
