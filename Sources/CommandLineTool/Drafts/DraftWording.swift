import Records

/// What is said about drafts.
enum DraftWording {
  /// A draft that is there already.
  static func isBegun(_ place: DraftPlace) -> String {
    "\"\(place.record)\" is being answered already; its draft is \"\(place.journal)\". To go on with it: peerready wizard "
      + ShellWord.quoted(place.named)
  }

  /// Another file in the place that the record is to take.
  static func isOther(_ place: DraftPlace) -> String {
    "\"\(place.record)\" was made or changed after its draft \"\(place.journal)\" was begun, and nothing is overwritten. "
      + "Compare the two, and move one of them to another folder"
  }

  /// What a draft has in it that does not count, in sentences.
  static func notes(on replay: JournalReplay, _ place: DraftPlace) -> [String] {
    let faults = replay.faults.map { "\($0.line(in: place.journal)). This line does not count." }
    let remnant = replay.remnant.map {
      "the last line of \(place.journal) was not written to its end and does not count. It was: \($0.text.prefix(200))"
    }
    return faults + (remnant.map { [$0] } ?? [])
  }
}
