import Records
import Reports

/// The formats that results come in.
enum OutputFormat: String, CaseIterable {
  /// The raw value is the word that `--format` takes.
  case text, markdown, html, csv, ics, json

  /// What every command that prints a result offers.
  static let usual: [OutputFormat] = [.text, .markdown, .json]
  /// What commands offer whose result is for printing too.
  static let printed: [OutputFormat] = [.text, .markdown, .html, .json]

  /// What a report comes in: pages, rows and days too.
  static let reported: [OutputFormat] = allCases

  /// The ending of a file's name that chooses the format.
  private var ending: String {
    switch self {
    case .text: ".txt"
    case .markdown: ".md"
    default: ".\(rawValue)"
    }
  }

  /// The format of a file of this name, among those that are offered; text where the name does not say.
  fileprivate static func ofFile(_ path: String, among offered: [OutputFormat]) -> OutputFormat {
    offered.first { path.hasSuffix($0.ending) } ?? .text
  }

  /// How a document looks in it; nil where it holds data and no document.
  var page: (@Sendable (Document, Int?) -> String)? {
    switch self {
    case .text: { PlainText(width: $1).render($0) }
    case .markdown: { document, _ in Markdown().render(document) }
    case .html: { document, _ in HTML().render(document) }
    case .csv, .ics, .json: nil
    }
  }
}

extension Invocation {
  /// The format asked for by `--json`, `--format`, or the ending of `--output`.
  func format(among offered: [OutputFormat] = OutputFormat.usual) throws(UsageFault) -> OutputFormat {
    if arguments.has(.json) {
      guard arguments.value(.format) ?? "json" == "json" else { throw .cannotCombine("--json", "--format") }
      return .json
    }
    if let text = arguments.value(.format) {
      guard let format = OutputFormat(rawValue: text), offered.contains(format) else {
        throw .badValue(text, option: "--format", wanted: offered.map(\.rawValue).joined(separator: ", "))
      }
      return format
    }
    return .ofFile(arguments.value(.output) ?? "", among: offered)
  }

  /// One document in a format that shows documents; for json, the bytes that `json` gives.
  func render(
    _ document: Document, among offered: [OutputFormat] = OutputFormat.usual, json: () -> [UInt8]
  ) throws(UsageFault) -> [UInt8] {
    guard let page = try format(among: offered).page else { return json() }
    return Array(page(document, pageWidth).utf8)
  }

  /// The same among the formats for printing, where a page shows more than the others, as by drawings.
  func render(_ document: Document, page: Document, json: () -> [UInt8]) throws(UsageFault) -> [UInt8] {
    let isPage = try format(among: OutputFormat.printed) == .html
    return try render(isPage ? page : document, among: OutputFormat.printed, json: json)
  }

  /// Documents one after the other as text or Markdown; for json, the bytes that `json` gives.
  func render(_ documents: [Document], json: () -> [UInt8]) throws(UsageFault) -> [UInt8] {
    guard let page = try format().page else { return json() }
    let separator = try format() == .text ? "\n\n" : "\n"
    return Array(documents.map { page($0, pageWidth) }.joined(separator: separator).utf8)
  }

  /// Characters that a line of text may have; nil where it goes to a file or a pipe.
  var pageWidth: Int? { arguments.has(.output) ? nil : console.width }

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
