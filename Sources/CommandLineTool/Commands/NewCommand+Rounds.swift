import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

extension Command {
  /// The record of a new round, which starts from the last one; `word` may name another version of its questionnaire.
  static func nextRound(
    from path: String, _ word: String?, _ invocation: inout Invocation, _ place: NewPlace, _ library: inout Library
  ) throws -> NewRecord {
    let (earlier, bytes) = try invocation.input.answeredBytes(path, library: &library)
    let name = try word.map(invocation.name)
    if let name, name.id != earlier.record.questionnaire.name.id { throw otherQuestionnaire(name, earlier, path) }
    let file = try library.file(
      name ?? earlier.record.questionnaire.name, sha256: name == nil ? earlier.record.questionnaire.sha256 : nil)
    let blank = BlankAssessment(
      unit: try invocation.unit(like: earlier.record.unit),
      date: try invocation.date(.date) ?? invocation.console.today,
      depth: try invocation.depth() ?? earlier.depth)
    var record: NewRecord
    switch (earlier, file.content) {
    case (.rated(let answered), .rated(let questionnaire)):
      try invocation.refuse(blank.date, before: answered.assessment.date, path)
      let round = NewRound(from: answered, in: bytes, to: file.holding(questionnaire), as: blank)
      record = NewRecord(
        id: round.assessment.id, content: round.json, next: "score", notes: notes(on: round), byHand: confirming(round))
    default:
      try invocation.refuseDepth()
      record = blank.record(for: file)
      record.notes = ["Of an option appraisal only the unit is taken over: every round weighs the options anew."]
    }
    if earlier.record.status == .draft { record.notes.append("\(Input.name(of: path)) is still a draft.") }
    if name == nil, let newer = library.newer(than: earlier.record.questionnaire.name) {
      record.notes.append(
        "There is a newer version, \(newer). To start from it with the answers that stand: peerready new "
          + "\(newer) --from \(ShellWord.quoted(path))")
    }
    return record
  }

  private static func notes(on round: NewRound) -> [String] {
    let preview = round.migration.map { migration in
      MigrationDocument(migration.comparison, fates: migration.fates, head: ReportHead(round.assessment)).summary
    }
    return [preview].compactMap { $0 }
  }

  private static func confirming(_ round: NewRound) -> String? {
    let carried = round.assessment.responses.count { $0.carriedFrom != nil && $0.answer != .open }
    guard carried > 0 else { return nil }
    return
      "\(carried == 1 ? "1 answer is" : "\(carried) answers are") carried over. To confirm or change one, take its "
      + "\"carriedFrom\" out."
  }

  private static func otherQuestionnaire(
    _ name: QuestionnaireName, _ earlier: AnsweredFile, _ path: String
  ) -> Failure {
    let answered = earlier.record.questionnaire.name
    return Failure(
      .usage,
      [
        "\(Input.name(of: path)) answers \(answered.id), and a new round starts from answers to the same questionnaire. "
          + "Leave \(name) out, or write \(answered.id)@VERSION for another version"
      ])
  }
}

extension Command {
  /// The record of a correction, with everything that the submitted one says.
  static func correction(
    of path: String, _ invocation: inout Invocation, _ library: inout Library
  ) throws -> NewRecord {
    guard try invocation.arguments.words(0...Int.max, named: "").isEmpty else {
      throw UsageFault.cannotCombine("--amend", invocation.arguments.words[0])
    }
    for option in [Option.organisation, .team, .date, .depth] where invocation.arguments.value(option) != nil {
      throw UsageFault.cannotCombine("--amend", "--\(option.name)")
    }
    let (submitted, bytes) = try invocation.input.answeredBytes(path, library: &library)
    do {
      let amendment = try Amendment(of: submitted, in: bytes)
      return NewRecord(id: amendment.file.record.id, content: amendment.file.json, next: amendment.file.next)
    } catch {
      throw Failure(.inputWrong, ["\(Input.name(of: path)) \(error.words)"])
    }
  }
}

extension Amendment.Obstacle {
  /// What keeps the file from being corrected in a new one, and what to do.
  fileprivate var words: String {
    switch self {
    case .isDraft: "is a draft, so it can still be changed itself. Only what was submitted is corrected in a new file"
    case .isLast(let number): "is revision \(number), the last that there can be"
    }
  }
}

extension AnsweredFile {
  /// Which items the group set out to answer; everything in an option appraisal.
  fileprivate var depth: Depth {
    guard case .rated(let answered) = self else { return .full }
    return answered.assessment.depth
  }

  /// The command for it once it is filled in.
  fileprivate var next: String {
    if case .rated = self { return "score" }
    return "appraise"
  }
}

extension Library {
  /// The version of a questionnaire to be preferred to this one, where it is newer; nil where there is none.
  func newer(than name: QuestionnaireName) -> QuestionnaireName? {
    guard let version = name.version, let newest = versions(of: name.id).first, newest > version else { return nil }
    return QuestionnaireName(id: name.id, version: newest)
  }
}

extension Invocation {
  /// Throws where a new round would not come after the one that it starts from.
  fileprivate func refuse(_ date: CivilDate, before earlier: CivilDate, _ path: String) throws(Failure) {
    guard date <= earlier else { return }
    throw Failure(
      .usage,
      [
        "the new round's day, \(date), is not after \(earlier), the day of \(Input.name(of: path)). Name its day: "
          + "--date YYYY-MM-DD"
      ])
  }
}
