import RulesLibrary

extension AssessmentFault {
  /// One sentence or more, which name what would be right: the word, the range, or what to do. Without a full stop at
  /// the end.
  package var message: String {
    switch reason {
    case .otherFormat(let format, let wanted):
      "the format is \"\(format)\"; \(wanted.name) has the format \"\(wanted.rawValue)\""
    case .unknownFormatVersion(let version): "format version \(version) is not known here; this tool reads version 1"
    case .unknownWord(let word, let what, let known):
      "\"\(word)\" is not \(what); it can be: \(known.joined(separator: ", "))"
    case .malformedDate(let text): "\"\(text)\" is not a day of the calendar; write it as in \"2026-11-21\""
    case .malformedQuestionnaireName(let text): "\"\(text)\" does not name a questionnaire and version"
    case .namedTwice(let name): "\"\(name)\" is named twice; once is enough"
    case .amendsNothing(let number):
      "revision \(number) corrects an earlier record; name it in \"amends\", with its \"id\" and the \"sha256\" of its file"
    case .amendsWithoutRevision:
      "a record that amends another has a \"revision\" from 2 on; the first correction is revision 2"
    case .malformedVersion(let text): "\"\(text)\" is not a version; write it as in \"1.0.0\""
    case .malformedID(let text):
      "\"\(text)\" is not an id; ids have lower-case letters, digits and single hyphens, as in \"peer-lead\""
    case .malformedSHA256(let text): "\"\(text)\" is not a SHA-256; it has 64 digits from 0-9 and a-f"
    case .unpinned(let name, let sha256):
      "the key \"sha256\" is missing; it pins the exact text that was answered. For the \(name) at hand it is \"\(sha256)\""
    case .library(let fault): fault.message
    case .otherText(let name, let pinned, let here): Self.otherText(name, pinned, here)
    case .unknownItem(let id, let suggestion, let questionnaire):
      "\(questionnaire) has no item \"\(id)\"" + (suggestion.map { ". Did you mean \"\($0)\"?" } ?? "")
    case .unknownPart(let id, let what, let suggestion, let known):
      "there is no \(what) \"\(id)\". "
        + (suggestion.map { "Did you mean \"\($0)\"?" } ?? "There are: \(known.joined(separator: ", "))")
    case .outOfHundred(let found): "\(found) is not a number from 0 to 100 with at most two decimals"
    case .notALevel(let found, let item, let labels):
      "\(found) is not a level of \"\(item)\". The levels are: "
        + labels.enumerated().map { "\($0) (\($1))" }.joined(separator: ", ") + Self.unquoted(found)
    case .notAChoice(let found, let item, let suggestion, let known):
      "\(found) is not a choice of \"\(item)\". " + (suggestion.map { "Did you mean \"\($0)\"? " } ?? "")
        + "The choices are: \(known.joined(separator: ", "))"
    case .notANumber(let found, let item, let question): Self.notANumber(found, item, question)
    case .neverANumber(let found):
      "\(found) cannot have been an answer; numbers have at most two decimals and stay within a billion"
    case .wrongKind(let item, let key, let wanted):
      "\"\(item)\" is not answered with \"\(key)\". Answer it with \(wanted)"
    case .twoAnswers(let item): "\"\(item)\" has two answers; keep one of them"
    case .mustApply(let item):
      "\"\(item)\" concerns everybody, so it cannot be \"not applicable\". If nobody can tell, use \"doNotKnow\""
    case .reasonMissing(let item):
      "\"\(item)\" is marked not applicable without a reason; write the reason in a few words"
    case .notOnBallots(let item):
      "\"\(item)\" has no levels, so ballots leave it out; the group answers it together"
    case .notVotedOn(let item): "\"\(item)\" has no levels, so nobody can have voted for one"
    case .wrongVotes(let count, let item, let levels):
      "\(count) counts stand here; \"\(item)\" takes one for each level, \(levels) in all, from level 0 up"
    case .gapTooWide(let gap, let item, let top):
      "a gap of \(gap) levels cannot be; the levels of \"\(item)\" are 0 to \(top)"
    case .notPlannable(let id):
      "\"\(id)\" cannot be a priority here; only items with levels, asked and below their top, can"
    case .chosenTwice(let id): "\"\(id)\" is chosen twice"
    case .tooManyChosen(let limit): "more than \(limit) priorities are chosen; a plan keeps to \(limit) at most"
    }
  }

  private static func otherText(_ name: QuestionnaireName, _ pinned: String, _ here: String) -> String {
    "this assessment answered another text of \(name): the one with SHA-256 \(pinned.prefix(12))…, "
      + "and the questionnaire at hand is \(here.prefix(12))…. The questions may have changed since, so it is not scored. "
      + "Name the folder that holds the original with --library. If the questionnaire is still being written, make a new file "
      + "of answers: peerready new \(name)"
  }

  private static func notANumber(_ found: String, _ item: String, _ question: NumberQuestion) -> String {
    let low = ExactNumber.text(hundredths: question.hundredths.lowerBound)
    let high = ExactNumber.text(hundredths: question.hundredths.upperBound)
    let decimals =
      switch question.decimals {
      case 0: "a whole number"
      case 1: "a number with at most one decimal"
      default: "a number with at most \(question.decimals) decimals"
      }
    return "\(found) is not an answer to \"\(item)\". It takes \(decimals) from \(low) to \(high) (\(question.unit))"
      + unquoted(found)
  }

  /// What to do about a number that stands as a text; nothing for any other value.
  private static func unquoted(_ found: String) -> String {
    let inside = found.dropFirst().dropLast()
    let isNumber = !inside.isEmpty && inside.utf8.allSatisfy { "0123456789.-".utf8.contains($0) }
    return found.hasPrefix("\"") && isNumber ? ". Write \(inside) without quotation marks" : ""
  }
}
