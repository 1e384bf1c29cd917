/// The known name that a mistyped one most probably meant.
package enum NearestName {
  /// The known name fewest single-letter slips away: at most two, at most one for words of up to four letters; of
  /// equally near ones the first. Nil where none is that near, or `typed` is longer than 64 bytes.
  package static func to(_ typed: String, among known: [String]) -> String? {
    guard typed.utf8.count <= 64 else { return nil }
    let letters = folded(typed)
    let reach = letters.count <= 4 ? 1 : 2
    var nearest: (name: String, slips: Int)?
    for name in known where name.utf8.count <= 2 * 64 {
      let slips = slips(letters, folded(name), reach: reach)
      if slips <= reach, slips < nearest?.slips ?? .max { nearest = (name, slips) }
    }
    return nearest?.name
  }

  /// The letters without the difference of small and capital ones.
  private static func folded(_ name: String) -> [Unicode.Scalar] { Array(name.lowercased().unicodeScalars) }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other; words whose lengths
  /// differ by more than `reach` are not compared.
  private static func slips(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar], reach: Int) -> Int {
    guard abs(from.count - to.count) <= reach else { return .max }
    var twoBack: [Int] = []
    var previous = Array(0...to.count)
    for (row, letter) in from.enumerated() {
      var current = [row + 1]
      for (column, other) in to.enumerated() {
        var best = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == to[column - 1], from[row - 1] == other {
          best = min(best, twoBack[column - 1] + 1)
        }
        current.append(best)
      }
      twoBack = previous
      previous = current
    }
    return previous[to.count]
  }
}
