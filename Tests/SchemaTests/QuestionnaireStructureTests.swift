import RulesLibrary
import StrictJSON
import Testing

/// One change of a sound questionnaire each, which the tool's reader and the schema refuse at the same place.
@Suite struct QuestionnaireStructureTests {
  private let sample: Sample

  init() throws { sample = try .questionnaire() }

  /// Model, posts and words are items 0 to 2 of the first section; money and people items 0 and 1 of the second.
  private static let (model, posts, words) = ("sections[0].items[0]", "sections[0].items[1]", "sections[0].items[2]")
  private static let (money, people) = ("sections[1].items[0]", "sections[1].items[1]")

  private static let missing: [Change] = [
    .cut("format"), .cut("formatVersion"), .cut("id"), .cut("version"), .cut("kind"), .cut("title"), .cut("sections"),
    .cut("sources[0].id"), .cut("sources[1].title"), .cut("roles[0].id"), .cut("roles[1].title"), .cut("scales[0].id"),
    .cut("scales[0].levels"), .cut("scales[0].levels[1].value"), .cut("scales[1].levels[0].label"),
    .cut("sections[0].id"), .cut("sections[0].title"), .cut("sections[1].items"), .cut("\(words).id"),
    .cut("\(words).kind"), .cut("\(words).prompt"), .cut("\(words).short"), .cut("\(model).choices"),
    .cut("\(model).choices[0].id"), .cut("\(model).choices[1].label"), .cut("\(posts).unit"), .cut("\(posts).min"),
    .cut("\(posts).max"), .cut("\(money).scale"), .cut("\(money).importance"), .cut("\(people).levels"),
    .cut("\(money).foundation.atLeast"), .cut("\(money).steps[0].from"), .cut("\(money).steps[0].goal"),
    .cut("\(money).steps[1].firstStep"), .cut("\(people).steps[0].effort"), .cut("checks[0].id"),
    .cut("checks[0].when"),
    .cut("checks[1].severity"), .cut("checks[1].message"), .cut("checks[0].step.goal"), .cut("checks[0].step.effort"),
    .cut("changes[0].version"), .cut("changes[0].date"), .cut("changes[0].what"),
  ]

  private static let unknown: [Change] = [
    .add("minute"), .add("sources[0].printer"), .add("roles[0].name"), .add("scales[0].top"),
    .add("scales[0].levels[0].description"), .add("sections[0].kind"), .add("\(words).unit"), .add("\(words).choices"),
    .add("\(posts).scale"), .add("\(model).importance"), .add("\(money).decimals"), .add("\(model).choices[0].value"),
    .add("\(money).foundation.atMost"), .add("\(people).steps[0].effect"), .add("checks[0].help"),
    .add("checks[0].step.from"), .add("verdict.readyat"), .add("verdict.texts.yes"), .add("changes[0].who"),
  ]

  private static let kinds: [Change] = [
    .put("format", 1), .put("format", "peerready/plan"), .put("formatVersion", 2), .put("formatVersion", "1"),
    .put("kind", "rating"), .put("kind", nil), .put("id", nil), .put("id", 7), .put("version", 1), .put("title", []),
    .put("title", nil), .put("summary", true), .put("audience", 1), .put("notice", [:]), .put("minutes", "five"),
    .put("sources", 7), .put("roles", [:]), .put("scales", "x"), .put("sections", nil), .put("sections", [:]),
    .put("checks", true), .put("changes", 1), .put("sources[0]", "src"), .put("roles[0]", nil), .put("scales[0]", 1),
    .put("sections[0]", 7), .put(words, nil), .put("checks[0]", []), .put("changes[0]", nil),
    .put("sources[0].year", 2020), .put("sources[0].authors", []), .put("sections[0].intro", [:]),
    .put("sections[0].source", "src"), .put("sections[0].items", nil), .put("\(model).core", 1),
    .put("\(model).core", "true"), .put("\(model).notApplicable", 0), .put("\(model).askWhen", true),
    .put("\(model).help", 1), .put("\(model).why", []), .put("\(model).leads", "lead"), .put("\(model).leads[0]", 5),
    .put("\(model).choices", nil), .put("\(model).choices[0]", "own"), .put("\(model).choices[1].description", 1),
    .put("\(posts).min", "0.5"), .put("\(posts).max", nil), .put("\(posts).unit", 1), .put("\(money).scale", nil),
    .put("\(money).foundation", 2), .put("\(money).foundation.atLeast", nil), .put("\(money).levels", nil),
    .put("\(money).levels[0]", nil), .put("\(money).steps", [:]), .put("\(money).steps[0]", 1),
    .put("\(money).needs[0]", 5), .put("\(money).needs", "people"), .put("\(money).evidence[0]", nil),
    .put("checks[0].step", "More"), .put("verdict", 70), .put("verdict.texts", []), .put("verdict.texts.ready", nil),
    .put("changes[0].date", 20_261_121), .put("replaces", ["old-money"]), .put("replaces.old-money", nil),
  ]

