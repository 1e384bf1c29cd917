import RulesLibrary

/// The parts of a form.
enum PartWording {
  /// The heading of a part, the first time with what is read aloud before its first question.
  static func opening(_ part: FormPart, isFirst: Bool) -> [String] {
    ["", part.line.closed] + (isFirst ? part.intro.flatMap { $0.hasPrefix("- ") ? [$0] : ["", $0] } : [])
  }

  /// How far each part is, a line each.
  static func states(_ form: any Form, _ memory: Memory) -> [String] {
    let asked = form.isAsked(memory.entries)
    return form.parts.indices.compactMap { part in
      let fields = form.fields.indices.filter { asked[$0] && form.fields[$0].part == part }
      guard !fields.isEmpty else { return nil }
      let answered = fields.filter { !memory.entries[$0].isWaiting }.count
      let line = form.parts[part].line
      return "\(line.hasSuffix(".") ? String(line.dropLast()) : line): \(state(answered, of: fields.count))"
    }
  }

  private static func state(_ answered: Int, of all: Int) -> String {
    if answered == 0 { return "not started, \(Counts.of(all, "question", "questions"))" }
    return answered == all ? "all answered" : "\(answered) of \(all) answered"
  }
}
