import RulesLibrary

/// Days that people want in their calendars.
package struct Calendar: Equatable, Sendable {
  /// What the calendar is called.
  let name: String
  /// Whole days, in the order given.
  let events: [Event]

  /// Something that lasts a whole day.
  struct Event: Equatable, Sendable {
    /// Stable whatever changes about it, so that a calendar replaces the event and adds no second one; letters, digits and hyphens.
    let uid: String
    /// How often it has changed; 0 when it is new.
    let sequence: Int
    /// When it was last changed.
    let changed: CivilDate
    /// The day itself.
    let day: CivilDate
    /// On one line.
    let summary: String
    /// In sentences.
    let description: String
    /// Whether it still holds.
    let isCancelled: Bool
  }
}
