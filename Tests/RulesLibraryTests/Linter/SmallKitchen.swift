import StrictJSON
import Testing

@testable import RulesLibrary

/// A questionnaire of ten items of every kind, as text, in which the linter finds nothing. Every test of a rule changes it
/// in one place.
enum SmallKitchen {
  /// The text without a fault.
  static let sound = """
    { "format": "peerready/questionnaire", "formatVersion": 1,
      "id": "small-kitchen", "version": "1.1.0", "kind": "rated",
      "title": "Is the kitchen ready to open?", "summary": "Ten questions before the first meal.",
      "audience": "Cooks and helpers", "minutes": 20, "notice": "Made up for the tests.",
      "sources": [ { "id": "cookbook", "title": "The kitchen book" }, { "id": "law", "title": "The law on food" } ],
      "roles": [ { "id": "head-cook", "title": "Head cook" }, { "id": "buyer", "title": "Buyer" } ],
      "scales": [
        { "id": "stages", "levels": [ { "value": 0, "label": "Not yet" }, { "value": 1, "label": "Talked about" },
          { "value": 2, "label": "Agreed" }, { "value": 3, "label": "Done" } ] },
        { "id": "yes-no", "levels": [ { "value": 0, "label": "No" }, { "value": 1, "label": "Yes" } ] } ],
      "sections": [
        { "id": "start", "title": "The start", "intro": "What the kitchen is for.", "source": ["law §7"], "items": [
          { "id": "purpose", "kind": "level", "prompt": "Does everybody know who the meals are for?",
            "short": "Purpose known", "why": "People cook better for somebody.", "source": ["cookbook §1"],
            "scale": "stages", "importance": "essential", "core": true, "foundation": { "atLeast": 2 }, "target": 3,
            "levels": ["Nobody knows.", "A few know.", "Most know.", "Everybody knows."],
            "steps": [ { "from": 0, "goal": "A few know.", "firstStep": "Tell one.", "effort": "quick" },
              { "from": 1, "goal": "Most know.", "firstStep": "Hold a meeting.", "effort": "quick" },
              { "from": 2, "goal": "Everybody knows.", "firstStep": "Put up a sign.", "effort": "quick" } ],
            "evidence": ["A sign at the door"], "leads": ["head-cook"] },
          { "id": "money", "kind": "level", "prompt": "Is there money for the first year?", "short": "Money for a year",
            "why": "Food costs money.", "help": "Count gifts in kind too.", "source": ["cookbook §2"],
            "scale": "stages", "importance": "essential", "core": true, "foundation": { "atLeast": 1 },
            "levels": ["No budget.", "A sum was named.", "The budget is signed.", "The money is there."],
            "steps": [ { "from": 0, "goal": "A sum is named.", "firstStep": "Ask for prices.", "effort": "quick" },
              { "from": 1, "goal": "A signed budget.", "firstStep": "Ask the buyer.", "effort": "quarter" },
              { "from": 2, "goal": "The money is there.", "firstStep": "Send the bill.", "effort": "long" } ],
            "leads": ["buyer"], "needs": ["purpose"] },
          { "id": "place", "kind": "choice", "prompt": "Whose rooms are used?", "short": "Rooms",
            "why": "It decides who may cook.", "source": ["law §1"], "core": true, "choices": [
            { "id": "own", "label": "Our own", "description": "We bought them." },
            { "id": "rented", "label": "Rented", "description": "Someone else owns them." },
            { "id": "shared", "label": "Shared", "description": "With a school." } ] } ] },
        { "id": "daily", "title": "Every day", "intro": "Who does what.", "items": [
          { "id": "meals", "kind": "number", "prompt": "How many meals a day are planned?", "short": "Meals a day",
            "why": "Meals need cooks.", "source": ["cookbook §3"], "unit": "meals", "min": 0, "max": 200 },
          { "id": "cooks", "kind": "number", "prompt": "How many cooks are there?", "short": "Cooks",
            "why": "Part of a cook is a cook who comes on some days.", "source": ["cookbook §4"],
            "unit": "cooks", "min": 0.5, "max": 20, "decimals": 1 },
          { "id": "lease", "kind": "level", "prompt": "Does the owner allow cooking?", "short": "Cooking allowed",
            "why": "A kitchen smells.", "source": ["law §2"], "scale": "yes-no", "importance": "important",
            "levels": ["Nobody asked.", "The owner agreed in writing."], "leads": ["buyer"],
            "steps": [ { "from": 0, "goal": "The owner agrees.", "firstStep": "Write a letter.", "effort": "quick" } ],
            "askWhen": { "item": "place", "is": "rented" } },
          { "id": "hygiene", "kind": "level", "prompt": "Is everybody trained in hygiene?", "short": "Hygiene training",
            "why": "The law asks for it.", "help": "Not for cold meals.", "source": ["law §3"], "notApplicable": true,
            "scale": "yes-no", "importance": "important", "levels": ["Some are not.", "Everybody is."],
            "steps": [ { "from": 0, "goal": "All are trained.", "firstStep": "Book a day.", "effort": "quarter" } ] },
          { "id": "fridge", "kind": "level", "prompt": "Is the cold room large enough?", "short": "Cold room",
            "why": "Many meals need much room.", "source": ["law §4"], "scale": "yes-no", "importance": "helpful",
            "levels": ["It is full.", "There is room to spare."],
            "steps": [ { "from": 0, "goal": "A larger one.", "firstStep": "Measure it.", "effort": "long" } ],
            "askWhen": { "item": "meals", "above": 50 } },
          { "id": "rota", "kind": "level", "prompt": "Does a rota say who cooks when?", "short": "Rota",
            "why": "Two cooks can each think that it is the other one's day.", "source": ["cookbook §5"],
            "scale": "yes-no", "importance": "helpful", "levels": ["It is in our heads.", "It hangs on the wall."],
            "steps": [ { "from": 0, "goal": "A written rota.", "firstStep": "Draw it.", "effort": "quick" } ],
            "askWhen": { "item": "cooks", "atLeast": 2 } },
          { "id": "wishes", "kind": "text", "prompt": "What else should the kitchen have?", "short": "Wishes",
            "why": "To learn what was not asked.", "source": ["cookbook §6"] } ] } ],
      "checks": [
        { "id": "few-cooks", "when": { "item": "meals", "above": { "item": "cooks", "times": 30 } },
          "severity": "stop", "message": "More than 30 meals for a cook.", "why": "Cooks tire.", "source": ["law §5"] },
        { "id": "no-lease", "when": { "all": [ { "item": "place", "is": "rented" }, { "item": "lease", "below": 1 } ] },
          "severity": "warn", "message": "The owner was not asked.", "why": "You could have to leave.",
          "source": ["law §6"] },
        { "id": "place-open", "when": { "item": "place", "unknown": true }, "severity": "note",
          "message": "Nobody said whose rooms these are.", "why": "The lease depends on it.", "source": ["law §1"] } ],
      "verdict": { "readyAt": 70, "texts": { "ready": "Open the doors.", "ready-with-conditions": "Open on some days.",
        "cannot-say": "Ask again.", "not-yet": "Keep the doors shut." } },
      "changes": [ { "version": "1.0.0", "date": "2025-11-21", "what": "The first." },
        { "version": "1.1.0", "date": "2026-11-21", "what": "A question on money." } ],
      "replaces": { "budget": "money" } }

    """

