import RulesLibrary
import ScoringEngine
import StrictJSON
import TestSupport
import Testing

@testable import Wizard

/// What holds whatever is typed: conversations of random events, printed with their seed where something does not hold.
@Suite struct RandomConversations {
  private static let seeds = Array(0..<60 as Range<UInt64>)

  @Test("Nothing crashes, every answer fits its question, and the record is what was answered", arguments: seeds)
  func anything(_ seed: UInt64) throws {
    var typing = RandomTyping(seed: seed)
    var play = seed % 2 == 0 ? try Play.garden(seed % 4 == 0 ? .full : .core) : try Play.water()
    let form = play.conversation.form
    for step in 0..<150 where play.ending == nil {
      play.isDiskFull = typing.random.happens(5)
      let (before, event) = (play, typing.event())
      play.tell(event)
      check(play, after: before, event, "seed \(seed), step \(step), \(event)")
    }
    let fresh = form.fields.map { _ in Entry() }
    let whole = form.records(from: fresh, to: play.conversation.entries).reduce(JSONValue.object([])) {
      $0.putting([($1.keys, $1.value)])
    }
    let answers = play.disk.removing(Marks.key).removing("status")
    #expect(answers.withoutGaps == whole.removing(Marks.key).withoutGaps, "seed \(seed)")
    let marks = play.disk[Marks.key].map(Marks.init) ?? Marks()
    #expect(play.ending == "submit" || marks.parked == play.conversation.memory.marks.parked, "seed \(seed)")
    #expect(play.ending == "submit" || marks.unfinished == play.conversation.memory.marks.unfinished, "seed \(seed)")
  }

  @Test("Random typing gets everywhere") func reach() throws {
    var (records, parts, endings) = (0, Set<String>(), Set<String>())
    for seed in Self.seeds {
      var (typing, play) = (RandomTyping(seed: seed), seed % 2 == 0 ? try Play.garden() : try Play.water())
      for _ in 0..<150 where play.ending == nil {
        play.tell(typing.event())
        records += play.recorded.count
        parts.formUnion(play.recorded.map { $0.keys[0] })
      }
      endings.insert(play.ending ?? "none")
    }
    #expect(records > 1000)
    #expect(parts == ["answers", "participants", "weights", "ratings", "mustHaves", "decision", "wizard", "status"])
    #expect(endings == ["none", "submit"])
  }

  @Test(
    "Whatever was said reads aloud: no escapes, boxes, pictures or colours, and none of the words to avoid",
    arguments: seeds.prefix(20))
  func words(_ seed: UInt64) throws {
    var typing = RandomTyping(seed: seed)
    var play = seed % 2 == 0 ? try Play.garden() : try Play.water()
    for _ in 0..<100 where play.ending == nil {
      play.type(":\(typing.random.next() % 90)", .lineTyped(Self.plain(typing.line())))
    }
    for line in play.shown {
      #expect(
        line.unicodeScalars.allSatisfy { $0.isASCII || "“”’…１＝。．\u{301}½".unicodeScalars.contains($0) }, "\(line)")
      let words = line.lowercased().split { !$0.isLetter }
      #expect(Set(words).isDisjoint(with: ["invalid", "please", "sorry", "oops", "illegal", "failing"]), "\(line)")
    }
  }

  /// A line of characters that are plain, so that what is shown of it is.
  private static func plain(_ line: String) -> String {
    String(String.UnicodeScalarView(line.unicodeScalars.filter { (0x20...0x7E).contains($0.value) }))
  }

  private func check(_ play: Play, after before: Play, _ event: Event, _ comment: String) {
    let form = play.conversation.form
    for (field, entry) in zip(form.fields, play.conversation.entries) { #expect(field.takes(entry), "\(comment)") }
    guard before.conversation.entries != play.conversation.entries else { return }
    // an answer comes from a line, and from nothing else
    switch event {
    case .lineTyped(let line), .lineCut(let line):
      #expect(!line.allSatisfy(\.isWhitespace) && !play.isDiskFull, "\(comment)")
      let changed = form.changed(from: before.conversation.entries, to: play.conversation.entries)
      for field in changed { #expect(Typed.couldMean(line, field, before, play), "\(comment)") }
    default: Issue.record("\(comment): an answer nobody typed")
    }
  }
}

/// Says independently of the reading whether a typed line could mean a change.
private enum Typed {
  static func couldMean(_ line: String, _ field: Int, _ before: Play, _ after: Play) -> Bool {
    let (old, new) = (before.conversation.entries[field], after.conversation.entries[field])
    let form = after.conversation.form
    if case .writing = before.conversation.memory.prompt {
      return line.contains(".") || line.contains("。") || isWord(line, "dk")
    }
    guard before.conversation.memory.prompt == .field(field) else { return form is AppraisalForm }
    let plain = TypedLine(line).words.lowercased()
    switch new.answer {
    case .level, .choice:
      guard let option = form.fields[field].kind.options.first(where: { $0.answer == new.answer }) else { return false }
      return plain.contains("\(option.number)") || option.label.lowercased().hasPrefix(plain.filter { $0 != "." })
    case .number(let hundredths): return plain.contains("\(hundredths / 100)")
    case .doNotKnow: return plain.hasSuffix("dk") || "do not know".hasPrefix(plain)
    case .text(let text): return text.isEmpty == false && (plain == "." || old.answer == new.answer)
    case .open, .notApplicable: return false
    }
  }

  private static func isWord(_ line: String, _ word: String) -> Bool { line.contains(word) }
}

extension Field {
  /// Whether an entry is one that a record of this field can hold.
  fileprivate func takes(_ entry: Entry) -> Bool {
    switch (entry.answer, kind) {
    case (.open, _): true
    case (.doNotKnow, _): ways.contains(.doNotKnow)
    case (.notApplicable(let reason), _): ways.contains(.notApplicable) && !reason.allSatisfy(\.isWhitespace)
    case (.number(let hundredths), .number(let question)):
      question.hundredths.contains(hundredths) && hundredths % [100, 10, 1][question.decimals] == 0
    case (.text(let text), .text): !text.allSatisfy(\.isWhitespace)
    case (_, .pick(let options)): options.contains { $0.answer == entry.answer }
    default: false
    }
  }
}

extension JSONValue {
  /// The value without members that hold nothing: they say the same as none.
  fileprivate var withoutGaps: JSONValue {
    guard case .object(let members) = self else { return self }
    let full = members.map { Member(key: $0.key, value: $0.value.withoutGaps) }.filter {
      $0.value != .null && $0.value != [:]
    }
    return .object(full.sorted { $0.key < $1.key })
  }
}
