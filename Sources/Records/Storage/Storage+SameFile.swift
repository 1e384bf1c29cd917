extension Storage {
  /// Whether two paths lead to one and the same file, by whatever names; not where there is none at either.
  package func isSameFile(_ one: String, _ other: String) -> Bool {
    guard let one = try? system.status(one), let other = try? system.status(other) else { return false }  // none there
    return one.identity == other.identity
  }
}
