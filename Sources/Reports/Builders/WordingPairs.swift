import RulesLibrary

/// The words of a question in two versions, part by part.
struct WordingPairs {
  /// The question before; nil where it was not asked.
  let old: Item?
  /// The question after; nil where it is no longer asked.
  let new: Item?

  /// Every part that is not the same, with the old words and the new under it.
  var entries: [Document.Entry] {
    names.compactMap { name in
      let (before, after) = (old.flatMap { Self.parts(of: $0)[name] }, new.flatMap { Self.parts(of: $0)[name] })
      guard before != after else { return nil }
      return Document.Entry(name, lines: [before.map { "Old: \($0)" }, after.map { "New: \($0)" }].compactMap { $0 })
    }
  }

  /// The names of all parts, those of the new question first.
  private var names: [String] {
    let (before, after) = (old.map(Self.names) ?? [], new.map(Self.names) ?? [])
    return after + before.filter { !after.contains($0) }
  }

  private static func names(of item: Item) -> [String] {
    switch item.question {
    case .level(let question): ["Question"] + question.descriptions.indices.map { "Level \($0)" }
    case .choice(let choices): ["Question"] + choices.map { "Choice \($0.id)" }
    case .number, .text: ["Question"]
    }
  }

  private static func parts(of item: Item) -> [String: String] {
    Dictionary(zip(names(of: item), [item.prompt] + answers(of: item))) { first, _ in first }
  }

  private static func answers(of item: Item) -> [String] {
    switch item.question {
    case .level(let question): zip(question.scale.labels, question.descriptions).map { "\($0): \($1)" }
    case .choice(let choices): choices.map { $0.description.isEmpty ? $0.label : "\($0.label): \($0.description)" }
    case .number, .text: []
    }
  }
}
