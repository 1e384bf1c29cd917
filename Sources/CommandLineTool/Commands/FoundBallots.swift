import Records
import Reports
import RulesLibrary
import ScoringEngine

/// The ballots that `combine` puts together: of one group, one questionnaire in one version, and one round.
struct FoundBallots {
  /// In the order found, at least one.
  let ballots: [AnsweredBallot]
  /// The smallest group that anything is shown of.
  let rule: SmallGroupRule

  /// The first of them; what they have in common is read off it.
  let first: AnsweredBallot

  /// What they come to.
  var result: GroupResult { GroupResult(ballots.map(\.sheet), to: first.questionnaire, rule: rule) }

  /// Takes the files that were named, or those in the `ballots` of a readiness folder. Throws where any cannot be read, where two are
  /// the same person's, and where they are not of one group, questionnaire and round.
  static func read(_ paths: [String], round: String?, _ invocation: Invocation, _ library: inout Library) throws
    -> FoundBallots
  {
    let isFolder = paths.count == 1 && Folder.isFolder(paths[0])
    let found =
      isFolder ? try inFolder(paths[0], invocation, &library) : try files(paths, invocation, &library)
    try refuseTwice(found.ballots)
    let chosen = found.ballots.filter { round == nil || $0.answered.ballot.round == round }
    guard let first = chosen.first else { throw none(round, paths, found.ballots) }
    try refuseOthers(chosen, paths, isFolder: isFolder)
    return FoundBallots(ballots: chosen.map(\.answered), rule: found.rule, first: first.answered)
  }

  /// One ballot and its file.
  private typealias File = (path: String, answered: AnsweredBallot)
  private typealias Found = (ballots: [File], rule: SmallGroupRule)

  private static func files(_ paths: [String], _ invocation: Invocation, _ library: inout Library) throws -> Found {
    guard paths.count(where: { $0 == "-" }) < 2 else { throw Failure(.usage, ["standard input can be read only once"]) }
    let ballots = try invocation.each(paths) { ($0, try invocation.input.ballot($0, library: &library)) }
    // a folder whose settings cannot be read has a say all the same when it is named itself
    let rules = paths.compactMap(ReadinessFolder.ofBallot).compactMap { try? ReadinessFolder.settings(of: $0).ballots }
    return (ballots, rules.max { $0.minimum < $1.minimum } ?? .ballots)
  }

  /// All ballots of a readiness folder. One that cannot be read would be missing from every count, so that none is given.
  private static func inFolder(_ path: String, _ invocation: Invocation, _ library: inout Library) throws -> Found {
    let folder = try invocation.input.folder(path, library: &library)
    let files = folder.files.filter { $0.part == .ballots }
    let failures = files.compactMap { file -> Failure? in
      switch file.content {
      case .refused(let findings): Failure(in: file.path, findings: findings)
      case .unopened(let fault): Failure(reading: fault)
      default: nil
      }
    }
    if let failure = Failure(all: failures) { throw failure }
    tellUnfinished(files.map(\.path), invocation)
    let ballots = files.compactMap { file -> File? in
      if case .ballot(let answered) = file.content { (file.path, answered) } else { nil }
    }
    return (ballots, folder.settings.ballots)
  }
}

extension FoundBallots {
  /// That somebody is still answering, or left a ballot without handing it in; it counts once it is handed in.
  private static func tellUnfinished(_ paths: [String], _ invocation: Invocation) {
    for path in paths where path.hasSuffix(".json.journal") {
      invocation.console.errors.write(
        "Note: \(VisibleText.of(path)) is a ballot that is not handed in, and is not counted\n")
    }
  }

  private static func none(_ round: String?, _ paths: [String], _ all: [File]) -> Failure {
    guard let round else { return Failure(.inputMissing, ["there are no ballots in \"\(paths[0])\""]) }
    let rounds = Set(all.compactMap { $0.answered.ballot.round }).sorted()
    let others = rounds.isEmpty ? "No ballot names a round" : "There are ballots of \(Counts.list(rounds))"
    return Failure(.usage, ["there is no ballot of the round \"\(round)\". \(others)"])
  }

  /// Throws where two files hold the ballot of one person: it would be counted twice.
  private static func refuseTwice(_ ballots: [File]) throws(Failure) {
    var seen: [String: String] = [:]
    for (path, answered) in ballots {
      let id = answered.ballot.id
      if let earlier = seen[id] {
        throw Failure(
          .inputWrong,
          [
            "\(Input.name(of: earlier)) and \(Input.name(of: path)) are the same ballot, \"\(id)\". One person has one "
              + "ballot: move one of the two to another folder"
          ])
      }
      seen[id] = path
    }
  }

  /// Throws where the ballots are not of one group, questionnaire and round, with everything there is.
  private static func refuseOthers(_ ballots: [File], _ paths: [String], isFolder: Bool) throws(Failure) {
    let boxes = Dictionary(grouping: ballots) { BallotBox($0.answered.ballot) }
    guard boxes.count > 1 else { return }
    let counts = boxes.keys.sorted().map { "\(Counts.of(boxes[$0]?.count ?? 0, "ballot", "ballots")) of \($0.name)" }
    let way = isFolder ? "Name the files, or one round with --round" : "Combine each apart"
    throw Failure(
      .usage, ["these ballots do not belong together: \(Counts.list(counts)). \(way)"])
  }
}

/// What has to be the same for two ballots to be counted together.
private struct BallotBox: Hashable, Comparable {
  private let parts: [String]

  init(_ ballot: Ballot) {
    let pin = ballot.questionnaire
    parts = [ballot.unit.name, "\(pin.name)", ballot.round ?? "", pin.sha256]
  }

  /// As in "Seed group, Anytown: small-garden 1.0.0, round 2026-Q4".
  var name: String {
    let round = parts[2].isEmpty ? "no round" : "round \(parts[2])"
    return "\(parts[0]): \(parts[1]), \(round)"
  }

  static func < (one: BallotBox, other: BallotBox) -> Bool { one.parts.lexicographicallyPrecedes(other.parts) }
}
