extension Scanner {
  /// A fault with its place in what is being read; line, column and path are worked out only here.
  func fault(_ reason: JSONFault.Reason, at offset: Int) -> JSONFault {
    JSONFault(place: place(of: offset, path: pathHere()), reason: reason, open: openBracket(reason))
  }

  /// The innermost bracket that is open, where the fault is of a kind that comes of leaving one open.
  private func openBracket(_ reason: JSONFault.Reason) -> JSONFault.OpenBracket? {
    switch reason {
    case .endsEarly, .unexpected: break
    default: return nil
    }
    guard open.depth > 0 else { return nil }
    let start = Int(entries[open.index].start)
    let bracket = Character(UnicodeScalar(text[start]))
    return JSONFault.OpenBracket(bracket: bracket, line: place(of: start, path: "").line)
  }

  /// The place of a byte, with a path that is already known.
  func place(of offset: Int, path: String) -> TextPlace {
    Landmarks(of: text, firstLine: firstLine).place(of: offset, in: text, path: path)
  }

  /// The fault of standing where something else should be.
  func unexpected(wanted: String) -> JSONFault {
    guard at < text.count else { return fault(.endsEarly(wanted: wanted), at: at) }
    return faultOfFinding { .unexpected(found: $0, wanted: wanted) }
  }

  /// A fault that quotes what stands here; bytes that no text can hold are a fault of their own.
  func faultOfFinding(_ reason: (String) -> JSONFault.Reason) -> JSONFault {
    var ahead = self
    do throws(JSONFault) {
      if text[at] >= 0x80 { try ahead.scanMultibyte() }
      return fault(reason(found()), at: at)
    } catch {
      return error
    }
  }

  /// What stands here, up to the next mark of punctuation, as a short quotation.
  private func found() -> String {
    let stops = " \n\r\t,:[]{}\"".utf8
    let rest = text[at...].prefix(Excerpt.length + 1)
    let word = rest.prefix { !stops.contains($0) }
    return "\"" + Excerpt.of(word.isEmpty ? rest.prefix(1) : word) + "\""
  }

  /// The path of the member or element that is being read; between two of them, of the container.
  private func pathHere() -> String {
    guard open.depth > 0 else { return "" }
    if open.isInPart, entries[open.index].kind == .array {
      return JSONPath.text(ofElement: open.count, in: open.index, entries: entries, text: text)
    }
    let last = entries.count - 1
    return JSONPath.text(of: entries[last].kind == .key ? last : open.index, entries: entries, text: text)
  }
}
