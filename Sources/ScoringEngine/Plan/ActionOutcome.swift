/// What came of an action, by how it stands and what the next answers say (scoring method, section 7). The raw value is
/// the word used in files.
package enum ActionOutcome: String, CaseIterable, Sendable {
  /// Done, and the level rose; of finding out, that there is a level now.
  case doneAndRose = "done-and-rose"
  /// Done, but the level has not risen; it may have fallen.
  case doneNotMoved = "done-not-moved"
  /// Not done, but the level rose anyway.
  case roseAnyway = "rose-anyway"
  /// Not done, and the level has not risen.
  case notDone = "not-done"
  /// Given up, whatever the level.
  case stopped
}

/// Why it cannot be said what came of an action.
package enum NoOutcome: String, Error, CaseIterable, Sendable {
  /// The question has other words or other possible answers, so that two levels of it cannot be held against each other.
  case reworded
  /// The later answers give it no level.
  case notRated = "not-rated"
  /// It is done, and there is no level that could have risen: it answers a check, or a drawback of an option.
  case noLevel = "no-level"
}

extension LivingAction {
  /// What came of the action, by a later answer to its item. `laterLevel` is nil where that answer gives no level.
  /// `isComparable` says whether the item was asked in the same words both times.
  package func outcome(laterLevel: Int?, isComparable: Bool) -> Result<ActionOutcome, NoOutcome> {
    guard status != .stopped else { return .success(.stopped) }
    guard origin.item != nil else { return isOpen ? .success(.notDone) : .failure(.noLevel) }
    guard isComparable else { return .failure(.reworded) }
    guard let fromLevel else { return .success(outcome(didRise: laterLevel != nil)) }
    guard let laterLevel else { return .failure(.notRated) }
    return .success(outcome(didRise: laterLevel > fromLevel))
  }

  private func outcome(didRise: Bool) -> ActionOutcome {
    switch (isOpen, didRise) {
    case (false, true): .doneAndRose
    case (false, false): .doneNotMoved
    case (true, true): .roseAnyway
    case (true, false): .notDone
    }
  }
}
