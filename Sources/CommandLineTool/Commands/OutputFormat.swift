import Records
import Reports

/// The formats that results come in.
enum OutputFormat: String, CaseIterable {
  /// The raw value is the word that `--format` takes.
  case text, markdown, json
}

extension Invocation {
  /// The format asked for by `--json`, `--format`, or the ending of `--output`.
  func format() throws(UsageFault) -> OutputFormat {
    if arguments.has(.json) {
      guard arguments.value(.format) ?? "json" == "json" else { throw .cannotCombine("--json", "--format") }
      return .json
    }
    if let text = arguments.value(.format) {
      guard let format = OutputFormat(rawValue: text) else {
        throw .badValue(text, option: "--format", wanted: OutputFormat.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return format
    }
    let path = arguments.value(.output) ?? ""
    if path.hasSuffix(".json") { return .json }
    return path.hasSuffix(".md") ? .markdown : .text
  }

  /// One document as text or Markdown; for json, the bytes that `json` gives.
  func render(_ document: Document, json: () -> [UInt8]) throws(UsageFault) -> [UInt8] {
    try render([document], json: json)
  }

  /// Documents one after the other as text or Markdown; for json, the bytes that `json` gives.
  func render(_ documents: [Document], json: () -> [UInt8]) throws(UsageFault) -> [UInt8] {
    let width = arguments.has(.output) ? nil : console.width
    return switch try format() {
    case .json: json()
    case .markdown: Array(documents.map { Markdown().render($0) }.joined(separator: "\n").utf8)
    case .text: Array(documents.map { PlainText(width: width).render($0) }.joined(separator: "\n\n").utf8)
    }
  }

  /// Writes a result to the new file that `--output` names, or prints it.
  func deliver(_ bytes: [UInt8]) throws(Failure) {
    guard let path = arguments.value(.output), path != "-" else {
      console.output.write(bytes)
      return
    }
    do {
      try console.storage.create(path, with: bytes)
    } catch {
      throw Failure(error)
    }
    console.errors.write("Written: \(VisibleText.of(path))\n")
  }
}
