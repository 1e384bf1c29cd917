import StrictJSON
import Testing

/// The root of a text that has to be good.
func root(_ text: String) throws -> JSONNode { try JSONDocument(parsing: Array(text.utf8)).root }

/// The fault of some bytes; nil where there is none.
func fault(_ bytes: some Sequence<UInt8>, firstLine: Int = 1) -> JSONFault? {
  do throws(JSONFault) {
    _ = try JSONDocument(parsing: Array(bytes), firstLine: firstLine)
    return nil
  } catch {
    return error
  }
}

/// The fault of a text; nil where there is none.
func fault(_ text: String) -> JSONFault? { fault(text.utf8) }

/// The fault that some reading of a good text throws; nil where it throws none.
func fault(_ text: String, reading: (JSONNode) throws -> Void) throws -> JSONFault? {
  let node = try root(text)
  do {
    try reading(node)
    return nil
  } catch let fault as JSONFault {
    return fault
  }
}

/// `line:column path`, which keeps tables of places short.
func words(_ place: TextPlace?) -> String {
  guard let place else { return "no fault" }
  return "\(place.line):\(place.column)" + (place.path.isEmpty ? "" : " " + place.path)
}

extension JSONValue {
  /// The value on one line, without the line feed at the end.
  var line: String { String(decoding: JSONWriter.compact(self).dropLast(), as: UTF8.self) }
}
