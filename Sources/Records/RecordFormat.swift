/// What a file of the tool's own says it is, in its key `format`.
package enum RecordFormat: String, CaseIterable, Sendable {
  /// The answers of one unit.
  case assessment = "peerready/assessment"
  /// What one person answered alone.
  case ballot = "peerready/ballot"
  /// The actions that follow from answers, as people keep them.
  case plan = "peerready/plan"
  /// What a readiness folder says of itself, in `folder.json`.
  case folder = "peerready/folder"

  /// As the subject of "… has the format".
  var name: String {
    switch self {
    case .assessment: "an assessment"
    case .ballot: "a ballot"
    case .plan: "a plan"
    case .folder: "a folder.json"
    }
  }
}
