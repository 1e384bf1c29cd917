import RulesLibrary
import StrictJSON
import TestSupport
import Testing

/// Sound files changed at one place at random: what the tool takes the schema takes, and what the tool refuses for its structure the
/// schema refuses.
@Suite struct RandomChangesTests {
  @Test("Questionnaires", arguments: 0..<4 as Range<UInt64>)
  func questionnaires(_ seed: UInt64) throws {
    let path = "Tests/EndToEndTests/Library/small-garden/1.0.0.json"
    try expectAgreement(seed.isMultiple(of: 3) ? .questionnaire(path) : .questionnaire(), seed)
  }

  @Test("Option appraisals", arguments: 0..<3 as Range<UInt64>)
  func appraisals(_ seed: UInt64) throws { try expectAgreement(.appraisal(), seed) }

  @Test("Assessments", arguments: 0..<4 as Range<UInt64>)
  func assessments(_ seed: UInt64) throws {
    let path = "Tests/EndToEndTests/Assessments/half-answered.json"
    try expectAgreement(seed.isMultiple(of: 3) ? .assessment(path) : .assessment(), seed)
  }

  @Test("Ballots", arguments: 0..<3 as Range<UInt64>)
  func ballots(_ seed: UInt64) throws { try expectAgreement(.ballot(), seed) }

  @Test("Assessments of option appraisals", arguments: 0..<3 as Range<UInt64>)
  func weighed(_ seed: UInt64) throws { try expectAgreement(.weighed(), seed) }

  @Test("Plans", arguments: 0..<4 as Range<UInt64>)
  func plans(_ seed: UInt64) throws {
    let path = "Tests/RecordsTests/Expected/mitigation-plan.json"
    try expectAgreement(seed.isMultiple(of: 3) ? .plan(path) : .plan(), seed)
  }

  private func expectAgreement(_ sample: Sample, _ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let places = sample.sound.places
    var (taken, refused) = (0, 0)
    for _ in 0..<200 {
      let change = try #require(Self.change(places, of: sample.sound, &random))
      let (tool, schema) = try sample.verdicts(change)
      if tool.isEmpty { #expect(schema == [], "seed \(seed): \(change)") }
      let isStructural = tool.contains { !FaultsBeyondSchemas.include($0) }
      if isStructural { #expect(schema != [], "seed \(seed): \(change), \(tool.map(\.message))") }
      taken += tool.isEmpty ? 1 : 0
      refused += isStructural ? 1 : 0
    }
    #expect(taken > 10 && refused > 50, "seed \(seed): too few of one kind to show anything")
  }

  /// A place taken out, given another value or that of another place; or a key or element added beside it.
  private static func change(_ places: [String], of sound: JSONValue, _ random: inout SplitMix64) -> Change? {
    guard let place = random.pick(places), let other = random.pick(places), let value = random.pick(values) else {
      return nil
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .cut(place)
    case 1: return .put(place, value)
    case 2: return .put(place, sound.value(at: other) ?? value)
    default: return random.pick(keys).map { .put(beside(place, $0), value) }
    }
  }

  /// A new member where the place is a member; another value for an element.
  private static func beside(_ place: String, _ key: String) -> String {
    guard !place.hasSuffix("]") else { return place }
    return (place.split(separator: ".").dropLast().map(String.init) + [key]).joined(separator: ".")
  }

  private static let keys = [
    "x", "level", "choice", "number", "text", "note", "doNotKnow", "notApplicable", "item", "all", "not", "unknown",
    "is",
    "above", "id", "label", "description", "from", "source", "why", "items", "levels", "unit", "choices", "scale",
  ]

  private static let values: [JSONValue] = [
    nil, true, false, 0, 1, -1, 2, 3, 10, 11, 100, 101, 10_001, .decimal(units: 5, places: 1),
    .decimal(units: 1125, places: 3),
    1_000_000_000, .decimal(units: 100_000_000_001, places: 2), .decimal(units: 1, places: -15), "", " ", "\n",
    "\u{3000}",
    "x", "Two Words", "a-b", "-a", "é", "1.0.0", "1.0", "2026-11-21", "2026-13-01", "own", "money", "quick", "level",
    "note",
    "core", "draft", [], [:], [nil], [1], ["x"], [""], [[:]], ["x": 1], ["item": "posts", "unknown": true], ["all": []],
    ["level": 1], ["atLeast": 1],
  ]
}

extension JSONValue {
  /// The value at a place that is there; nil where it is not.
  fileprivate func value(at place: String) -> JSONValue? {
    place.replacing("[", with: ".[").split(separator: ".").reduce(self) { whole, step in
      switch whole {
      case .object(let members)?: members.first { $0.key == step }?.value
      case .array(let elements)?: Int(step.dropFirst().dropLast()).map { elements[$0] }
      default: nil
      }
    }
  }
}
