import Records
import RulesLibrary

extension Failure {
  /// A place that cannot be used as a readiness folder.
  init(_ fault: FolderFault) {
    switch fault {
    case .missing(let path):
      self.init(
        .inputMissing,
        ["there is no folder \"\(path)\". Check the name, and the folder you are in. To make it: \(Self.making(path))"])
    case .isFile(let path):
      self.init(.inputMissing, ["\"\(path)\" is a file; name the readiness folder that it lies in"])
    case .isNoReadinessFolder(let path):
      self.init(
        .inputMissing,
        ["\"\(path)\" has no folder.json, so it is no readiness folder yet. To make it one: \(Self.making(path))"])
    case .file(let fault): self.init(reading: fault)
    case .settings(let path, let findings): self.init(in: path, findings: findings)
    }
  }

  private static func making(_ path: String) -> String { "peerready init \(ShellWord.quoted(path))" }
}

extension Input {
  /// A readiness folder, with everything in it.
  func folder(_ path: String, library: inout Library) throws(Failure) -> ReadinessFolder {
    do {
      return try ReadinessFolder(path, library: &library, storage: console.storage)
    } catch {
      throw Failure(error)
    }
  }
}
