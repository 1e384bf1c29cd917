/// One thing that `doctor` looked at.
package struct Checkup: Equatable, Sendable {
  /// Lower-case words with hyphens, for scripts; the same from version to version.
  package let id: String
  /// How it stands.
  package let state: State
  /// What was found, in a sentence.
  package let finding: String
  /// What to do, in a sentence; nil where nothing is to be done.
  package let advice: String?

  /// How something stands.
  package enum State: String, CaseIterable, Sendable {
    /// It does what it should.
    case ok
    /// The tool works all the same, and something is different for it.
    case worthKnowing = "worth-knowing"
    /// Something cannot be done as long as this is so.
    case notWorking = "not-working"
  }

  /// Something that was looked at.
  package init(_ id: String, _ state: State, _ finding: String, advice: String? = nil) {
    self.id = id
    self.state = state
    self.finding = finding
    self.advice = advice
  }
}

/// Everything that was looked at, the gravest first.
package struct CheckupDocument {
  /// In the order in which it was looked at.
  let checkups: [Checkup]

  /// A document of these.
  package init(_ checkups: [Checkup]) { self.checkups = checkups }

  /// The whole of it.
  package var document: Document {
    Document(
      title: "How PeerReady gets on here",
      blocks: [.paragraph(summary)] + part(.notWorking, "Not working") + part(.worthKnowing, "Worth knowing")
        + part(.ok, "In order"))
  }

  private var summary: String {
    let bad = checkups.count { $0.state == .notWorking }
    let odd = checkups.count { $0.state == .worthKnowing }
    let opening =
      switch bad {
      case 0: "Everything that is needed works."
      case 1: "One thing does not work."
      default: "\(bad) things do not work."
      }
    let more =
      switch odd {
      case 0: ""
      case 1: " One thing is worth knowing."
      default: " \(odd) things are worth knowing."
      }
    return "\(opening)\(more) \(checkups.count) things were looked at."
  }

  private func part(_ state: Checkup.State, _ title: String) -> [Document.Block] {
    let entries = checkups.filter { $0.state == state }.map { checkup in
      Document.Entry(checkup.finding, lines: checkup.advice.map { [$0] } ?? [])
    }
    return entries.isEmpty ? [] : [.heading(2, title), .bullets(entries)]
  }
}
