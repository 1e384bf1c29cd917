import RulesLibrary
import ScoringEngine
import StrictJSON

extension AnsweredBallot {
  /// The ballot with its questionnaire, or everything that was found, in the order of the file. Throws `FileFault` where a
  /// questionnaire file cannot be read.
  package static func read(
    _ bytes: [UInt8], resolve: AssessmentReader.Resolver<Questionnaire>
  ) throws -> Reading<AnsweredBallot> {
    try AssessmentReader.reading(bytes) { reader, root in
      try BallotFileV1(root, reader, resolve: resolve)?.answered
    }
  }

  /// The whole file. Every item with levels of its depth stands in it, with null where there is no answer.
  package var json: JSONValue { BallotFileV1(answered: self).json }
}

/// A ballot's file in format version 1.
private struct BallotFileV1 {
  let answered: AnsweredBallot

  private static let keys: [StaticString] = [
    "format", "formatVersion", "id", "unit", "questionnaire", "date", "round", "depth", "perspective", "answers",
  ]

  init(answered: AnsweredBallot) { self.answered = answered }

  /// Notes what is wrong; nil where that keeps the ballot from being read.
  init?(_ root: JSONNode, _ reader: AssessmentReader, resolve: AssessmentReader.Resolver<Questionnaire>) throws {
    let findings = reader.findings
    let pinned = try reader.pinnedFirst(root, of: .ballot, resolve: resolve)
    let fields = try reader.fields(root, known: Self.keys)
    let id = findings.attempt { try fields.required("id").filledString() }
    let unit = findings.attempt { try reader.unit(fields.required("unit")) }
    let date = findings.attempt { try reader.date(fields.required("date")) }
    let round = findings.attempt { try fields.optional("round")?.filledString() }
    let depth: Depth = reader.word(fields, "depth", "a depth") ?? .full
    let perspective = findings.attempt { try fields.optional("perspective")?.filledString() }
    let (pin, loaded) = try pinned.get()
    let answers = findings.attempt { try reader.votes(fields.required("answers"), loaded.questionnaire, pin.name) }
    guard let id, let unit, let date, let answers else { return nil }
    let ballot = Ballot(
      id: id, unit: unit, questionnaire: pin, date: date, round: round ?? nil, depth: depth,
      perspective: perspective ?? nil, answers: answers)
    answered = AnsweredBallot(ballot: ballot, loaded: loaded)
  }

  var json: JSONValue {
    let ballot = answered.ballot
    let answers = zip(answered.questionnaire.items, ballot.answers).filter { item, answer in
      item.level != nil && (ballot.depth == .full || item.isCore || answer != .open)
    }
    return [
      "format": .string(RecordFormat.ballot.rawValue), "formatVersion": 1, "id": .string(ballot.id),
      "unit": ballot.unit.json, "questionnaire": ballot.questionnaire.json, "date": .string("\(ballot.date)"),
      "round": .optional(ballot.round), "depth": .string(ballot.depth.rawValue),
      "perspective": .optional(ballot.perspective), "answers": .members(answers.map { ($0.id, Self.json($1)) }),
    ]
  }

  private static func json(_ answer: Answer) -> JSONValue {
    switch answer {
    case .level(let level): ["level": .integer(level)]
    case .doNotKnow: ["doNotKnow": true]
    case .notApplicable: ["notApplicable": true]
    case .open, .choice, .number, .text: ["level": nil]
    }
  }
}

extension AssessmentReader {
  /// One answer an item; items that are not mentioned are open.
  fileprivate func votes(
    _ node: JSONNode, _ questionnaire: Questionnaire, _ name: QuestionnaireName
  ) throws -> [Answer] {
    var answers = [Answer](repeating: .open, count: questionnaire.items.count)
    try node.forEachMember { key, value in
      findings.attempt {
        let position = try position(of: key, questionnaire, name)
        guard questionnaire.items[position].level != nil else {
          throw key.fault(.notOnBallots(item: questionnaire.items[position].short))
        }
        answers[position] = try vote(value, to: position, of: questionnaire.items)
      }
    }
    return answers
  }

  private func vote(_ node: JSONNode, to position: Int, of items: [Item]) throws -> Answer {
    let fields = try fields(
      node, known: ["level", "doNotKnow", "notApplicable"], "an answer in curly brackets, as in { \"level\": 2 }")
    var answers: [(JSONNode, Answer)] = []
    if let value = fields.optional("level"), let level = try readLevel(value, to: position, of: items) {
      answers.append((value, level))
    }
    if let value = fields.optional("doNotKnow"), try value.bool() { answers.append((value, .doNotKnow)) }
    if let value = fields.optional("notApplicable"), try value.bool() {
      guard items[position].allowsNotApplicable else { throw value.fault(.mustApply(item: items[position].short)) }
      answers.append((value, .notApplicable(reason: "")))
    }
    guard answers.count < 2 else { throw answers[1].0.fault(.twoAnswers(item: items[position].short)) }
    return answers.first?.1 ?? .open
  }
}
