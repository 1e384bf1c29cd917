import StrictJSON
import Testing

struct HexadecimalTests {
  @Test func everyByteIsADigitOrNone() {
    for byte in UInt8(0)...0xFF {
      let character = Character(UnicodeScalar(byte))
      let value = byte < 0x80 ? character.hexDigitValue.map { UInt8($0) } : nil
      #expect(Hexadecimal.value(of: byte) == value)
    }
  }

  @Test func bytesAreTwoLowerCaseDigits() {
    #expect(Hexadecimal.text([]) == "")
    #expect(Hexadecimal.text([0x00, 0x0F, 0xA0, 0xFF]) == "000fa0ff")
  }
}
