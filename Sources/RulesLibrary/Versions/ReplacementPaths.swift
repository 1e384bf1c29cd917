/// The replacements between two versions, as ways from the version that is left to the one that is gone to. They are
/// those that the newer of the two declares, whichever way one goes.
struct ReplacementPaths {
  private let from: Questionnaire
  private let to: Questionnaire
  private var next: [String: [String]] = [:]
  private var before: [String: [String]] = [:]

  /// The ways from one version to another. A replacement whose old item is not in the older version, or is still in the
  /// newer, is none.
  init(from: Questionnaire, to: Questionnaire) {
    self.from = from
    self.to = to
    let isForward = from.version < to.version
    let (older, newer) = isForward ? (from, to) : (to, from)
    for pair in newer.replaces where older.positions[pair.old] != nil && newer.positions[pair.old] == nil {
      let (start, end) = isForward ? (pair.old, pair.new) : (pair.new, pair.old)
      guard !next[start, default: []].contains(end) else { continue }
      next[start, default: []].append(end)
      before[end, default: []].append(start)
    }
  }

  /// The items of the version gone to that take this one's place, or parts of it.
  func successors(of id: String) -> [String] { next[id] ?? [] }

  /// The items of the version left whose place, or part of it, this one takes.
  func predecessors(of id: String) -> [String] { before[id] ?? [] }

  /// The id that an item had in the version left, where the two stand for each other alone and neither version has
  /// both.
  func formerID(of id: String) -> String? {
    let former = predecessors(of: id)
    guard former.count == 1, successors(of: former[0]) == [id] else { return nil }
    return from.positions[id] == nil && to.positions[former[0]] == nil ? former[0] : nil
  }

  /// What the version gone to calls an item of the version left; the same id where it is not renamed.
  func laterID(of id: String) -> String {
    let later = successors(of: id)
    return later.count == 1 && formerID(of: later[0]) == id ? later[0] : id
  }
}