  private static let wordings: [Change] = [
    .put("id", "Every"), .put("id", "every--key"), .put("id", "-key"), .put("id", "key-"), .put("id", ""),
    .put("id", "clé"), .put("id", "a key"), .put("id", "key\n"), .put("id", .string(String(repeating: "k", count: 81))),
    .put("version", "1.2"), .put("version", "01.2.0"), .put("version", "1.2.0-"), .put("version", "1.2.0-01"),
    .put("version", "1.2.0+b"), .put("version", "v1.2.0"), .put("version", "1.2.0\n"),
    .put("version", "1234567890.0.0"),
    .put("changes[0].version", "one"), .put("changes[0].date", "2026-13-01"), .put("changes[0].date", "2026-1-1"),
    .put("changes[0].date", "2026-11-32"), .put("changes[0].date", "2026-11-21\n"), .put("sources[0].id", "a src"),
    .put("\(words).id", "wo_rds"), .put("\(model).choices[1].id", "Other"), .put("\(model).leads[0]", "THE"),
    .put("\(words).kind", "essay"), .put("\(money).importance", "vital"), .put("\(people).steps[0].effort", "year"),
    .put("checks[0].severity", "hint"), .put("title", ""), .put("title", " \t"), .put("title", "\u{3000}\u{2028}"),
    .put("title", "\u{202E}"), .put("\(words).prompt", "\n"), .put("\(words).short", ""), .put("\(posts).unit", ""),
    .put("\(people).levels[0]", ""), .put("\(money).evidence[0]", ""), .put("scales[0].levels[0].label", " "),
    .put("roles[0].title", ""), .put("sources[0].title", ""), .put("sections[0].title", ""),
    .put("\(model).choices[0].label", ""), .put("\(money).steps[0].goal", ""), .put("checks[0].step.firstStep", ""),
    .put("checks[0].message", ""), .put("checks[0].source[0]", ""), .put("sections[0].source[0]", "\u{A0}"),
    .put("verdict.texts.ready", ""), .put("changes[0].what", ""),
  ]

  private static let bounds: [Change] = [
    .put("formatVersion", 0), .put("minutes", 0), .put("minutes", 10_001),
    .put("minutes", .decimal(units: 5, places: 1)),
    .put("\(posts).decimals", 3), .put("\(posts).decimals", -1), .put("\(posts).decimals", "1"),
    .put("\(posts).max", .decimal(units: 100_000_000_001, places: 2)),
    .put("\(posts).max", .decimal(units: 1, places: -30)),
    .put("\(posts).min", -2_000_000_000), .put("\(money).foundation.atLeast", 0),
    .put("\(money).foundation.atLeast", 11),
    .put("\(money).target", 0), .put("\(money).target", 11), .put("\(money).target", .decimal(units: 15, places: 1)),
    .put("\(money).steps[0].from", -1), .put("\(money).steps[0].from", 101), .put("scales[0].levels[0].value", -1),
    .put("scales[0].levels[0].value", 101), .put("verdict.readyAt", -1), .put("verdict.readyAt", 101),
    .put("scales[1].levels", [["value": 0, "label": "No"]]), .put("scales[1].levels", []),
    .put("scales[1].levels", .array((0..<12).map { ["value": .integer($0), "label": "L"] })),
    .put("\(model).choices", []), .put("\(model).choices", [["id": "own", "label": "Own"]]),
    .put("\(money).needs", ["people", "people"]),
    .put("checks", .array((0..<201).map { check($0) })),
  ]

