import Reports

/// The words of `help accessibility`: how the tool is used with a screen reader, a braille display, large type or by voice.
enum AccessibilityPage {
  /// What is typed after `help`.
  static let name = "accessibility"

  /// The page, with lines of at most `width` characters; nil leaves them whole.
  static func text(width: Int?) -> String {
    lines.map { Wrapping.wrap($0, width: width) + "\n" }.joined()
  }

  /// Parts with an empty line between them.
  private static let lines = [title, promises, typing, voice, reports, settings].joined(separator: [""])

  private static let title = ["With a screen reader, a braille display, large type or by voice"]

  private static let promises = [
    "There is one way of working for everybody, so nothing is missing in it.", "", "What you can rely on:",
    "- Everything is plain lines of text, one after the other. There are no boxes, bars, pictures, turning signs or colours, "
      + "and what was written is never changed or moved afterwards.",
    "- A question says its number, how many there are and what it is about. Then come the question and its answers, one "
      + "a line, each with the number to type.",
    "- What you chose is said again in words before the next question, as in: Recorded: 2, Agreed, with a plan.",
    "- Enter alone is never an answer, nothing is filled in beforehand, and there are no time limits.",
    "- A message that begins with \"Error:\" says what was typed, and what to type.",
  ]

  private static let typing = [
    "While you answer:",
    "- :show reads the question again, :list all questions with their answers, :help every command.",
    "- :back goes to the question before, and :go 7 to question 7. Your answer there is shown.",
    "- The key for deleting works inside a line. Arrow keys do not: a line with one in it is refused, and you are told.",
    "- A long text can be written in a program of your own and pasted. A line with a single full stop ends it.",
    "- Several lines pasted where one answer is asked for are thrown away, and you are told.",
  ]

  private static let voice = [
    "By voice: capital letters, spaces around an answer and a full stop after it make no difference. \"Agreed.\" is the same as "
      + "agreed, and \"3.\" the same as 3. Numbers in words, as in three, are not taken."
  ]

  private static let reports = [
    "Results: lines are broken to fit the window. Into a file or another program they go unbroken, as in: peerready score "
      + "november.json | less",
    "Lists and headings of --format markdown can be jumped between in programs that know Markdown.",
  ]

  private static let settings = [
    "TERM=dumb, NO_COLOR, ACCESSIBLE and --accessible are honoured. They change nothing, because nothing of what they turn "
      + "off is there. peerready doctor says what it finds of your terminal."
  ]
}
