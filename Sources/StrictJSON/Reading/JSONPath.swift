/// Says the way from the root of a text down to a place in it. Worked out only when there is a fault to report.
enum JSONPath {
  /// The path of the innermost value known at `offset`; values still open count as reaching to the end.
  static func text(to offset: Int, entries: [JSONDocument.Entry], text: UnsafeBufferPointer<UInt8>) -> String {
    var path = ""
    var container = 0
    while container < entries.count, let step = step(into: container, towards: offset, entries: entries) {
      path += words(for: step, isFirst: path.isEmpty, entries: entries, text: text)
      guard step.value < entries.count, entries[step.value].kind == .object || entries[step.value].kind == .array else {
        break
      }
      container = step.value
    }
    return path
  }

  private struct Step {
    let key: Int?
    let position: Int
    let value: Int
  }

  /// The last member or element that begins at or before the offset, if the container reaches that far.
  private static func step(into container: Int, towards offset: Int, entries: [JSONDocument.Entry]) -> Step? {
    let entry = entries[container]
    guard entry.kind == .object || entry.kind == .array else { return nil }
    guard entry.end == 0 || offset < Int(entry.end), offset > Int(entry.start) else { return nil }
    let stop = entry.next == 0 ? entries.count : Int(entry.next)
    let isObject = entry.kind == .object
    var last: Step?
    var position = 0
    var index = container + 1
    while index < stop, Int(entries[index].start) <= offset {
      let value = isObject ? index + 1 : index
      last = Step(key: isObject ? index : nil, position: position, value: value)
      guard value < stop, entries[value].next != 0 else { break }
      index = Int(entries[value].next)
      position += 1
    }
    return last
  }

  private static func words(
    for step: Step, isFirst: Bool, entries: [JSONDocument.Entry], text: UnsafeBufferPointer<UInt8>
  ) -> String {
    guard let key = step.key else { return "[\(step.position)]" }
    let inside = text[Int(entries[key].start) + 1..<Int(entries[key].end) - 1]
    guard !inside.isEmpty, inside.allSatisfy(isPlain) else {
      return "[\"" + String(decoding: inside, as: UTF8.self) + "\"]"
    }
    return (isFirst ? "" : ".") + String(decoding: inside, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
