import RulesLibrary
import StrictJSON

extension Finding {
  /// As in `answers.json:12:5: answers.posts: what is wrong`.
  func line(in file: String) -> String {
    "\(start(in: file))\(place.path.isEmpty ? "" : "\(place.path): ")\(message)"
  }

  /// As in `1.0.0.json:12:5: warning: sections[0].items[1] (rent): what is wrong [missing-why]`, where errors and warnings
  /// stand side by side. `element` is the id of what the path leads to.
  func line(in file: String, ofElement element: String?) -> String {
    let name = element.map { " (\($0))" } ?? ""
    let path = place.path.isEmpty ? "" : "\(place.path)\(name): "
    return "\(start(in: file))\(severity.rawValue): \(path)\(message)\(rule.map { " [\($0)]" } ?? "")"
  }

  private func start(in file: String) -> String { "\(file):\(place.line):\(place.column): " }

  /// Line, column, path, severity, the rule's id or null, and message.
  var json: JSONValue {
    [
      "line": .integer(place.line), "column": .integer(place.column), "path": .string(place.path),
      "severity": .string(severity.rawValue), "rule": rule.map(JSONValue.string) ?? nil, "message": .string(message),
    ]
  }
}
