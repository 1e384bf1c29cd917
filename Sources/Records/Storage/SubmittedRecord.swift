import StrictJSON

extension KeptFile {
  /// Whether these are answers that were submitted, which nothing may replace. What is no record is none, whatever is wrong
  /// with it.
  var isSubmitted: Bool {
    let members = try? JSONFields(ofAny: JSONDocument(parsing: bytes).root)  // see above
    return members?["format"]?.text == "peerready/assessment" && members?["status"]?.text == "submitted"
  }
}
