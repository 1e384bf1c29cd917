import RulesLibrary

/// What an answer makes of questions that depend on it.
enum ScopeWording {
  /// Questions that are not asked any more; `kept` is how many of them have an answer.
  static func gone(_ fields: [Field], kept: Int) -> [String] {
    guard !fields.isEmpty else { return [] }
    return ["Because of this answer, \(names(fields)) \(isOrAre(fields)) not asked.\(staying(kept))"]
  }

  /// Questions that are asked now.
  static func come(_ fields: [Field]) -> [String] {
    fields.isEmpty ? [] : ["Because of this answer, \(names(fields)) \(isOrAre(fields)) asked too."]
  }

  private static func staying(_ kept: Int) -> String {
    switch kept {
    case 0: ""
    case 1: " The answer given there stays in the record and does not count."
    default: " The \(kept) answers given there stay in the record and do not count."
    }
  }

  private static func isOrAre(_ fields: [Field]) -> String { fields.count == 1 ? "is" : "are" }

  private static func names(_ fields: [Field]) -> String {
    let names = fields.map { field in field.number.map { "\($0) (\(field.name))" } ?? field.name }
    return "\(fields.count == 1 ? "question" : "questions") \(Counts.list(names))"
  }
}
