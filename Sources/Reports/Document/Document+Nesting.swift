extension Document.Block {
  /// The same inside a section of a larger report: a heading of level 3 stands for any, and a cover is a list.
  var nested: Document.Block {
    switch self {
    case .heading(_, let text): .heading(3, text)
    case .cover(let facts): .bullets(facts.map(\.entry))
    default: self
    }
  }
}

extension Document {
  /// The whole of it as a section of a larger report, under a title that tells it from the others.
  func section(_ title: String) -> [Block] { [.heading(2, title)] + blocks.map(\.nested) }
}
