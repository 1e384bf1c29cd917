import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Command {
  /// The plan that follows from the decision of an option appraisal.
  static func plan(_ answered: AnsweredAppraisal, _ path: String, _ invocation: Invocation) throws {
    try invocation.refuse([.top, .reason], "for plans from priorities; this file is an option appraisal")
    try invocation.refuse([.trial], "for changes to a plan; a new one changes nothing")
    guard let decision = answered.record.decision else {
      let way = "peerready appraise \(ShellWord.quoted(path)) --decide OPTION --reason \"...\" --output NEW-FILE"
      throw Failure(
        .inputWrong, ["\(Input.name(of: path)) has no decision yet, so there is nothing to plan for. First: \(way)"])
    }
    let option = answered.appraisal.options[decision.option]
    let start = try invocation.date(.start) ?? answered.record.date
    let mitigation = MitigationPlan(
      for: decision.option, of: answered.appraisal, disadvantages: try drawbacks(invocation, of: option), start: start)
    let plan = answered.living(mitigation)
    let document = LivingPlanDocument(
      new: plan, names: PlanNames(answered.appraisal), head: ReportHead(answered.record)
    ).document
    let bytes = try invocation.render(document) { plan.bytes }
    try invocation.deliver(bytes)
    if try invocation.format() != .json {
      invocation.suggest(for: path) { "agree an owner for each action, and peerready appraise \($0) for the result" }
    } else if let output = invocation.outputFile {
      invocation.suggestKeeping(output)
    }
  }

  /// Those that were named, as positions; nil where none was.
  private static func drawbacks(_ invocation: Invocation, of option: AppraisalOption) throws(Failure) -> [Int]? {
    let named = invocation.chosen
    let ids = option.disadvantages.map(\.id)
    var positions: [Int] = []
    for id in named {
      guard let position = ids.firstIndex(of: id) else {
        let suggestion = NearestName.to(id, among: ids).map { "Did you mean \"\($0)\"?" }
        let known = "There are: \(ids.joined(separator: ", "))"
        throw Failure(.usage, ["\(option.id) has no drawback \"\(id)\". \(suggestion ?? known)"])
      }
      guard option.disadvantages[position].mitigation != nil else {
        throw Failure(.usage, ["there is nothing to plan for \"\(id)\": it has no step"])
      }
      guard !positions.contains(position) else { throw Failure(.usage, ["\"\(id)\" is chosen twice"]) }
      positions.append(position)
    }
    return named.isEmpty ? nil : positions
  }
}

extension Invocation {
  /// The words of `--choose`, whether they were typed with commas or without.
  var chosen: [String] { arguments.all(.choose).flatMap { $0.split(separator: ",").map(String.init) } }
}
