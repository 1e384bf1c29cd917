/// What a condition can come to while some answers are not settled.
struct Prospect {
  /// Every truth it can still come to, and perhaps more; never less.
  let truths: Truths
  /// The first thing in it that keeps that from being settled; nil where one truth is left.
  let open: Open?

  /// Something that is not settled.
  enum Open {
    /// How an item stands.
    case item(Int)
    /// Whether a comparison of numbers holds.
    case fact(NumberFact)
  }

  /// A condition that has come to one truth, or waits for something.
  init(_ truths: Truths, waitingFor open: Open? = nil) {
    self.truths = truths
    self.open = truths.isDecided ? nil : open
  }

  /// What the opposite can come to.
  static prefix func ! (prospect: Prospect) -> Prospect { Prospect(!prospect.truths, waitingFor: prospect.open) }

  /// What two conditions together can come to.
  static func && (one: Prospect, other: Prospect) -> Prospect {
    Prospect(one.truths && other.truths, waitingFor: one.open ?? other.open)
  }

  /// What at least one of two conditions can come to.
  static func || (one: Prospect, other: Prospect) -> Prospect {
    Prospect(one.truths || other.truths, waitingFor: one.open ?? other.open)
  }
}
