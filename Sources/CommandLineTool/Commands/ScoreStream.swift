import Records
import Reports
import RulesLibrary
import ScoringEngine
import StrictJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Scores JSON Lines: one line in, one line out, whatever the line holds, and no more memory for a million than for
/// ten.
struct ScoreStream {
  /// How `score` was called, for its console.
  let invocation: Invocation
  /// What every line has to reach; one that does not is still written.
  let gate: ScoreGate
  /// Keeps each questionnaire once read, so that a million lines read it once.
  var library: Library

  /// Scores every line of the inputs in turn, as long as the results can be written. Lines of white space are passed
  /// over.
  mutating func run(_ paths: [String]) throws -> ExitStatus {
    var status = ExitStatus.fine
    for path in paths {
      let descriptor = try open(path)
      defer { if path != "-" { close(descriptor) } }
      status = status.worse(try scoreLines(of: lines(of: descriptor, path), path))
    }
    return status
  }

  /// The lines of an input; results go out before it waits for more, so that a program that sends one line and waits for one
  /// is answered.
  private func lines(of descriptor: Int32, _ path: String) -> LineStream {
    let output = invocation.console.output
    return LineStream(
      descriptor: descriptor, path: Input.name(of: path), limit: Assessment.limit, beforeWaiting: { output.flush() })
  }

  private func open(_ path: String) throws(Failure) -> Int32 {
    guard path != "-" else { return invocation.console.input }
    do {
      return try RegularFile.openForReading(path)
    } catch {
      throw Failure(reading: error)
    }
  }

  private mutating func scoreLines(of lines: LineStream, _ path: String) throws -> ExitStatus {
    var lines = lines
    var number = 0
    var status = ExitStatus.fine
    while invocation.console.output.errorNumber == nil, let line = try lines.next() {
      number += 1
      guard !line.isBlank else { continue }
      let (result, lineStatus) = try score(line, number: number, path)
      invocation.console.output.write(JSONWriter.compact(result))
      status = status.worse(lineStatus)
    }
    return status
  }

  private mutating func score(_ line: LineStream.Line, number: Int, _ path: String) throws -> (JSONValue, ExitStatus) {
    guard case .bytes(let bytes) = line else {
      let place = TextPlace(line: number, column: 1, path: "")
      let fault = JSONFault(place: place, reason: .textTooLong(limit: Assessment.limit))
      return refuse([Finding(fault)], number: number, path)
    }
    switch read(bytes, number: number) {
    case .read(let answered):
      let scorecard = answered.scorecard
      let failures = gate.failures(scorecard, in: "\(Input.name(of: path)):\(number)")
      failures.forEach { invocation.console.errors.write("\(VisibleText.of($0))\n") }
      return (Command.json(answered, scorecard), failures.isEmpty ? .fine : .gateFailed)
    case .refused(let findings): return refuse(findings, number: number, path)
    }
  }

  /// A questionnaire file that cannot be read is a fault of the line that names it; the lines after it are scored.
  private mutating func read(_ bytes: [UInt8], number: Int) -> Reading<AnsweredQuestionnaire> {
    do {
      return try AssessmentReader.read(
        bytes, firstLine: number, resolve: { try library.questionnaire($0, sha256: $1) })
    } catch {
      let message = Failure(any: error).messages.joined(separator: " ")
      return .refused([Finding(UnreadableQuestionnaire(line: number, message: message))])
    }
  }

  /// Says what is wrong on standard error, and gives the line that stands in for the result.
  private func refuse(_ findings: [Finding], number: Int, _ path: String) -> (JSONValue, ExitStatus) {
    let failure = Failure(in: Input.name(of: path), findings: findings)
    failure.messages.forEach { invocation.console.errors.write("Error: \(VisibleText.of($0))\n") }
    let line: JSONValue = [
      "format": "peerready/error", "formatVersion": 1, "line": .integer(number),
      "findings": .array(findings.map(\.json)),
    ]
    return (line, failure.status)
  }
}

/// A line whose questionnaire is there and cannot be read.
private struct UnreadableQuestionnaire: PlacedFault {
  let place: TextPlace
  let message: String

  init(line: Int, message: String) {
    place = TextPlace(line: line, column: 1, path: "questionnaire")
    self.message = message
  }
}

extension ExitStatus {
  /// Wrong input weighs more than a gate that does not hold.
  fileprivate func worse(_ other: ExitStatus) -> ExitStatus { other.rawValue > rawValue ? other : self }
}
