/// What a person typed after the command's name, sorted into options and the rest.
struct Arguments: Equatable, Sendable {
  private var values: [String: [String]] = [:]
  /// Words that are not options, in order.
  private(set) var words: [String] = []

  /// Sorts the words by the options that a command knows. `--` ends the options; `-` alone is a word.
  init(_ typed: some Sequence<String>, options: [Option]) throws(UsageFault) {
    var rest = Array(typed)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        words.append(word)
        continue
      }
      try take(word, from: &rest, options: options)
    }
  }

  /// Whether a switch was given.
  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// The last value given, or nil.
  func value(_ option: Option) -> String? { values[option.name]?.last }

  /// All values given, in order.
  func all(_ option: Option) -> [String] { values[option.name] ?? [] }

  /// The words, which have to be within a count. An option that took several words gives its last one back where one is
  /// missing, but never its only one, because then nothing would be left of what was asked for.
  mutating func words(_ count: ClosedRange<Int>, named name: String, returning greedy: Option? = nil) throws(UsageFault)
    -> [String]
  {
    if words.count < count.lowerBound, let greedy, all(greedy).count > 1, let last = values[greedy.name]?.popLast() {
      words.append(last)
    }
    guard words.count >= count.lowerBound else { throw .wordMissing(name) }
    guard words.count <= count.upperBound else { throw .wordTooMany(words[count.upperBound]) }
    return words
  }
}

extension Arguments {
  private mutating func take(_ word: String, from rest: inout ArraySlice<String>, options: [Option]) throws(UsageFault)
  {
    let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = options.first(where: { word.names($0) }) else {
      throw .unknownOption(halves[0], known: options.map { "--\($0.name)" })
    }
    guard option.value != nil else {
      guard halves.count == 1 else { throw .valueNotWanted("--\(option.name)") }
      values[option.name, default: []].append("")
      return
    }
    let first = halves.count == 2 ? halves[1] : Self.value(from: &rest, options)
    guard let first else { throw .valueMissing("--\(option.name)", option.value ?? "") }
    if [.once, .pair].contains(option.count), values[option.name] != nil { throw .givenTwice("--\(option.name)") }
    values[option.name, default: []].append(first)
    switch option.count {
    case .once, .repeated: break
    case .pair:
      guard let second = Self.value(from: &rest, options) else {
        throw .valueMissing("--\(option.name)", option.value ?? "")
      }
      values[option.name, default: []].append(second)
    case .many: if halves.count == 1 { takeAll(option, from: &rest) }
    }
  }

  private mutating func takeAll(_ option: Option, from rest: inout ArraySlice<String>) {
    while let next = rest.first, !next.hasPrefix("-") {
      values[option.name, default: []].append(next)
      rest.removeFirst()
    }
  }

  /// The next word, unless it is an option itself: a value that looks like one is given as in `--output=--json`.
  private static func value(from rest: inout ArraySlice<String>, _ options: [Option]) -> String? {
    guard let next = rest.first, !options.contains(where: { next.names($0) }) else { return nil }
    return rest.popFirst()
  }
}

extension String {
  /// Whether the word, up to an equals sign, is the option's name or letter with its hyphens.
  fileprivate func names(_ option: Option) -> Bool {
    let name = prefix { $0 != "=" }
    return name == "--\(option.name)" || option.letter.map { name == "-\($0)" } ?? false
  }
}
