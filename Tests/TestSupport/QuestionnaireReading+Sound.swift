import RulesLibrary

extension QuestionnaireText {
  /// What the reader makes of it.
  package var reading: QuestionnaireReading { QuestionnaireReader.read(bytes) }

  /// What `check` says of it.
  package var findings: [Finding] { Linter.findings(in: bytes) }

  /// The questionnaire; throws the findings where there is none.
  package func questionnaire() throws -> Questionnaire { try reading.sound() }
}

extension QuestionnaireReading {
  /// The questionnaire; throws the findings where there is none.
  package func sound() throws -> Questionnaire {
    guard let questionnaire else { throw Unsound(findings: findings) }
    return questionnaire
  }

  /// A questionnaire of a test that was meant to be sound, and what was found in it.
  private struct Unsound: Error {
    let findings: [Finding]
  }
}
