import RulesLibrary
import ScoringEngine

/// The last look at all answers, and the list of them.
struct ReviewWording {
  /// What is asked.
  let form: any Form
  /// What was answered.
  let memory: Memory
  /// Which actions nobody owns.
  let setting: Setting

  /// The word that hands all in.
  static let submit = "submit"
  /// What stands before what is typed at the review.
  static let prompt = "Number, submit or :quit: "
  /// What can be typed at the review, in a sentence.
  static let whatToType =
    "Type the number of a question to change its answer, submit to hand all in, or :quit to stop for now."
  /// The same, a line each.
  static let possible = [
    "- the number of a question, to look at its answer and change it", "- submit, to hand all in",
    "- :quit, to stop for now; everything is kept",
  ]
  /// Nothing was answered at all.
  static let nothingToSubmit = "nothing is answered yet, so there is nothing to hand in. Type the number of a question."

  /// Every answer on a line, and what to look at again.
  var lines: [String] {
    ["", "Check your answers.", ""] + list + [""] + open + doubts + [Self.whatToType]
  }

  /// What to look at again, after a change: the answers themselves were read out before.
  var short: [String] { ["", "Check your answers. :show reads all of them out."] + open + doubts + [Self.whatToType] }

  /// Every part with its questions, an answer on each line.
  var list: [String] {
    let asked = form.isAsked(memory.entries)
    return form.parts.indices.flatMap { part -> [String] in
      let fields = form.fields.indices.filter { asked[$0] && form.fields[$0].part == part }
      return fields.isEmpty ? [] : [form.parts[part].line.closed] + fields.map(line)
    }
  }

  /// As in "questions 3, 7 to 9 and 12"; the numbers come in order.
  static func questions(_ numbers: [Int]) -> String {
    let runs = numbers.reduce(into: [ClosedRange<Int>]()) { runs, number in
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let words = runs.flatMap { $0.count > 2 ? ["\($0.lowerBound) to \($0.upperBound)"] : $0.map(String.init) }
    return "\(numbers.count == 1 ? "question" : "questions") \(Counts.list(words))"
  }

  /// Actions by their titles that nobody has taken on.
  static func withoutOwner(_ titles: [String]) -> [String] {
    titles.isEmpty ? [] : ["Actions of the plan that nobody owns yet: \(Counts.list(titles.map(\.inQuotes)))."]
  }

  /// Top ratings that nothing shows.
  static func withoutEvidence(_ fields: [Field]) -> [String] {
    let numbers = fields.compactMap(\.number)
    guard let first = numbers.first else { return [] }
    return [
      "Rated at the top, with nothing written down that shows it: \(questions(numbers)). To write it down: :evidence \(first)"
    ]
  }
}

extension ReviewWording {
  private func line(_ position: Int) -> String {
    let (field, entry) = (form.fields[position], memory.entries[position])
    let words = entry.isWaiting ? waiting(position) : AnswerWording.words(entry.answer, to: field).closed
    return "\(field.number.map { "\($0). " } ?? "")\(field.title): \(words)\(change(entry, field))".onOneLine
  }

  private func waiting(_ position: Int) -> String {
    let (field, entry) = (form.fields[position], memory.entries[position])
    let state =
      memory.marks.parked.contains(field.id) ? "parked, " : memory.skipped.contains(position) ? "skipped, " : ""
    guard let round = entry.carriedFrom, entry.answer != .open else { return state + "no answer yet." }
    let carried = "\(state)taken over from \(round), and not confirmed.".capitalisedStart
    return "\(AnswerWording.words(entry.answer, to: field).closed) \(carried)"
  }

  private func change(_ entry: Entry, _ field: Field) -> String {
    guard let last = entry.last, !entry.isWaiting else { return "" }
    return last.answer == entry.answer
      ? " Same as last time." : " Last time: \(AnswerWording.words(last.answer, to: field).closed)"
  }

  private var open: [String] {
    let asked = form.isAsked(memory.entries)
    let fields = form.fields.indices.filter { asked[$0] }
    let waiting = fields.filter { memory.entries[$0].answer == .open }
    let carried = fields.filter { memory.entries[$0].isWaiting && memory.entries[$0].answer != .open }
    let unknown = fields.filter { memory.entries[$0].answer == .doNotKnow }
    return Self.named("No answer yet", waiting.map { form.fields[$0] })
      + Self.named("Taken over from an earlier round, and not confirmed", carried.map { form.fields[$0] })
      + Self.named("Answered \"do not know\"", unknown.map { form.fields[$0] })
  }

  private static func named(_ heading: String, _ fields: [Field]) -> [String] {
    let numbers = fields.compactMap(\.number)
    let people = fields.contains { $0.part == 0 && $0.number == nil } ? "who takes part (go there with: people)" : nil
    let others = fields.filter { $0.part > 0 && $0.number == nil && $0.isPlace }.map {
      "\($0.title) (go there with: \($0.code ?? ""))"
    }
    let all = [people].compactMap { $0 } + others + (numbers.isEmpty ? [] : [questions(numbers)])
    return all.isEmpty ? [] : ["\(heading): \(all.joined(separator: "; "))."]
  }

  private var doubts: [String] {
    form.doubts(memory.entries) + Self.withoutOwner(setting.withoutOwner)
  }
}

extension String {
  /// With its line feeds as spaces, and cut where it is very long.
  fileprivate var onOneLine: String {
    let line = split(separator: "\n").joined(separator: " ")
    return line.count > 300 ? "\(line.prefix(300))…" : line
  }
}
