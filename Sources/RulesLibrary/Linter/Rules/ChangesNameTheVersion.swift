/// Who meets a new version wants to know what is different in it.
enum ChangesNameTheVersion: LintRule {
  static let rule = Rule(
    "change-log", .warning, "The changes list this version, no version twice, and none that is newer.")

  static func look(at subject: LintSubject, report: LintReport) {
    let (version, changes) = (subject.heading.version, subject.heading.changes)
    let names = [version, version.release]  // a draft may list what it will be released as
    let isFirst = version.release == Version("1.0.0")
    if !changes.contains(where: { names.contains($0.version) }) && !(isFirst && changes.isEmpty) {
      report(subject.root.at("changes"), missing(version))
    }
    var listed: Set<Version> = []
    for (change, node) in zip(changes, subject.root.list("changes")) {
      if change.version > version.release { report(node.at("version"), newer(change.version, than: version)) }
      if !listed.insert(change.version).inserted { report(node.at("version"), twice(change.version)) }
    }
  }

  private static func missing(_ version: Version) -> String {
    "the changes do not say what is new in \(version). Add an entry with version, date and what"
  }

  private static func newer(_ version: Version, than own: Version) -> String {
    "version \(version) is newer than this file, which is \(own). Raise the file's version, or mend the entry"
  }

  private static func twice(_ version: Version) -> String {
    "version \(version) has an earlier entry. Make them one"
  }
}
