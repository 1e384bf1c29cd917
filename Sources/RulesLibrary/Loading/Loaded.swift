import Digests

/// What was read from a questionnaire's file, with the exact bytes it was read from.
package struct Loaded<Content: Sendable>: Sendable {
  /// What was read, without any error.
  package let content: Content
  /// The file as it came, of which `sha256` is the digest.
  package let bytes: [UInt8]
  /// 64 hexadecimal digits.
  package let sha256: String

  /// The same file, seen as one kind of content.
  package func holding<Kind>(_ content: Kind) -> Loaded<Kind> {
    Loaded<Kind>(content: content, bytes: bytes, sha256: sha256)
  }
}

/// A rated questionnaire with its file.
package typealias LoadedQuestionnaire = Loaded<Questionnaire>

/// An option appraisal with its file.
package typealias LoadedAppraisal = Loaded<OptionAppraisal>

extension Loaded where Content == Questionnaire {
  /// What was read.
  package var questionnaire: Questionnaire { content }
}

extension Loaded where Content == OptionAppraisal {
  /// What was read.
  package var appraisal: OptionAppraisal { content }
}

/// What a questionnaire's file can hold.
package enum QuestionnaireContent: Equatable, Sendable {
  /// Items that are rated, counted, chosen or put in words.
  case rated(Questionnaire)
  /// Options that are weighed against each other.
  case appraisal(OptionAppraisal)

  /// What it says of itself.
  package var heading: any QuestionnaireHeading {
    switch self {
    case .rated(let questionnaire): questionnaire
    case .appraisal(let appraisal): appraisal
    }
  }

  /// The largest file that is read: 2 MiB.
  package static let largestFile = 2 * 1024 * 1024
}

extension Loaded where Content == QuestionnaireContent {
  /// Reads and checks an entry. Throws `FileFault` where its file cannot be read, and `LibraryFault.unusable` where
  /// something in it keeps it from being used.
  init(_ entry: Library.Entry) throws {
    switch entry.origin {
    case .builtIn(let position):
      bytes = EmbeddedLibrary.bytes(at: position)
      sha256 = EmbeddedLibrary.sha256(at: position)
    case .file(let path):
      bytes = try RegularFile.read(path, limit: QuestionnaireContent.largestFile)
      sha256 = SHA256.hex(of: bytes)
    }
    let reading = QuestionnaireReader.read(bytes, as: entry)
    guard let content = reading.content else { throw LibraryFault.unusable(entry, findings: reading.findings) }
    self.content = content
  }
}
