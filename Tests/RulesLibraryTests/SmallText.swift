import StrictJSON

/// A small questionnaire that uses every key once at least, as text, so that places in it can be counted.
enum SmallText {
  /// The text without a fault.
  static let sound = """
    { "format": "peerready/questionnaire", "formatVersion": 1,
      "id": "small", "version": "1.2.0", "kind": "rated",
      "title": "Small", "summary": "Every key", "audience": "Testers", "minutes": 5, "notice": "Made up",
      "sources": [
        { "id": "src", "title": "A source", "authors": "Someone", "publisher": "A house", "year": "2020" },
        { "id": "bare-src", "title": "A source without more" } ],
      "roles": [
        { "id": "lead", "title": "The lead" },
        { "id": "helper", "title": "A helper" } ],
      "scales": [
        { "id": "three", "levels": [
          { "value": 0, "label": "None" }, { "value": 1, "label": "Some" }, { "value": 2, "label": "All" } ] },
        { "id": "two", "levels": [ { "value": 0, "label": "No" }, { "value": 1, "label": "Yes" } ] } ],
      "sections": [
        { "id": "first", "title": "The first", "intro": "Hello.", "source": ["src §1"], "items": [
          { "id": "model", "kind": "choice", "prompt": "Which model?", "short": "The model", "why": "It matters.",
            "help": "Think twice.", "source": ["src §1.1", "bare-src"], "core": true, "leads": ["helper"],
            "askWhen": null, "notApplicable": true, "choices": [
            { "id": "own", "label": "Our own", "description": "We do it." },
            { "id": "other", "label": "Another" } ] },
          { "id": "posts", "kind": "number", "prompt": "How many posts?", "short": "Posts", "why": "Money.",
            "unit": "posts", "min": 0.5, "max": 20, "decimals": 1 },
          { "id": "words", "kind": "text", "prompt": "What else?", "short": "More", "why": "To listen." } ] },
        { "id": "second", "title": "The second", "items": [
          { "id": "money", "kind": "level", "prompt": "Is there money?", "short": "Money", "why": "No pay, no work.",
            "scale": "three", "importance": "essential", "core": true, "foundation": { "atLeast": 1 }, "target": 1,
            "levels": ["No money", "Some money", "All the money"],
            "steps": [
              { "from": 1, "goal": "All of it", "firstStep": "Ask again", "effort": "long" },
              { "from": 0, "goal": "Some of it", "firstStep": "Ask", "effort": "quick" } ],
            "evidence": ["A budget", "A letter"], "leads": ["lead", "helper"], "needs": ["people"],
            "askWhen": { "item": "posts", "above": 0.5 }, "notApplicable": true },
          { "id": "people", "kind": "level", "prompt": "Are there people?", "short": "People", "why": "Nobody, nothing.",
            "scale": "two", "importance": "helpful", "levels": ["Nobody", "Somebody"],
            "steps": [ { "from": 0, "goal": "Find one", "firstStep": "Look", "effort": "quarter" } ] } ] } ],
      "checks": [
        { "id": "few-people", "when": { "item": "posts", "atLeast": { "item": "people", "times": 2.5 } },
          "severity": "warn", "message": "Too few.", "why": "They are few.", "source": ["src §2"],
          "step": { "goal": "More", "firstStep": "Count", "effort": "quick" } },
        { "id": "unclear", "when": { "item": "model", "unknown": true }, "severity": "note", "message": "Unclear." } ],
      "verdict": { "readyAt": 60, "texts": { "ready": "Go.", "not-yet": "Wait." } },
      "changes": [ { "version": "1.2.0", "date": "2026-11-21", "what": "Smaller." } ],
      "replaces": { "old-money": "money" } }

    """

  /// The sound text with one passage changed. Marks (`➤`) in `new` say where a fault is expected.
  static func changed(_ old: String, to new: String) throws -> MarkedText { try sound.changed(old, to: new) }
}

extension String {
  /// The text with a passage changed that stands in it once. Marks (`➤`) in `new` are taken out and remembered.
  func changed(_ old: String, to new: String) throws -> MarkedText {
    let pieces = split(separator: old, omittingEmptySubsequences: false)
    guard pieces.count == 2 else { throw NotOnce(passage: old, times: pieces.count - 1) }
    return MarkedText(pieces.joined(separator: new))
  }

  /// A passage that a test wanted to change and that does not stand exactly once in the text.
  private struct NotOnce: Error {
    /// The passage.
    let passage: String
    /// How often it stands there.
    let times: Int
  }
}

/// A text whose marks have been taken out and remembered as places.
struct MarkedText {
  /// The text without marks.
  let bytes: [UInt8]
  /// `line:column` of each mark, counted in code points.
  let marks: [String]

  /// Takes the marks out.
  init(_ text: String) {
    var (plain, marks, line, column) = (String.UnicodeScalarView(), [String](), 1, 1)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "➤":
        marks.append("\(line):\(column)")
        continue
      case "\n": (line, column) = (line + 1, 1)
      default: column += 1
      }
      plain.append(scalar)
    }
    bytes = Array(String(plain).utf8)
    self.marks = marks
  }
}
