import RulesLibrary
import ScoringEngine
import StrictJSON

/// Reads what one round of a plan says of itself: the round of now at the top of the file, and each earlier one.
struct PlanRoundReader {
  /// Gathers what is wrong.
  let reader: AssessmentReader

  /// What a round is spelt with.
  static let keys: [StaticString] = [
    "engine", "assessment", "questionnaire", "priorities", "decision", "strengths",
  ]

  /// Reads every part and notes each that has a fault; nil where there is any.
  func round(_ fields: JSONFields) -> PlanRound? {
    let findings = reader.findings
    let engine = findings.attempt { try fields.required("engine").string() }
    let assessment = findings.attempt { try self.source(fields.required("assessment")) }
    let questionnaire = findings.attempt { try self.pin(fields.required("questionnaire")) }
    let basis = findings.attempt { try self.basis(fields) }
    let strengths = findings.attempt { try reader.identifiers(fields.required("strengths")) }
    guard let engine, let assessment, let questionnaire, let basis, let strengths else { return nil }
    return PlanRound(
      engine: engine, assessment: assessment, questionnaire: questionnaire, basis: basis, strengths: strengths)
  }

  private func source(_ node: JSONNode) throws -> PlanRound.Source {
    let fields = try reader.fields(node, known: ["id", "date", "round", "unit"])
    let round = try fields.required("round")
    return PlanRound.Source(
      id: try fields.required("id").filledString(), date: try reader.date(fields.required("date")),
      round: round.isNull ? nil : try round.filledString(), unit: try reader.unit(fields.required("unit")))
  }

  private func pin(_ node: JSONNode) throws -> PlanRound.Pin {
    let fields = try reader.fields(node, known: ["id", "version", "sha256"])
    return PlanRound.Pin(
      id: try reader.identifier(fields.required("id")), version: try reader.version(fields.required("version")),
      sha256: try reader.sha256(fields.required("sha256")))
  }

  private func basis(_ fields: JSONFields) throws -> PlanRound.Basis {
    switch (fields["priorities"], fields["decision"]) {
    case (nil, nil): throw fields.node.fault(.basisMissing)
    case (_?, let decision?): throw decision.fault(.twoBases)
    case (let priorities?, nil): return .priorities(try self.priorities(priorities))
    case (nil, let decision?): return .decision(try self.decision(decision))
    }
  }

  /// In files from before it was said who chose, the group did where it is not the first by rank that were chosen.
  private func priorities(_ node: JSONNode) throws -> PlanRound.Priorities {
    let fields = try reader.fields(node, known: ["engine", "chosen", "leftOut", "byGroup", "reason"])
    let engine = try reader.identifiers(fields.required("engine"))
    let chosen = try reader.identifiers(fields.required("chosen"))
    return PlanRound.Priorities(
      engine: engine, chosen: chosen, isGroupChoice: try fields.optional("byGroup")?.bool() ?? (chosen != engine),
      leftOut: try reader.identifiers(fields.required("leftOut")), reason: try reason(fields))
  }

  private func decision(_ node: JSONNode) throws -> PlanRound.Decision {
    let fields = try reader.fields(node, known: ["option", "reason"])
    return PlanRound.Decision(option: try reader.identifier(fields.required("option")), reason: try reason(fields))
  }

  private func reason(_ fields: JSONFields) throws -> String? {
    let reason = try fields.required("reason")
    return reason.isNull ? nil : try reason.string()
  }
}
