import RulesLibrary

extension OptionAppraisal {
  /// The option's title in quotation marks, for sentences.
  func option(_ position: Int) -> String { options[position].title.inQuotes }

  /// As in "A" and "B", each in quotation marks.
  func options(_ positions: [Int]) -> String { Counts.list(positions.map(option)) }

  /// The criterion's title in quotation marks, for sentences.
  func criterion(_ position: Int) -> String { criteria[position].title.inQuotes }

  /// As in "A" and "B", each in quotation marks.
  func criteria(_ positions: [Int]) -> String { Counts.list(positions.map(criterion)) }

  /// The must-haves as the end of a sentence: the must-have "A", or the must-haves "A" and "B".
  func mustHaves(_ positions: [Int]) -> String {
    let titles = Counts.list(positions.map { mustHaves[$0].title.inQuotes })
    return "the must-\(positions.count == 1 ? "have" : "haves") \(titles)"
  }
}
