import Records
import RulesLibrary
import StrictJSON
import Testing

@testable import CommandLineTool

/// What went wrong as an exit status.
@Suite struct FailureTests {
  @Test(
    "A file that cannot be read",
    arguments: [
      (FileFault.Reason.missing, Status.inputMissing), (.isFolder, .inputMissing), (.notRegular, .inputMissing),
      (.notPermitted, .notPermitted), (.tooLarge(limit: 1), .inputWrong), (.noSpace, .inputOutput),
      (.system("?"), .inputOutput),
    ])
  func reading(_ reason: FileFault.Reason, _ status: Status) {
    #expect(Failure(reading: FileFault(path: "a", reason: reason)).status == status)
  }

  @Test(
    "A file that cannot be written",
    arguments: [
      (FileFault.Reason.missing, Status.cannotCreate), (.exists, .cannotCreate), (.isFolder, .cannotCreate),
      (.notPermitted, .notPermitted), (.noSpace, .inputOutput), (.system("?"), .inputOutput),
    ])
  func writing(_ reason: FileFault.Reason, _ status: Status) {
    #expect(Failure(StorageFault.file(FileFault(path: "a", reason: reason))).status == status)
  }

  @Test("What nobody expected is our fault") func ourFault() {
    struct Surprise: Error {}
    let failure = Failure(any: Surprise())
    #expect(failure.status == .ourFault)
    #expect(failure.messages == ["this should not have happened: Surprise()"])
  }

  @Test("Several failures keep every message and the first status; none is none") func several() {
    #expect(Failure(all: []) == nil)
    let both = Failure(all: [Failure(.inputMissing, ["a"]), Failure(.inputWrong, ["b", "c"])])
    #expect(both == Failure(.inputMissing, ["a", "b", "c"]))
  }

  @Test("A hundred findings say that there may be more") func hundred() {
    let fault = JSONFault(place: TextPlace(line: 3, column: 5, path: "answers.a"), reason: .emptyString)
    let few = Failure(in: "f", findings: [Finding(fault)])
    #expect(few.messages == ["f:3:5: answers.a: this text is empty; it has to say something"])
    let many = Failure(in: "f", findings: Array(repeating: Finding(fault), count: 100))
    #expect(many.messages.count == 101)
    #expect(many.messages.last == "f: there may be more; reading stopped at 100 findings")
  }

  @Test("The exit statuses are the contract's numbers") func numbers() {
    let all: [Status] = [
      .fine, .gateFailed, .usage, .inputWrong, .inputMissing, .ourFault, .cannotCreate, .inputOutput, .locked,
      .notPermitted,
    ]
    #expect(all.map(\.rawValue) == [0, 1, 64, 65, 66, 70, 73, 74, 75, 77])
  }
}
