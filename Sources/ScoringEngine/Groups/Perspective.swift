/// The sides from which people see peer support (scoring method, section 9). A group may use words of its own beside these.
package enum Perspective {
  /// The words used in files, in the order in which results show them.
  package static let known = ["people-who-use-services", "carers", "peer-support-workers", "staff", "managers"]

  /// The known ones first, in their order, then all others by their letters, each once.
  static func inOrder(_ perspectives: some Sequence<String>) -> [String] {
    let given = Set(perspectives)
    return known.filter(given.contains) + given.subtracting(known).sorted()
  }
}

extension String {
  /// The words for a perspective as files spell it: "peer-support-workers" is "peer support workers".
  package var perspectiveInWords: String { split(separator: "-").joined(separator: " ") }
}
