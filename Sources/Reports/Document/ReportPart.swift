/// A part of a report that can stand alone, as a document or as rows of one kind.
package enum ReportPart: String, CaseIterable, Sendable {
  /// The raw value is the word that people type.
  case plan, answers, sections
}
