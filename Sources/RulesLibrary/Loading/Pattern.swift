import StrictJSON

/// Small pieces of JSON to copy, for messages to authors who write it by hand.
enum Pattern {
  /// A condition that anybody can follow.
  static let condition = "a condition in curly brackets, as in { \"item\": \"rent\", \"atLeast\": 1 },"
  /// The conditions inside `all` or `any`.
  static let conditions = "a list of conditions in square brackets, as in [ { ... }, { ... } ],"

  /// A list, with the value that was written in place of it as its one element.
  static func list(of node: JSONNode) -> String { "a list in square brackets, as in [ \(quoted(node)) ]," }

  /// A foundation, from the level that was written in place of it.
  static func foundation(from node: JSONNode) -> String {
    "the level it is met from, as in { \"atLeast\": \(node.wholeNumber.map(String.init) ?? "2") },"
  }

  /// What a comparison is with; the item is the one that was written in place of the number, if any was.
  static func bound(_ node: JSONNode) -> String {
    "a number, or { \"item\": \(node.isString ? quoted(node) : "\"volunteers\""), \"times\": 1 },"
  }

  /// The very text where it is a short one.
  private static func quoted(_ node: JSONNode) -> String {
    node.isString && node.source.utf8.count <= 40 ? node.source : "\"...\""
  }
}
