/// The blocks of a document as the parts of a page: what comes before the first heading, the contents, and a section for each
/// heading.
struct HTMLOutline {
  private var before: [HTMLNode] = []
  private var sections: [Section] = []

  /// What stands under a heading of level 2, in groups that begin with a heading of level 3.
  private struct Section {
    let title: String
    var groups: [[HTMLNode]]
  }

  /// Takes the blocks in their order.
  init(_ blocks: [Document.Block]) {
    var charts = 0
    for block in blocks {
      if case .chart = block { charts += 1 }
      if case .heading(2, let title) = block {
        sections.append(Section(title: title, groups: [[]]))
      } else {
        add(HTMLBlock(block: block, chart: "chart-\(charts)").node, beginsGroup: block.isMinorHeading)
      }
    }
  }

  /// What comes before the first heading.
  var opening: [HTMLNode] { before.isEmpty ? [] : [.tag(.div, [.cssClass: "opening"], before)] }

  /// Links to the sections; nothing where there are few.
  var contents: [HTMLNode] {
    guard sections.count > 3 else { return [] }
    let links = sections.indices.map { index -> HTMLNode in
      .tag(.li, [:], [.tag(.a, [.href: "#\(id(index))"], text: sections[index].title)])
    }
    return [
      .tag(
        .nav, [.ariaLabelledBy: "contents"], [.tag(.h2, [.id: "contents"], text: "Contents"), .tag(.ol, [:], links)])
    ]
  }

  /// A section for each heading of level 2.
  var parts: [HTMLNode] {
    sections.indices.map { index in
      .tag(
        .section, [:],
        [.tag(.h2, [.id: id(index)], text: sections[index].title)] + sections[index].groups.flatMap(group))
    }
  }

  private func id(_ index: Int) -> String { "part-\(index + 1)" }

  private mutating func add(_ node: HTMLNode, beginsGroup: Bool) {
    guard let last = sections.indices.last else {
      before.append(node)
      return
    }
    if beginsGroup { sections[last].groups.append([]) }
    sections[last].groups[sections[last].groups.count - 1].append(node)
  }

  /// The first group has no heading of its own and needs no wrapping.
  private func group(_ nodes: [HTMLNode]) -> [HTMLNode] {
    guard case .element(.h3, _, _) = nodes.first else { return nodes }
    return [.tag(.section, [.cssClass: "group"], nodes)]
  }
}

extension Document.Block {
  fileprivate var isMinorHeading: Bool {
    guard case .heading(let level, _) = self else { return false }
    return level > 2
  }
}
