import StrictJSON
import TestSupport

@testable import StrictJSON

extension Schema {
  /// Whether a value breaks a rule that looks at it alone, and not at what is inside.
  func isWrong(_ value: JSONNode, _ keyword: Keyword) throws -> Bool {
    switch keyword.name {
    case "type": try !keyword.argument.elementsOrSelf().contains { try value.isOfType($0.string()) }
    case "const": try !value.equals(keyword.argument)
    case "enum": try !keyword.argument.elements().contains { try value.equals($0) }
    case "minimum": try value.isNumber && value.double() < keyword.argument.double()
    case "maximum": try value.isNumber && value.double() > keyword.argument.double()
    case "maxLength": try value.isString && value.text.unicodeScalars.count > keyword.argument.count()
    case "pattern": try value.isString && !isFound(keyword.argument.string(), in: value.text)
    case "minItems": try value.isArray && value.elements().count < keyword.argument.count()
    case "maxItems": try value.isArray && value.elements().count > keyword.argument.count()
    case "uniqueItems": try value.isArray && keyword.argument.bool() && value.hasEqualElements()
    case "minProperties": try value.isObject && value.memberCount() < keyword.argument.count()
    case "maxProperties": try value.isObject && value.memberCount() > keyword.argument.count()
    default: false
    }
  }
}

extension JSONNode {
  /// Whether this is an array.
  var isArray: Bool { entry.kind == .array }
  /// Whether this is a number.
  var isNumber: Bool { entry.kind == .number }

  /// Whether two values are the same, however they are written.
  func equals(_ other: JSONNode) throws -> Bool {
    try JSONWriter.compact(value()) == JSONWriter.compact(other.value())
  }

  fileprivate func isOfType(_ type: String) throws -> Bool {
    switch type {
    case "null": isNull
    case "boolean": entry.kind == .bool
    case "integer": exactNumber?.isWhole ?? false
    case "number": isNumber
    case "string": isString
    case "array": isArray
    case "object": isObject
    default: throw UnknownWord(word: type)
    }
  }

  fileprivate func hasEqualElements() throws -> Bool {
    let texts = try elements().map { try JSONWriter.compact($0.value()) }
    return Set(texts).count < texts.count
  }

  fileprivate func memberCount() throws -> Int {
    var count = 0
    try forEachMember { _, _ in count += 1 }
    return count
  }

  fileprivate func elementsOrSelf() throws -> [JSONNode] { isArray ? try elements() : [self] }

  fileprivate func count() throws -> Int { try integer(in: 0...Int.max) }

  /// Near enough: the bounds of the schemas are whole numbers, and no value a test tries is nearer to one than a hundredth.
  fileprivate func double() throws -> Double {
    let number = try number()
    return Double("\(number.coefficient)e\(number.exponent)") ?? .nan
  }
}

/// A word of a schema that is not known here.
struct UnknownWord: Error, Equatable {
  let word: String
}
