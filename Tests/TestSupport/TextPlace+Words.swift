import StrictJSON

extension TextPlace {
  /// `line:column path`, which keeps tables of places short.
  package var words: String { "\(line):\(column)" + (path.isEmpty ? "" : " " + path) }
}
