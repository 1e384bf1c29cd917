import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport

@testable import Wizard

/// A conversation of a test with a disk that keeps what it is told, and everything that was said.
struct Play {
  var conversation: Conversation
  /// What the disk holds.
  var disk: JSONValue
  /// Whether the disk takes nothing more.
  var isDiskFull = false
  /// All that was shown, line by line; what was typed stands behind its prompt.
  var shown: [String] = []
  /// The prompt that is waited at.
  var prompt: (text: String, taking: Effect.Taking)?
  /// How it ended; nil while it goes on.
  var ending: String?
  /// What the last event put on the disk.
  var recorded: [Record] = []

  init(
    _ form: any Form, entries: [Entry], marks: Marks = Marks(), setting: Setting = Play.setting, disk: JSONValue = [:]
  ) {
    conversation = Conversation(form, entries: entries, marks: marks, setting: setting)
    self.disk = disk
    tell(.opened)
  }

  static let setting = Setting(keptIn: "garden.json", goOnWith: "peerready wizard garden.json")

  /// Types a line.
  mutating func type(_ line: String) { type(line, .lineTyped(line)) }

  /// Something happens at the keyboard, shown behind the prompt as `mark`.
  mutating func type(_ mark: String, _ event: Event) {
    if let prompt { shown.append(prompt.text + "< " + mark) }
    prompt = nil
    tell(event)
  }

  /// Tells that something happened, and does what follows from it.
  mutating func tell(_ event: Event) {
    recorded = []
    carryOut(conversation.handle(event))
  }

  private mutating func carryOut(_ effects: [Effect]) {
    var kept = disk
    for effect in effects {
      switch effect {
      case .say(let lines): shown += lines
      case .ask(let text, let taking): prompt = (text, taking)
      case .record(let keys, let value):
        kept = kept.putting([(keys, value)])
        recorded.append(Record(keys, value))
      case .submit: ending = "submit"
      case .stop(let how): ending = "\(how)"
      }
    }
    guard effects.contains(where: { if case .record = $0 { true } else { false } }) else { return }
    guard !isDiskFull else {
      recorded = []
      return carryOut(conversation.handle(.saveFailed("the disk is full")))
    }
    disk = kept
    shown += recorded.map { "  [\($0.keys.joined(separator: "/")) = \($0.value.line)]" }
    carryOut(conversation.handle(.answersSaved))
  }
}

extension Play {
  /// The small garden, with nothing answered.
  static func garden(_ depth: Depth = .full) throws -> Play {
    let form = try RatedForm(SmallGarden.loaded().questionnaire, depth: depth)
    return Play(form, entries: form.fields.map { _ in Entry() })
  }

  /// The water options, with nothing answered.
  static func water() throws -> Play {
    let form = try AppraisalForm(WaterOptions.appraisal())
    return Play(form, entries: form.fields.map { _ in Entry() })
  }

  /// The same with some lines typed.
  func typing(_ lines: String...) -> Play {
    var play = self
    lines.forEach { play.type($0) }
    return play
  }

  /// Past the five questions on who takes part.
  var pastPeople: Play { typing(":skip", ":skip", ":skip", ":skip", ":skip") }

  /// What was shown since some earlier moment, with the prompt that is waited at.
  func shown(since earlier: Play) -> [String] {
    Array(shown.dropFirst(earlier.shown.count)).flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
      .map(String.init) + (ending.map { ["(\($0))"] } ?? prompt.map { [$0.text] } ?? [])
  }
}

extension JSONValue {
  /// The value on one line.
  var line: String { String(decoding: JSONWriter.compact(self).dropLast(), as: UTF8.self) }
}
