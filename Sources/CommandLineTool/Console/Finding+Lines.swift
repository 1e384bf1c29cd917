import RulesLibrary
import StrictJSON

extension Finding {
  /// As in `answers.json:12:5: answers.posts: what is wrong`. `grade` says how grave it is, as in `warning: `, where
  /// errors and warnings stand side by side.
  func line(in file: String, grade: String = "") -> String {
    let path = place.path.isEmpty ? "" : "\(place.path): "
    return "\(file):\(place.line):\(place.column): \(grade)\(path)\(message)"
  }

  /// Line, column, path, severity, the rule's id or null, and message.
  var json: JSONValue {
    [
      "line": .integer(place.line), "column": .integer(place.column), "path": .string(place.path),
      "severity": .string(severity.rawValue), "rule": rule.map(JSONValue.string) ?? nil, "message": .string(message),
    ]
  }
}
