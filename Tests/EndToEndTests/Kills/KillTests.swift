import Foundation
import Records
import RulesLibrary
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// Processes that work on the same files, and processes that are killed in the midst of it: what was acknowledged is there.
@Suite struct KillTests {
  /// How often a process is killed at work on one file.
  private let kills = 60
  /// How many files each test is done with; more where `PEERREADY_KILL_FILES` says so.
  private let files = Int(ProcessInfo.processInfo.environment["PEERREADY_KILL_FILES"] ?? "") ?? 1

  @Test("Several processes count in one file, and no number is lost", arguments: ["counter", "journal", "create"])
  func together(_ work: String) throws {
    let folder = try TemporaryFolder()
    let path = try start(work, folder)
    let helpers = try (1...4).map { try KillHelper([work, path, "15"], in: folder, name: "out-\($0)") }
    for helper in helpers { #expect(helper.wait() == 0) }
    let numbers = try helpers.flatMap { try $0.acknowledged() }
    #expect(numbers.sorted() == Array(1...60))
    #expect(try last(work, path) == 60)
    #expect(try folder.leftovers().isEmpty)
  }

  @Test("Killed at any moment, a process leaves all that it acknowledged", arguments: ["counter", "journal", "create"])
  func killed(_ work: String) throws {
    for file in 0..<files { try killOneByOne(work, seed: UInt64(file)) }
  }

  private func killOneByOne(_ work: String, seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let path = try start(work, folder)
    var random = SplitMix64(seed: seed)
    var before = 0
    for round in 1...kills {
      let helper = try KillHelper([work, path, "100000"], in: folder, name: "out-\(round)")
      try helper.letWork(Int.random(in: 0...3000, using: &random))
      helper.kill()
      let numbers = try helper.acknowledged()
      let now = try last(work, path)
      #expect(numbers == Array(numbers.prefix(1)) + numbers.dropFirst().indices.map { numbers[$0 - 1] + 1 })
      // one more than the last acknowledged may be there: it was killed before it could say so
      #expect(now >= (numbers.last ?? before) && now <= (numbers.last ?? before) + 1, "round \(round)")
      #expect(numbers.first.map { $0 > before } ?? true)
      before = now
    }
  }

  @Test(
    "Several processes, killed and begun again all the time, never have the same lock",
    arguments: ["counter", "journal"])
  func killedTogether(_ work: String) throws {
    for file in 0..<files { try killInTurn(work, seed: UInt64(file)) }
  }

  private func killInTurn(_ work: String, seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let path = try start(work, folder)
    var random = SplitMix64(seed: seed)
    var helpers: [KillHelper] = []
    var numbers: [Int] = []
    for round in 1...kills {
      helpers.append(try KillHelper([work, path, "100000"], in: folder, name: "out-\(round)"))
      guard helpers.count > 2 else { continue }
      usleep(useconds_t(Int.random(in: 0...8000, using: &random)))
      let victim = helpers.remove(at: Int.random(in: 0..<helpers.count, using: &random))
      victim.kill()
      numbers += try victim.acknowledged()
    }
    for helper in helpers {
      helper.kill()
      numbers += try helper.acknowledged()
    }
    #expect(Set(numbers).count == numbers.count, "no number was given out twice")
    #expect(try last(work, path) >= numbers.max() ?? 0)
  }

  /// Makes the file that the work needs; gives its path.
  private func start(_ work: String, _ folder: TemporaryFolder) throws -> String {
    work == "counter" ? try folder.write("0\n".utf8, to: "file") : "\(folder.path)/file"
  }

  /// The last number that the files hold; throws where one is not whole.
  private func last(_ work: String, _ path: String) throws -> Int {
    switch work {
    case "counter": return try number(path)
    case "journal":
      let replay = try Journal.replay(path, in: Storage())
      #expect(replay.faults.isEmpty)
      return replay.answers
    default:
      var value = 0
      while FileManager.default.fileExists(atPath: "\(path)\(value + 1)") {
        value += 1
        #expect(try number("\(path)\(value)") == value)
      }
      return value
    }
  }

  /// The number that stands on every line of a file.
  private func number(_ path: String) throws -> Int {
    let lines = String(decoding: try RegularFile.read(path, limit: 1_000_000), as: UTF8.self).split(separator: "\n")
    let value = try #require(lines.first.flatMap { Int($0) })
    #expect(value == 0 || lines.count == 1000 && lines.allSatisfy { $0 == lines[0] })
    return value
  }
}

extension TemporaryFolder {
  /// Locks and temporary files.
  fileprivate func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".lock") || $0.hasSuffix(".tmp") }
  }
}
