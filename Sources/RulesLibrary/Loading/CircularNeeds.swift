extension QuestionnaireReader {
  /// Refuses items that need each other in a circle, because none of them could ever come first; the fault stands at
  /// one of them.
  func refuseCircles(_ items: [Item], _ heads: ItemHeads) throws {
    guard items.count == heads.ids.count, let circle = NeedsGraph(items).circle else { return }
    let ids = (circle + [circle[0]]).map { items[$0].id }
    findings.report(heads.nodes[circle[0]].fault(QuestionnaireFault.Reason.circularNeeds(ids)))
  }
}

/// Which item needs which.
private struct NeedsGraph {
  private let needs: [[Int]]
  private var state: [State]
  private var trail: [Int] = []

  private enum State { case unseen, onTrail, done }

  init(_ items: [Item]) {
    needs = items.map { $0.level?.needs ?? [] }
    state = Array(repeating: .unseen, count: needs.count)
  }

  /// The items of one circle, each needing the next; nil where there is none.
  var circle: [Int]? {
    var walk = self
    for item in needs.indices { if let found = walk.follow(item) { return found } }
    return nil
  }

  /// Depth is bounded by the number of items.
  private mutating func follow(_ item: Int) -> [Int]? {
    switch state[item] {
    case .done: return nil
    case .onTrail: return trail.firstIndex(of: item).map { Array(trail[$0...]) }
    case .unseen: break
    }
    state[item] = .onTrail
    trail.append(item)
    for needed in needs[item] { if let found = follow(needed) { return found } }
    trail.removeLast()
    state[item] = .done
    return nil
  }
}
