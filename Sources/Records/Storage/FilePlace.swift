/// Where a file is, taken apart.
struct FilePlace: Equatable {
  /// As the caller named it, for messages.
  let given: String
  /// The folder it lies in; `.` where the path names none.
  let folder: String
  /// Its name there; empty where the path ends in a slash.
  let name: String
  /// What stands before the name; empty where the path names no folder.
  private let way: String

  /// A path, and how the caller named it where that differs.
  init(_ path: String, given: String? = nil) {
    self.given = given ?? path
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let start = slash.map { path.utf8.index(after: $0) } ?? path.startIndex
    way = String(path[..<start])
    name = String(path[start...])
    folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// The file's own path.
  var path: String { beside(name) }

  /// The path of another name in the same folder.
  func beside(_ name: String) -> String { way + name }

  /// The lock that keeps others from the file meanwhile.
  var lock: String { beside("\(name).lock") }

  /// The one generation before.
  var backup: String { beside("\(name).bak") }

  /// Stands in every name of a copy, and in the name of no other file of the tool.
  static let copyMark = ".copy-from-"

  /// A name for what could not take the file's place, as in `november.copy-from-HOST-2026-11-21-140533.json`; the ending
  /// stays, so that the copy opens like the file. `number` tells apart copies of one second.
  func copy(by holder: LockHolder, number: Int) -> String {
    let dot = name.utf8.dropFirst().lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    let host = holder.host.utf8.map { $0.isNamePart ? Character(Unicode.Scalar($0)) : "-" }.prefix(40)
    let when = "\(holder.since.date)-\(holder.since.clock(""))"
    let tail = number == 1 ? "" : "-\(number)"
    return beside("\(name[..<dot])\(Self.copyMark)\(String(host))-\(when)\(tail)\(name[dot...])")
  }
}

extension UInt8 {
  /// Whether every file system takes this byte in a name.
  fileprivate var isNamePart: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}