  private static func check(_ number: Int) -> JSONValue {
    ["id": .string("c\(number)"), "when": ["item": "model", "unknown": true], "severity": "note", "message": "M"]
  }

  private static let conditions: [Change] = noConditions.flatMap {
    [.put("checks[1].when", $0), .put("checks[2].when.any[1]", $0)]
  }

  private static let noConditions: [JSONValue] = [
    [:], [], nil, 7, ["item": "posts"], ["unknown": true], ["is": "own"], ["atLeast": 1],
    ["item": "posts", "atLeast": 1, "atMost": 2], ["item": "posts", "unknown": true, "above": 0],
    ["item": "model", "is": "own", "unknown": true], ["item": "posts", "all": []], ["item": "posts", "not": [:]],
    ["all": []], ["any": []], ["all": nil], ["any": [:]], ["any": [7]], ["not": nil], ["not": []], ["not": [:]],
    ["not": ["any": []]], ["all": [["item": "posts", "unknown": true], [:]]],
    ["all": [["item": "posts", "unknown": true]], "any": [["item": "posts", "unknown": true]]],
    ["not": ["item": "posts", "unknown": true], "atLeast": 1], ["item": "posts", "unknown": false],
    ["item": "posts", "unknown": nil], ["item": "posts", "unknown": 1], ["item": 0, "unknown": true],
    ["item": nil, "unknown": true], ["item": "Posts", "unknown": true], ["item": "model", "is": 0],
    ["item": "model", "is": "Own"], ["item": "posts", "above": "1"], ["item": "posts", "above": nil],
    ["item": "posts", "above": []], ["item": "posts", "above": ["times": 2]],
    ["item": "posts", "above": ["item": "people"]],
    ["item": "posts", "above": ["item": "people", "times": "2"]],
    ["item": "posts", "above": ["item": "people", "times": 1001]],
    ["item": "posts", "above": ["item": "people", "times": 2, "plus": 1]], ["item": "posts", "below": 2_000_000_000],
    ["item": "posts", "atleast": 1], ["item": "posts", "unknown": true, "all": nil],
  ]

  @Test("A key that has to be there", arguments: missing)
  func missingKey(_ change: Change) throws { try expectRefused(change) }

  @Test("A key that nothing reads", arguments: unknown)
  func unknownKey(_ change: Change) throws { try expectRefused(change) }

  @Test("A value of another kind", arguments: kinds)
  func kind(_ change: Change) throws { try expectRefused(change) }

  @Test("A word that is none, or a text without anything to be seen", arguments: wordings)
  func word(_ change: Change) throws { try expectRefused(change) }

  @Test("A number outside its bounds, a list too short or too long", arguments: bounds)
  func bound(_ change: Change) throws { try expectRefused(change) }

  @Test("A condition that is none", arguments: conditions)
  func condition(_ change: Change) throws { try expectRefused(change) }

  private func expectRefused(_ change: Change) throws { try sample.expectRefused(change) }
}

extension Sample {
  /// Tool and schema refuse the change, and one of the schema's faults stands near one of the tool's.
  func expectRefused(_ change: Change) throws {
    let (tool, schema) = try verdicts(change)
    #expect(!tool.isEmpty)
    #expect(!schema.isEmpty)
    let places = tool.map(\.place.path)
    #expect(schema.contains { fault in places.contains { $0.isNear(fault.path) } }, "\(places) and \(schema)")
  }
}

extension String {
  /// Whether two paths lead to one place, one of them into the other, or both into one object; what all places of a file share, its
  /// root, brings none near another.
  fileprivate func isNear(_ other: String) -> Bool {
    let object = other.split(separator: ".").dropLast().joined(separator: ".")
    return self == other || other.leads(to: self) || leads(to: other) || object.leads(to: self)
  }

  private func leads(to place: String) -> Bool { !isEmpty && place.hasPrefix(self) }
}
