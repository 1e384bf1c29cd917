import Testing

@testable import RulesLibrary

/// What `SmallText.sound` means, written out by hand.
enum SmallModel {
  /// The whole model.
  static func questionnaire() throws -> Questionnaire {
    let version = try #require(Version("1.2.0"))
    let day = try #require(CivilDate("2026-11-21"))
    return Questionnaire(
      id: "small", version: version, title: "Small", summary: "Every key", audience: "Testers", minutes: 5,
      notice: "Made up", sources: sources,
      roles: [Role(id: "lead", title: "The lead"), Role(id: "helper", title: "A helper")], scales: [three, two],
      sections: [
        Section(id: "first", title: "The first", intro: "Hello.", source: ["src §1"], items: 0..<3),
        Section(id: "second", title: "The second", intro: "", source: [], items: 3..<5),
      ],
      items: [model, posts, words, money, people], checks: checks,
      verdict: VerdictRule(readyAt: 60, texts: [.ready: "Go.", .notYet: "Wait."]),
      changes: [Change(version: version, date: day, what: "Smaller.")],
      replaces: [Replacement(old: "old-money", new: "money")],
      positions: ["model": 0, "posts": 1, "words": 2, "money": 3, "people": 4])
  }

  private static let sources = [
    Source(id: "src", title: "A source", authors: "Someone", publisher: "A house", year: "2020"),
    Source(id: "bare-src", title: "A source without more", authors: "", publisher: "", year: ""),
  ]
  private static let three = Scale(id: "three", labels: ["None", "Some", "All"])
  private static let two = Scale(id: "two", labels: ["No", "Yes"])

  private static let model = Item(
    id: "model", prompt: "Which model?", short: "The model", why: "It matters.", help: "Think twice.",
    source: ["src §1.1", "bare-src"], isCore: true, leads: ["helper"], askWhen: nil, allowsNotApplicable: true,
    question: .choice([
      Choice(id: "own", label: "Our own", description: "We do it."),
      Choice(id: "other", label: "Another", description: ""),
    ]))
  private static let posts = Item(
    id: "posts", prompt: "How many posts?", short: "Posts", why: "Money.", help: nil, source: [], isCore: false,
    leads: [], askWhen: nil, allowsNotApplicable: false,
    question: .number(NumberQuestion(unit: "posts", hundredths: 50...2000, decimals: 1)))
  private static let words = Item(
    id: "words", prompt: "What else?", short: "More", why: "To listen.", help: nil, source: [], isCore: false,
    leads: [], askWhen: nil, allowsNotApplicable: false, question: .text)
  private static let money = Item(
    id: "money", prompt: "Is there money?", short: "Money", why: "No pay, no work.", help: nil, source: [],
    isCore: true, leads: ["lead", "helper"], askWhen: .compare(item: 1, .above, .number(hundredths: 50)),
    allowsNotApplicable: true,
    question: .level(
      LevelQuestion(
        scale: three, importance: .essential, foundation: 1, target: 1,
        descriptions: ["No money", "Some money", "All the money"],
        steps: [
          Step(goal: "Some of it", firstStep: "Ask", effort: .quick),
          Step(goal: "All of it", firstStep: "Ask again", effort: .long),
        ], evidence: ["A budget", "A letter"], needs: [4])))
  private static let people = Item(
    id: "people", prompt: "Are there people?", short: "People", why: "Nobody, nothing.", help: nil, source: [],
    isCore: false, leads: [], askWhen: nil, allowsNotApplicable: false,
    question: .level(
      LevelQuestion(
        scale: two, importance: .helpful, foundation: nil, target: 1, descriptions: ["Nobody", "Somebody"],
        steps: [Step(goal: "Find one", firstStep: "Look", effort: .quarter)], evidence: [], needs: [])))

  private static let checks = [
    Check(
      id: "few-people", when: .compare(item: 1, .atLeast, .multiple(of: 4, timesTenThousandths: 25_000)),
      severity: .warn, message: "Too few.", why: "They are few.", source: ["src §2"],
      step: Step(goal: "More", firstStep: "Count", effort: .quick)),
    Check(
      id: "unclear", when: .unknown(item: 0), severity: .note, message: "Unclear.", why: "", source: [], step: nil),
  ]
}
