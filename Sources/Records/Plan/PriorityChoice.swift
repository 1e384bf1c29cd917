/// Which priorities a plan is for, and who chose them. Items are positions in the questionnaire's list.
package struct PriorityChoice: Equatable, Sendable {
  /// The first by rank, whether or not the group followed it.
  package let engine: [Int]
  /// What the group put in its place; empty where it followed the engine.
  package let group: [Int]
  /// What the group chose and nothing can be planned for: not asked, not applicable, or at its top.
  package let leftOut: [Int]
  /// Why the group chose otherwise; nil where it followed the engine or gave no reason.
  package let reason: String?

  /// A choice with both sides of it.
  package init(engine: [Int], group: [Int], leftOut: [Int], reason: String?) {
    self.engine = engine
    self.group = group
    self.leftOut = leftOut
    self.reason = reason
  }

  /// The items that are planned.
  package var items: [Int] { group.isEmpty ? engine : group }
}
