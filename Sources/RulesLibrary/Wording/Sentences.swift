extension String {
  /// With a full stop unless it ends in punctuation already.
  package var closed: String { last.map { ".?!:".contains($0) } == true ? self : self + "." }

  /// With its first letter large.
  package var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }

  /// In quotation marks, for sentences; without the full stop that it may end in.
  package var inQuotes: String { "\"\(hasSuffix(".") ? String(dropLast()) : self)\"" }
}
