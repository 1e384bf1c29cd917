/// The known name that a mistyped one most probably meant.
package enum NearestName {
  /// Names at most two single-letter slips away (one for short words), the nearest first; nil if none is that near.
  package static func to(_ typed: String, among known: [String]) -> String? {
    guard typed.utf8.count <= 64 else { return nil }
    let reach = typed.utf8.count <= 4 ? 1 : 2
    return
      known
      .map { (name: $0, slips: slips(Array(typed.lowercased().utf8), Array($0.lowercased().utf8))) }
      .filter { $0.slips <= reach }
      .min { $0.slips < $1.slips }?
      .name
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
  private static func slips(_ from: [UInt8], _ to: [UInt8]) -> Int {
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
