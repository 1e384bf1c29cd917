import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Records

/// A plan of the small garden that has been kept over two rounds and a change of its questionnaire: every key is in it.
enum KeptPlan {
  /// The file.
  static func text() throws -> String { try Repository.text(of: "Tests/SchemaTests/Sound/plan.json") }

  /// The plan.
  static func plan() throws -> LivingPlan { try sound(text()) }

  /// The plan of a text that has to be sound.
  static func sound(_ text: String) throws -> LivingPlan { try sound(Array(text.utf8)) }

  /// The same of bytes.
  static func sound(_ bytes: [UInt8]) throws -> LivingPlan {
    switch PlanReader.read(bytes) {
    case .read(let plan): return plan
    case .refused(let findings): throw Sample.Refused(findings: Sample.lines(findings))
    }
  }

  /// Everything found in a text, as `Sample.findings` gives it.
  static func findings(_ text: String) -> [String] { Sample.lines(PlanReader.read(Array(text.utf8)).findings) }
}

extension LivingPlan {
  /// The file's bytes.
  var bytes: [UInt8] { JSONWriter.pretty(json) }
}
