/// All that a conversation remembers from one line to the next.
struct Memory: Equatable, Sendable {
  /// What has been said, one entry for each field of the form.
  var entries: [Entry]
  /// What is remembered of the draft beside the answers.
  var marks: Marks
  /// What it waits for.
  var prompt = Prompt.review
  /// How often in a row something was typed at this prompt that is no answer.
  var refusals = 0
  /// Fields that were skipped and are not asked again by themselves.
  var skipped: Set<Int> = []
  /// Parked fields that were asked again since.
  var revisited: Set<Int> = []
  /// The part of the field that was shown last; nil before the first.
  var shownPart: Int?
  /// Parts whose opening was read out.
  var introduced: Set<Int> = []
  /// Whether all answers have been read out to be checked.
  var hasReviewed = false
}

/// What a conversation waits for.
indirect enum Prompt: Equatable, Sendable {
  /// The answer to a field.
  case field(Int)
  /// A text that belongs to a field: which, whether it takes the place of what is there, and where to go on afterwards.
  case writing(Int, Marks.Part, isAnew: Bool, from: Prompt)
  /// A last look at all answers.
  case review
}