  /// Where the file belongs.
  static let entry = Version("1.1.0").map { Library.Entry(id: "small-kitchen", version: $0, origin: .builtIn(0)) }

  /// The text with one passage changed. Marks (`➤`) in `new` say where findings are expected.
  static func changed(_ old: String, to new: String) throws -> MarkedText { try sound.changed(old, to: new) }
}

extension MarkedText {
  /// Everything that `check` finds in the text, in its place in a library.
  var findings: [Finding] { Linter.findings(in: bytes, as: SmallKitchen.entry) }
}

/// One change of the sound text, and what a rule says of it.
struct LintRow: CustomTestStringConvertible, Sendable {
  private let old: String
  private let new: String
  private let says: [String]

  /// A change that breaks the rule at each mark in `new`, with the messages in that order; without any it keeps to it.
  init(_ old: String, _ new: String, _ says: String...) {
    (self.old, self.new, self.says) = (old, new, says)
  }

  /// Texts in one place of the questionnaire that break the rule, each with its message.
  static func slips(in place: TextPlaces, _ texts: KeyValuePairs<String, String>) -> [LintRow] {
    texts.map { LintRow(place.rawValue, "➤\"\($0.key)\"", $0.value) }
  }

  /// Texts in one place of the questionnaire that keep to the rule.
  static func sound(in place: TextPlaces, _ texts: [String]) -> [LintRow] {
    texts.map { LintRow(place.rawValue, "\"\($0)\"") }
  }

  /// Texts that tests put others in place of, as they stand in the file.
  enum TextPlaces: String {
    case prompt = "\"Does a rota say who cooks when?\""
    case short = "\"Rota\""
    case level = "\"It hangs on the wall.\""
    case choice = "\"Rented\""
    case why = "\"Cooks tire.\""
    case title = "\"Is the kitchen ready to open?\""
  }

  var testDescription: String { new }

  /// That what is found is what the row says, where the marks are, and nothing else.
  func expect(_ rule: Rule, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = try SmallKitchen.changed(old, to: new)
    let findings = text.findings
    #expect(findings.map(\.message) == says, sourceLocation: sourceLocation)
    #expect(findings.map(\.lineAndColumn) == text.marks, sourceLocation: sourceLocation)
    #expect(findings.allSatisfy { $0.rule == rule.id && $0.severity == rule.severity }, sourceLocation: sourceLocation)
  }

  /// The paths of the findings.
  func paths() throws -> [String] { try SmallKitchen.changed(old, to: new).findings.map(\.place.path) }
}

extension Finding {
  /// As in `12:5`.
  var lineAndColumn: String { "\(place.line):\(place.column)" }
}
