import RulesLibrary

/// Takes a plan's actions from one version of their questionnaire to another.
struct QuestionMove {
  private let to: Questionnaire
  /// What became of each item of the version left, by its id.
  private let changes: [String: ItemChange]

  /// The way from one version to another, which may be the same.
  init(from: Questionnaire, to: Questionnaire) {
    self.to = to
    let pairs = VersionComparison(from: from, to: to).items.compactMap { change in
      change.from.map { (from.items[$0].id, change) }
    }
    changes = Dictionary(uniqueKeysWithValues: pairs)
  }

  /// The action under its question's new id, marked where its levels of then say nothing of now.
  func moved(_ action: LivingAction) -> LivingAction {
    var moved = action
    if let id = action.origin.item { moved.origin = .item(laterID(of: id)) }
    moved.after = action.after.map(laterID)
    moved.questionChange = change(of: action, to: moved.origin)
    return moved
  }

  /// What the history says of it; empty where nothing became of the question.
  func events(from old: LivingAction, to new: LivingAction, _ today: CivilDate) -> [PlanEvent] {
    let renamed =
      old.origin == new.origin
      ? [] : [PlanEvent(today, "Its question is called \(new.origin.id) now.", action: new.id, was: old.origin.id)]
    guard old.questionChange != new.questionChange else { return renamed }
    let version = "version \(to.version) of the questionnaire"
    let what =
      switch new.questionChange?.itemClass {
      case .removed: "It is no longer asked for in \(version)."
      case nil: "It is asked for again in \(version)."
      default: "Its question has other words or other possible answers in \(version)."
      }
    return renamed + [PlanEvent(today, what, action: new.id)]
  }

  private func laterID(of id: String) -> String {
    changes[id]?.to.map { to.items[$0].id } ?? id
  }

  /// A question that is back after it was gone may not be the one that it was; a check is the same by its id.
  private func change(of action: LivingAction, to origin: LivingAction.Origin) -> LivingAction.QuestionChange? {
    let former = action.questionChange
    guard to.has(origin) else {
      return former?.itemClass == .removed ? former : .init(.removed, in: to.version)
    }
    guard let id = action.origin.item else { return nil }
    guard former?.itemClass != .removed else { return .init(.reworded, in: to.version) }
    guard let change = changes[id], change.isAskedAgain else { return former }
    return .init(change.itemClass, in: to.version)
  }
}
