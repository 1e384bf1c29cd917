import RulesLibrary
import ScoringEngine
import StrictJSON

/// An action as the file has it, before what older files leave out is known.
struct ReadAction {
  /// The id; nil where the file gives none.
  let id: String?
  /// Where the id stands.
  let idNode: JSONNode?
  /// What the action answers.
  let origin: LivingAction.Origin
  /// The day of the answers that it was made from; nil where the file does not say.
  let assessed: CivilDate?
  /// The whole of it, once its id and that day are known.
  let action: (_ id: String, _ assessed: CivilDate) -> LivingAction
}

extension AssessmentReader {
  private static let actionKeys: [StaticString] = [
    "id", "item", "check", "option", "disadvantage", "title", "goal", "firstStep", "effort", "fromLevel", "round",
    "assessed", "lead", "leads", "owner", "start", "due", "after", "measure", "status", "stoppedBecause", "evidence",
    "notes", "questionChange",
  ]

  /// One action. The first fault of its head ends the reading of it.
  func action(_ node: JSONNode) throws -> ReadAction {
    let fields = try fields(node, known: Self.actionKeys)
    let idNode = fields.optional("id")
    let origin = try origin(fields)
    let text = { (key: StaticString) in try fields.required(key).string() }
    let (title, goal, firstStep, owner) = (
      try text("title"), try text("goal"), try text("firstStep"), try text("owner")
    )
    let effort: Effort = try word(fields.required("effort"), "an effort")
    let fromLevel = try nullable(fields.required("fromLevel")) { try $0.integer(in: 0...9) }
    let round = try nullable(fields.required("round")) { try $0.string() }
    let leads = try leads(fields)
    let (start, due) = (try date(fields.required("start")), try date(fields.required("due")))
    let after = try identifiers(fields.required("after"))
    let measure = try measure(fields.required("measure"))
    let (status, reason) = try status(fields)
    let evidence = each(try fields.required("evidence"), datedText)
    let notes = each(try fields.required("notes"), datedText)
    let change = try fields.optional("questionChange").map(questionChange)
    return ReadAction(
      id: try idNode.map(actionID), idNode: idNode, origin: origin,
      assessed: try fields.optional("assessed").map(date)
    ) { id, assessed in
      LivingAction(
        id: id, origin: origin, title: title, goal: goal, firstStep: firstStep, effort: effort, fromLevel: fromLevel,
        round: round, assessed: assessed, leads: leads, owner: owner, start: start, due: due, after: after,
        measure: measure, status: status, stoppedBecause: reason, evidence: evidence, notes: notes,
        questionChange: change)
    }
  }

  private func nullable<Value>(_ node: JSONNode, _ read: (JSONNode) throws -> Value) throws -> Value? {
    node.isNull ? nil : try read(node)
  }

  private func actionID(_ node: JSONNode) throws -> String {
    guard Identifier.isWellFormed(try node.string(), atMost: ActionIDs.longest) else {
      throw node.fault(.malformedActionID(node.text))
    }
    return node.text
  }

  private func origin(_ fields: JSONFields) throws -> LivingAction.Origin {
    switch (fields["item"], fields["check"], fields["option"], fields["disadvantage"]) {
    case (let item?, nil, nil, nil): return .item(try identifier(item))
    case (nil, let check?, nil, nil): return .check(try identifier(check))
    case (nil, nil, let option?, let disadvantage?):
      return .drawback(option: try identifier(option), disadvantage: try identifier(disadvantage))
    case (nil, nil, _, _): throw fields.node.fault(.originMissing)
    default: throw fields.node.fault(.twoOrigins)
    }
  }

  /// Every role that could lead, the one under `lead` before all.
  private func leads(_ fields: JSONFields) throws -> [String] {
    let leads = try fields.required("leads").elements().map { try $0.filledString() }
    guard let first = try nullable(fields.required("lead"), { try $0.filledString() }) else { return leads }
    return [first] + leads.filter { $0 != first }
  }

  private func measure(_ node: JSONNode) throws -> LivingAction.Measure {
    let fields = try fields(node, known: ["level", "label", "description", "shownBy"])
    return LivingAction.Measure(
      level: try nullable(fields.required("level")) { try $0.integer(in: 1...10) },
      label: try nullable(fields.required("label")) { try $0.string() },
      description: try nullable(fields.required("description")) { try $0.string() },
      shownBy: try fields.required("shownBy").elements().map { try $0.string() })
  }

  /// The status and, of an action that is stopped and of no other, the reason.
  private func status(_ fields: JSONFields) throws -> (ActionStatus, String?) {
    let node = try fields.required("status")
    let status: ActionStatus = try word(node, "a status")
    let reason = fields.optional("stoppedBecause")
    if let reason, status != .stopped { throw reason.fault(.stopReasonNotWanted) }
    if reason == nil, status == .stopped { throw node.fault(.stopReasonMissing) }
    return (status, try reason?.filledString())
  }

  private func datedText(_ node: JSONNode) throws -> DatedText {
    let fields = try fields(node, known: ["date", "text"])
    return DatedText(try date(fields.required("date")), try fields.required("text").filledString())
  }

  private func questionChange(_ node: JSONNode) throws -> LivingAction.QuestionChange {
    let fields = try fields(node, known: ["class", "version"])
    return LivingAction.QuestionChange(
      try itemClass(fields.required("class")), in: try version(fields.required("version")))
  }
}
