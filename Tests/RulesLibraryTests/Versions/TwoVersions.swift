import StrictJSON
import TestSupport

@testable import RulesLibrary

/// Two versions of a questionnaire, 1.0.0 and 1.1.0, written as their items.
struct TwoVersions {
  var old: QuestionnaireText
  var new: QuestionnaireText

  /// The items of each, and what the newer one replaces.
  init(_ old: [JSONValue], _ new: [JSONValue], replaces: JSONValue = [:]) {
    self.old = QuestionnaireText(old)
    self.new = QuestionnaireText(new)
    self.new.version = "1.1.0"
    self.new.overriding = [("replaces", replaces)]
  }

  /// From the older to the newer.
  func forward() throws -> VersionComparison {
    VersionComparison(from: try old.questionnaire(), to: try new.questionnaire())
  }

  /// From the newer to the older.
  func back() throws -> VersionComparison {
    VersionComparison(from: try new.questionnaire(), to: try old.questionnaire())
  }
}

extension VersionComparison {
  /// Each item as `class from>to reasons`, with a hyphen for an item that is not there.
  var lines: [String] {
    items.map { change in
      let ids = [change.from.map { from.items[$0].id } ?? "-", change.to.map { to.items[$0].id } ?? "-"]
      let reasons = change.reasons.map { " \($0)" }.joined()
      return "\(change.itemClass.rawValue) \(ids.joined(separator: ">"))\(reasons)"
    }
  }
}
