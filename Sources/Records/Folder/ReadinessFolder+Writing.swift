import RulesLibrary
import StrictJSON

extension ReadinessFolder {
  /// Puts a new assessment into a readiness folder, in a file named after its id, and makes the part for it where that is not
  /// there. Gives the file's path; throws where a file has that name.
  package static func add(
    assessment bytes: [UInt8], id: String, to folder: String, storage: Storage
  ) throws(StorageFault) -> String {
    let part = "\(tidied(folder))/assessments"
    let path = "\(part)/\(fileName(of: id)).json"
    try storage.makeFolder(part)
    try storage.create(path, with: bytes)
    return path
  }

  /// Where a new assessment is answered, and where it goes once it is handed in; makes the parts for them where they are not there.
  package static func draft(
    id: String, in folder: String, storage: Storage
  ) throws(StorageFault) -> (record: String, journal: String) {
    let (folder, name) = (tidied(folder), fileName(of: id))
    try storage.makeFolder("\(folder)/assessments")
    try storage.makeFolder("\(folder)/drafts")
    return ("\(folder)/assessments/\(name).json", "\(folder)/drafts/\(name).jsonl")
  }

  /// Where a new ballot goes; makes the part for it where that is not there.
  package static func ballot(id: String, in folder: String, storage: Storage) throws(StorageFault) -> String {
    let part = "\(tidied(folder))/ballots"
    try storage.makeFolder(part)
    return "\(part)/\(fileName(of: id)).json"
  }

  /// A name that every disk takes, made from an id, with room for what is added to it, as for a lock.
  private static func fileName(of id: String) -> String {
    let name = String(Identifier.from(id).prefix(180))
    return name.isEmpty ? "assessment" : name
  }
}
