import RulesLibrary
import ScoringEngine

/// Every question with its answer as a sheet, a row each.
package struct AnswerRows {
  private let sheet: AnswerSheet
  private let remarks: [AnswerRemarks]
  private let sharing: Sharing

  /// Rows for answers with what was written beside them, in the questionnaire's order.
  package init(_ sheet: AnswerSheet, remarks: [AnswerRemarks], sharing: Sharing) {
    self.sheet = sheet
    self.remarks = remarks
    self.sharing = sharing
  }

  /// The whole sheet. A column that may not be shown says so at its head and stays empty.
  package var rows: Sheet {
    Sheet(header, rows: questionnaire.sections.flatMap { section in section.items.map { row($0, section) } })
  }
}

extension AnswerRows {
  private var questionnaire: Questionnaire { sheet.questionnaire }

  private var header: [String] {
    let notes = sharing.showsNotes ? "" : " (left out)"
    let dissent = sharing.showsDissent ? "" : " (left out)"
    return [
      "Section", "Item", "Question", "State", "Level", "Answer", "Number", "Meaning", "In words\(notes)",
      "Note\(notes)", "Evidence\(notes)", "People who saw it differently\(dissent)", "Carried over from",
    ]
  }

  private func row(_ position: Int, _ section: Section) -> [Sheet.Cell] {
    let (item, remark) = (questionnaire.items[position], remarks[position])
    let answer = sheet.answers[position]
    return [
      .words(section.title), .words(item.id), .words(item.short), .words(state(position)), .figure(ifAny: answer.level),
      .words(ifAny: answer.label(item)), answer.number, .words(ifAny: answer.meaning(item)),
      typed(answer.words), typed(remark.note), typed(remark.evidence),
      .figure(ifAny: sharing.showsDissent ? remark.dissent : nil), .words(ifAny: remark.carriedFrom),
    ]
  }

  private func typed(_ text: String?) -> Sheet.Cell { sharing.showsNotes ? .words(ifAny: text) : .empty }

  private func state(_ position: Int) -> String {
    guard sheet.isInScope[position] else { return "not asked" }
    return switch sheet.answers[position] {
    case .open: "not answered"
    case .doNotKnow: "do not know"
    case .notApplicable: "not applicable"
    default: "answered"
    }
  }
}

extension Answer {
  /// The level's label or the choice's.
  fileprivate func label(_ item: Item) -> String? {
    switch self {
    case .level(let level): item.level?.scale.labels[level]
    case .choice(let choice): item.choices[choice].label
    default: nil
    }
  }

  /// What the level or the choice looks like.
  fileprivate func meaning(_ item: Item) -> String? {
    switch self {
    case .level(let level): item.level?.descriptions[level]
    case .choice(let choice): item.choices[choice].description
    default: nil
    }
  }

  /// The number as digits.
  fileprivate var number: Sheet.Cell {
    guard case .number(let hundredths) = self else { return .empty }
    return .figure(ExactNumber.text(hundredths: hundredths))
  }

  /// What the group typed: its own words, or its reason.
  fileprivate var words: String? {
    switch self {
    case .text(let text): text
    case .notApplicable(let reason): reason
    default: nil
    }
  }
}
