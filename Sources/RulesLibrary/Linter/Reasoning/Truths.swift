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
  /// The two that a comparison of known values can come to.
  static let decided: Truths = [.yes, .no]

  /// The one of them that it comes to.
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

  /// What the two together can come to; what they make where each is taken as it could turn out on its own.
  static func && (one: Truths, other: Truths) -> Truths {
    var both = one.intersection(other).intersection(.yes)
    if one.union(other).contains(.no) { both.insert(.no) }
    if one.union(other).contains(.unknown), !one.isSubset(of: .no), !other.isSubset(of: .no) { both.insert(.unknown) }
    return both
  }

  /// What at least one of the two can come to.
  static func || (one: Truths, other: Truths) -> Truths { !(!one && !other) }
}
