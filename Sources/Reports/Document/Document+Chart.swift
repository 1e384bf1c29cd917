extension Document {
  /// A picture of some values, with the table that says the same.
  package struct Chart: Equatable, Sendable {
    /// What is drawn.
    package let picture: Picture
    /// What it shows, in a sentence, for those who do not see it.
    package let description: String
    /// The same values; its caption is the chart's title too.
    package let table: Table

    /// A picture with the table of its values.
    init(_ picture: Picture, description: String, table: Table) {
      self.picture = picture
      self.description = description
      self.table = table
    }
  }

  /// What a chart draws. Every figure comes from the engine; a drawing only places it.
  package enum Picture: Equatable, Sendable {
    /// Scores out of 100, one below the other.
    case bars([Bar])
    /// Parts of a change, above or below nothing, one below the other.
    case parts([Part])
    /// Scores out of 100 from the earliest to the latest.
    case rounds([Round])
  }

  /// A score out of 100 with its range.
  package struct Bar: Equatable, Sendable {
    /// What is scored.
    package let label: String
    /// 0…100; nil where there is none, or the range says more.
    package let score: Int?
    /// From the least to the most it could be, within 0…100; nil where nothing applies.
    package let range: ClosedRange<Int>?
    /// The value in words, written beside the bar.
    package let value: String
  }

  /// One part of a change.
  package struct Part: Equatable, Sendable {
    /// What made it.
    package let label: String
    /// Points of a score in hundredths, -10,000…10,000.
    package let hundredths: Int
    /// The value in words, written beside the bar.
    package let value: String
  }

  /// One round of answers among several.
  package struct Round: Equatable, Sendable {
    /// Which round, or its day.
    package let label: String
    /// 0…100; nil where there is none.
    package let score: Int?
    /// From the least to the most it could be, within 0…100; nil where nothing applies.
    package let range: ClosedRange<Int>?
    /// Whether the questionnaire's version differs from that of the round before.
    package let isOtherVersion: Bool
  }
}
