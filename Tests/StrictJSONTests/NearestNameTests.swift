import StrictJSON
import Testing

struct NearestNameTests {
  private static let known = ["id", "title", "level", "levels", "note", "advisory-group"]

  @Test(
    arguments: [
      ("titel", "title"), ("tilte", "title"), ("Title", "title"), ("TITLE", "title"), ("titles", "title"),
      ("itle", "title"),
      ("ttle", "title"), ("lvl", nil), ("level", "level"), ("levele", "level"), ("levelss", "levels"),
      ("leevls", "levels"),
      ("advisery-gruop", "advisory-group"), ("advisorygroup", "advisory-group"), ("nota", "note"), ("onte", "note"),
      ("noet", "note"),
      ("ntoes", "note"), ("nn", nil), ("ID", "id"), ("di", "id"), ("ids", "id"), ("xyz", nil), ("", nil),
      ("colour", nil),
    ] as [(String, String?)])
  func nearestIsFoundOrNone(_ typed: String, _ nearest: String?) {
    #expect(NearestName.to(typed, among: Self.known) == nearest)
  }

  @Test func firstOfTheNearestIsTaken() {
    #expect(NearestName.to("bat", among: ["cat", "rat"]) == "cat")
    #expect(NearestName.to("cats", among: ["cut", "rats", "cats"]) == "cats")
  }

  @Test func oneLetterIsOneSlipHoweverManyBytes() {
    #expect(NearestName.to("cafe", among: ["café"]) == "café")
    #expect(NearestName.to("😀bcd", among: ["abcd"]) == "abcd")
  }

  @Test func nothingIsNearToNothing() { #expect(NearestName.to("a", among: []) == nil) }

  @Test func veryLongNamesAreNotCompared() {
    let long = String(repeating: "a", count: 65)
    #expect(NearestName.to(long, among: [long]) == nil)
    #expect(NearestName.to(String(long.dropLast()), among: [long]) == long)
    #expect(NearestName.to("a", among: [String(repeating: "a", count: 100_000)]) == nil)
  }
}
