import RulesLibrary
import StrictJSON
import TestSupport
import Testing

@testable import CommandLineTool

/// `appraise --answer-in`: a decision becomes the answer to a question of another questionnaire.
@Suite struct AnswerInTests {
  private let folder: TemporaryFolder
  private let target: String

  init() throws {
    folder = try TemporaryFolder()
    var sample = QuestionnaireText([QuestionnaireText.choice("water", of: ["well", "mains", "not-yet"])])
    sample.id = "garden-water"
    try folder.write(sample.bytes, to: "garden-water/1.0.0.json")
    let blank = try Run(["new", "garden-water", "--library", folder.path, "--organisation", "Anytown"])
    target = try folder.write(blank.output.utf8, to: "our answers.json")
  }

  @Test("The answer stands in a new copy, with the record as its evidence, and the old one stays") func answer() throws
  {
    let before = try RegularFile.read(target, limit: 1_000_000)
    let path = "\(folder.path)/answered.json"
    let words = ["appraise", Weighed.path, "--answer-in", target, "--library", folder.path]
    let run = try Run(words + ["--output", path])
    #expect(run.status == .fine)
    #expect(run.output.isEmpty)
    #expect(
      run.errorLines == [
        "Written: \(path)", "Answered: About water (water).",
        "Next: peerready score \(path) --library \(folder.path)",
      ])
    let text = String(decoding: try RegularFile.read(path, limit: 1_000_000), as: UTF8.self)
    let answer = try Member.of(Member.of(text, "answers"), "water")
    #expect(try Member.of(answer, "choice").string() == "mains")
    #expect(
      try Member.of(answer, "evidence").string().hasSuffix(", record water-november, 2026-11-21: Beans need water."))
    #expect(try Member.of(text, "id").string() == "2026-11-21-garden-water-anytown-with-water")
    #expect(try RegularFile.read(target, limit: 1_000_000) == before)
    #expect(try Run(["check", path, "--library", folder.path]).output == "\(path): nothing found\n")
    #expect(try Run(words + ["--output", path]).status == .cannotCreate)
  }

  @Test("Printed, it is the same, and nothing is suggested that has no name") func printed() throws {
    let run = try Run(["appraise", Weighed.path, "--answer-in", target, "--library", folder.path])
    #expect(run.status == .fine)
    #expect(run.output.contains("\"choice\": \"mains\""))
    #expect(run.errors == "Answered: About water (water).\n")
  }

  @Test("Without a decision the way to one is told, by the name of the appraisal's file") func undecided() throws {
    let path = try folder.write(Weighed.undecided().utf8, to: "water.json")
    let run = try Run(["appraise", path, "--answer-in", target, "--library", folder.path])
    #expect(run.status == .inputWrong)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "Error: \(path) has no decision yet. First: peerready appraise \(path) --decide OPTION --reason \"...\" "
        + "--output NEW-FILE\n")
  }

  @Test("An assessment without the question is told so") func noSuchItem() throws {
    let run = try Run(["appraise", Weighed.path, "--answer-in", Fixture.half])
    #expect(run.status == .inputWrong)
    #expect(run.output.isEmpty)
    #expect(
      run.errors
        == "Error: \(Fixture.half): the decision answers a question with choices named \"water\", and small-garden 1.0.0 "
        + "has none of that name\n")
  }

  @Test("So is one that does not offer the option") func noSuchChoice() throws {
    var sample = QuestionnaireText([QuestionnaireText.choice("water", of: ["well", "not-yet"])])
    sample.id = "dry-garden"
    try folder.write(sample.bytes, to: "dry-garden/1.0.0.json")
    let blank = try Run(["new", "dry-garden", "--library", folder.path])
    let path = try folder.write(blank.output.utf8, to: "dry.json")
    let run = try Run(["appraise", Weighed.path, "--answer-in", path, "--library", folder.path])
    #expect(run.status == .inputWrong)
    #expect(run.errors == "Error: \(path): \"water\" in dry-garden 1.0.0 has no choice \"mains\"\n")
  }

  @Test("A record of an appraisal is nothing to answer in") func appraisal() throws {
    let run = try Run(["appraise", Weighed.path, "--answer-in", Weighed.path])
    #expect(run.status == .inputWrong)
    #expect(
      run.errors
        == "Error: \(Weighed.path):5:28: questionnaire.id: water-options is an option appraisal; it is not rated item by "
        + "item. Use appraise\n")
  }
}
