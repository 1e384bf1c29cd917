import StrictJSON
import Testing

/// A text that is not JSON, and what is said of it.
struct RefusedText: Sendable, CustomTestStringConvertible {
  let text: String
  let place: String
  let reason: JSONFault.Reason

  init(_ text: String, _ place: String, _ reason: JSONFault.Reason) {
    self.text = text
    self.place = place
    self.reason = reason
  }

  var testDescription: String { text }

  /// Checks that the text is refused as was said.
  func check() {
    let fault = fault(text)
    #expect(fault?.reason == reason)
    #expect(words(fault?.place) == place)
  }
}
