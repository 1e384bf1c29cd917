/// What other languages call the words of conditions. Many of them stand nearer to a wrong word than to the right one:
/// `and` is one letter from `any`, and means `all`.
enum ForeignWord {
  /// What to write in place of a key that no condition has; nil where it is no word for any of them.
  static func meaning(_ key: String) -> String? {
    switch key.lowercased() {
    case "and", "&&", "every", "both", "allof": "\"all\", as in { \"all\": [ ... ] }"
    case "or", "||", "either", "anyof", "oneof", "some": "\"any\", as in { \"any\": [ ... ] }"
    case "none", "neither", "nor", "noneof": "\"not\" and \"any\", as in { \"not\": { \"any\": [ ... ] } }"
    case "!", "no", "isnot", "ne", "neq", "!=", "<>": "\"not\", as in { \"not\": { ... } } with the condition inside"
    case "equals", "equal", "equalto", "eq", "=", "==", "value", "answer", "choice", "level", "number": equal
    case "gte", "ge", ">=", "min", "minimum", "from": "\"atLeast\""
    case "lte", "le", "<=", "max", "maximum", "upto": "\"atMost\""
    case "gt", ">", "greaterthan", "greater", "morethan", "more", "over": "\"above\""
    case "lt", "<", "lessthan", "less", "fewerthan", "fewer", "under": "\"below\""
    case "question", "id", "key": "\"item\", as in { \"item\": \"rent\", \"atLeast\": 1 }"
    case "open", "missing", "unanswered", "donotknow", "empty", "isnull": "\"unknown\": true"
    default: nil
    }
  }

  private static let equal =
    "\"is\" for a choice; for a level or number \"atLeast\" and \"atMost\", each in a condition of its own inside \"all\""
}
