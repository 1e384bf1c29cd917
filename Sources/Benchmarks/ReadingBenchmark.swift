import FoundationEssentials
import Records
import RulesLibrary

/// Reading an assessment into its model, held against its questionnaire, against `JSONDecoder` reading the same bytes.
struct ReadingBenchmark {
  /// The example is read from here.
  let places: Places

  /// Takes turns, eleven rounds of two thousand readings each, and prints the ratio of the medians.
  func run() throws {
    let bytes = try RegularFile.read(places.example, limit: Assessment.limit)
    let data = Data(bytes)
    var library = try Library()
    let decoder = JSONDecoder()
    var ours: [Double] = []
    var theirs: [Double] = []
    for _ in 0..<11 {
      ours.append(try seconds { for _ in 0..<2000 { try read(bytes, &library) } })
      theirs.append(try seconds { for _ in 0..<2000 { _ = try decoder.decode(PlainAssessment.self, from: data) } })
    }
    let speed = Double(bytes.count) * 2000 / 1e6
    print("Reading an assessment of \(bytes.count) bytes into its model:")
    print("  here          \(rounded(speed / median(ours))) MB/s, answers checked against the questionnaire")
    print("  JSONDecoder   \(rounded(speed / median(theirs))) MB/s, nothing checked")
    print("  ratio         \(rounded(median(theirs) / median(ours))) times as fast (promised: 5)")
  }

  private func read(_ bytes: [UInt8], _ library: inout Library) throws {
    guard case .read = try AssessmentReader.read(bytes, resolve: { try library.questionnaire($0, sha256: $1) }) else {
      throw BenchmarkFailure("the example cannot be read")
    }
  }
}

/// What keeps a benchmark from being run.
struct BenchmarkFailure: Error {
  /// What went wrong, in words.
  let reason: String

  /// `reason` says what went wrong, for whoever runs the benchmarks.
  init(_ reason: String) { self.reason = reason }
}

/// The same content as plain Codable structures.
private struct PlainAssessment: Decodable {
  let format: String
  let formatVersion: Int
  let id: String
  let unit: Unit
  let questionnaire: Pin
  let date: String
  let round: String?
  let depth: String
  let status: String
  let participants: [Participants]
  let answers: [String: Response]

  struct Unit: Decodable {
    let organisation: String
    let team: String?
  }

  struct Pin: Decodable {
    let id: String
    let version: String
    let sha256: String
  }

  struct Participants: Decodable {
    let perspective: String
    let count: Int
  }

  struct Response: Decodable {
    let level: Int?
    let choice: String?
    let number: Double?
    let text: String?
    let notApplicable: String?
    let doNotKnow: Bool?
    let note: String?
    let evidence: String?
    let dissent: Int?
    let carriedFrom: String?
  }
}
