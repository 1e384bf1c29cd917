/// Kleene's strong three-valued logic (scoring method, section 1): what is not known yet stays not known, unless it
/// cannot matter.
package enum Truth: Equatable, Sendable {
  /// What a condition comes to; `unknown` waits for an answer.
  case yes, no, unknown

  /// What is known for certain.
  init(_ isTrue: Bool) { self = isTrue ? .yes : .no }

  /// One `no` decides; else one unknown leaves it open.
  static func all(_ parts: [Truth]) -> Truth {
    if parts.contains(.no) { return .no }
    return parts.contains(.unknown) ? .unknown : .yes
  }

  /// One `yes` decides; else one unknown leaves it open.
  static func any(_ parts: [Truth]) -> Truth {
    if parts.contains(.yes) { return .yes }
    return parts.contains(.unknown) ? .unknown : .no
  }

  /// The opposite; the opposite of unknown is unknown.
  static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }
}
