import RulesLibrary

extension QuestionnaireText {
  /// What the reader makes of it.
  package var reading: QuestionnaireReading { QuestionnaireReader.read(bytes) }

  /// The questionnaire; fails with the findings where there is none.
  package func questionnaire() throws -> Questionnaire {
    let reading = reading
    guard let questionnaire = reading.questionnaire else { throw Unsound(findings: reading.findings) }
    return questionnaire
  }

  /// A questionnaire of a test that was meant to be sound.
  package struct Unsound: Error {
    /// Everything that was found.
    package let findings: [Finding]
  }
}
