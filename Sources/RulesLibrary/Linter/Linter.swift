import StrictJSON

/// Checks a questionnaire's file: what a reader needs, and then everything a careful author would look for.
package enum Linter {
  /// Everything found, in the order of the file. With `entry` the file has to bear that id and version. A file that cannot
  /// be used is only told why: most rules need a questionnaire to look at. Of one rule no more than a hundred findings
  /// are told. `earlier` gives the versions of it that came before, the newest first, as far as they are at hand.
  package static func findings(
    in bytes: [UInt8], as entry: Library.Entry? = nil,
    earlier: (any QuestionnaireHeading) -> [Questionnaire] = { _ in [] }
  ) -> [Finding] {
    let reading = QuestionnaireReader.read(bytes, as: entry)
    guard let content = reading.content, let root = try? JSONDocument(parsing: bytes).root else {
      return reading.findings.inFileOrder  // a text without a root has been told of by the reader
    }
    let subject = LintSubject(content, root, earlier: earlier(content.heading))
    let found = rules.flatMap { type in
      var findings: [Finding] = []
      type.look(at: subject) { node, message in
        guard findings.count < FindingCollector.limit else { return }
        findings.append(Finding(at: node.place, type.rule, message()))
      }
      return findings
    }
    return (reading.findings + found).inFileOrder
  }

  /// What `check` holds questionnaires to: first what a reader needs, then the rules of the linter.
  package static var catalogue: [Rule] { StructureRule.allCases.map(\.rule) + rules.map { $0.rule } }

  /// In the order of the catalogue: what keeps a questionnaire from doing its work, then its words.
  static var rules: [any LintRule.Type] {
    [
      SourcesAreDeclared.self, ItemsCanBeReached.self, ChecksCanFire.self, ChecksCanBeClear.self,
      BestAnswersAreReady.self, NumbersCanBeAnswered.self, EverySectionAsks.self,
      ConditionsCanBeJudged.self, AskWhenMakesADifference.self, ComparisonsCanHold.self,
      ChecksDiffer.self, FoundationsAreWithinTargets.self, FoundationsAreCore.self, ItemsSayWhy.self,
      StepsAreComplete.self, SourcesAreCited.self, DeclarationsAreUsed.self, ChangesNameTheVersion.self,
      VerdictsHaveWords.self, ReplacementsNameEarlierItems.self, RenamesAreDeclared.self, ReplacedItemsExisted.self,
      OptionsHaveTwoSides.self, DisadvantagesHaveMitigations.self, WaitingIsAnOption.self, EndsDiffer.self,
      QuestionsAreShort.self, QuestionsAskOnce.self, QuestionsAskOneThing.self, QuestionsDiffer.self,
      ShortStatementsAreShort.self, SentencesAreShort.self, LabelsDoNotBeginAlike.self, LevelsAreTheirOwn.self,
      AndOrIsSpeltOut.self, WordsAreOurs.self, AcronymsAreExplained.self, TextsAreTidy.self, TextsAreFinished.self,
    ]
  }
}

extension [Finding] {
  /// By place; findings of one place stay in their order.
  fileprivate var inFileOrder: [Finding] {
    enumerated().sorted {
      ($0.element.place.line, $0.element.place.column, $0.offset)
        < ($1.element.place.line, $1.element.place.column, $1.offset)
    }.map(\.element)
  }
}
