import RulesLibrary
import StrictJSON

/// The tool's faults that are not of structure: they come of comparing one place of a file with another, with the questionnaire at
/// hand, or with the calendar.
enum FaultsBeyondSchemas {
  /// Told by their words, because a finding keeps nothing else.
  static func include(_ finding: Finding) -> Bool {
    words.contains { finding.message.contains($0) } || isOutsideItsScale(finding)
  }

  private static let words = [
    "there is no item \"", "there is no scale \"", "there is no role \"", "is used by an earlier ",
    "this level has the value ", "each of the scale's ", "there is no step from level ", "an earlier step starts from ",
    " decimals", "the smallest answer is larger", "cannot need itself", "has no levels, so", "in a circle",
    "is not asked before this item", "has neither a level nor a number", "\"is\" is for choice items",
    "is not a choice of \"", "is not a day of the calendar", "there is no questionnaire \"", "there is no version ",
    "another action has the id", "answered another text", " has no item \"", "is not a level of \"",
    "is not an answer to \"",
    "is not answered with \"", "concerns everybody", "cannot be a priority", "there is no criterion \"",
    "there is no option \"", "there is no must-have \"", " is an option appraisal; ", " is a rated questionnaire, ",
    " has no levels, so ballots",
    "takes one for each level", " levels cannot be; ",
  ]

  /// Target and foundation lie on the item's own scale, whose top the schema does not know.
  private static func isOutsideItsScale(_ finding: Finding) -> Bool {
    let path = finding.place.path
    return finding.message.contains(" is outside 1 to ")
      && (path.hasSuffix(".target") || path.hasSuffix(".foundation.atLeast"))
  }
}
