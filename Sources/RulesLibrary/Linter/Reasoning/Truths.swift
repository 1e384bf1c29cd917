/// The truths that a condition can still come to, in Kleene's three-valued logic, while some answers are left open. May
/// hold more than really can happen, never less: parts are taken as if each could turn out on its own.
struct Truths: OptionSet {
  /// One bit a truth.
  let rawValue: UInt8

  /// The condition holds.
  static let yes = Truths(rawValue: 1)
  /// It does not hold.
  static let no = Truths(rawValue: 2)
  /// An answer it depends on is not known.
  static let unknown = Truths(rawValue: 4)
  /// Nothing is decided yet.
  static let any: Truths = [.yes, .no, .unknown]

  /// One of the two that a comparison of known values comes to.
  static func decided(_ holds: Bool) -> Truths { holds ? .yes : .no }

  /// Whether only one truth is left.
  var isDecided: Bool { rawValue.nonzeroBitCount == 1 }

  /// What the opposite can come to.
  static prefix func ! (truths: Truths) -> Truths {
    var opposite = truths.intersection(.unknown)
    if truths.contains(.yes) { opposite.insert(.no) }
    if truths.contains(.no) { opposite.insert(.yes) }
    return opposite
  }

  /// What "all of these" can come to.
  static func all(_ parts: [Truths]) -> Truths {
    var whole: Truths = []
    if parts.allSatisfy({ $0.contains(.yes) }) { whole.insert(.yes) }
    if parts.contains(where: { $0.contains(.no) }) { whole.insert(.no) }
    if parts.allSatisfy({ !$0.isDisjoint(with: [.yes, .unknown]) }), parts.contains(where: { $0.contains(.unknown) }) {
      whole.insert(.unknown)
    }
    return whole
  }

  /// What "at least one of these" can come to.
  static func any(_ parts: [Truths]) -> Truths { !all(parts.map { !$0 }) }
}
