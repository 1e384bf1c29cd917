import Testing

@testable import Digests

/// The test vectors of RFC 4648, section 10, and the digest of nothing.
@Suite struct Base64Tests {
  @Test(
    "Bytes in base 64",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func vectors(_ text: String, _ expected: String) { #expect(Base64.text(Array(text.utf8)) == expected) }

  @Test("The last characters of the alphabet") func alphabet() { #expect(Base64.text([0xFB, 0xFF, 0xFE]) == "+//+") }

  @Test("A digest, as content security policies have it") func digest() {
    #expect(Base64.text(SHA256.digest(of: [])) == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }
}
