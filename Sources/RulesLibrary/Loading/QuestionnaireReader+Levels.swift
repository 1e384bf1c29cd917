import StrictJSON

extension QuestionnaireReader {
  /// What makes an item a rating; throws at the first fault.
  func levelQuestion(_ fields: JSONFields, _ position: Int, _ context: ItemContext) throws -> LevelQuestion {
    let scale = try scale(fields, context)
    let target = try fields.optional("target")?.integer(in: 1...scale.top) ?? scale.top
    return LevelQuestion(
      scale: scale,
      importance: try word(fields.required("importance"), "an importance", as: Importance.self),
      foundation: try fields.optional("foundation").map { try foundation($0, top: scale.top) },
      target: target,
      descriptions: try descriptions(fields, scale), steps: try steps(fields, scale),
      evidence: try strings(fields, "evidence"), needs: try needs(fields, position, context))
  }

  private func scale(_ fields: JSONFields, _ context: ItemContext) throws -> Scale {
    let id = try context.scaleIDs.named(by: fields.required("scale"))
    guard let scale = context.scales.first(where: { $0.id == id }) else { throw NotedFault() }
    return scale
  }

  private func foundation(_ node: JSONNode, top: Int) throws -> Int {
    try JSONFields(node, known: ["atLeast"], Pattern.foundation(from: node)).required("atLeast").integer(in: 1...top)
  }

  private func descriptions(_ fields: JSONFields, _ scale: Scale) throws -> [String] {
    let node = try fields.required("levels")
    let texts = try node.elements().map { try $0.filledString() }
    guard texts.count == scale.labels.count else {
      throw node.fault(.descriptionCount(found: texts.count, wanted: scale.labels.count))
    }
    return texts
  }

  /// Every step by the level it starts from; nil where there is none.
  private func steps(_ fields: JSONFields, _ scale: Scale) throws -> [Step?] {
    var steps = [Step?](repeating: nil, count: scale.top)
    for node in try fields.optional("steps")?.elements() ?? [] {
      let step = try JSONFields(node, known: ["from", "goal", "firstStep", "effort"])
      let from = try step.required("from").integer(in: 0...100)
      guard from < scale.top else { throw node.fault(.stepOutsideScale(from: from, top: scale.top)) }
      guard steps[from] == nil else { throw node.fault(.stepTwice(from: from)) }
      steps[from] = try self.step(step)
    }
    return steps
  }

  /// The keys of a step that starts from no level.
  static let stepKeys: [StaticString] = ["goal", "firstStep", "effort"]

  /// Goal, first step and effort, of an object whose keys have been checked.
  func step(_ fields: JSONFields) throws -> Step {
    Step(
      goal: try fields.required("goal").filledString(), firstStep: try fields.required("firstStep").filledString(),
      effort: try word(fields.required("effort"), "an effort", as: Effort.self))
  }

  private func needs(_ fields: JSONFields, _ position: Int, _ context: ItemContext) throws -> [Int] {
    var needs: [Int] = []
    for node in try elements(fields, "needs") {
      let needed = try context.heads.position(of: node)
      let id = node.text
      guard needed != position else { throw node.fault(.needsItself(id)) }
      guard context.heads.kinds[needed] == .level else { throw node.fault(.needsNonLevel(id)) }
      guard !needs.contains(needed) else { throw node.fault(.duplicateID(id, what: "need")) }
      needs.append(needed)
    }
    return needs
  }
}
