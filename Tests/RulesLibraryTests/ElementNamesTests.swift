import RulesLibrary
import Testing

/// What the places of findings are called by the authors of the file.
@Suite struct ElementNamesTests {
  private let text = """
    { "id": "small", "checks": [ { "id": "few", "when": { "all": [ { "item": "rent" }, { "id": "No id" } ] } } ],
      "sections": [ { "id": "money", "items": [ { "id": "rent", "leads": ["one", "two"] }, { "id": 5 }, 7 ] } ] }
    """

  @Test(
    "The innermost element that has an id gives the name",
    arguments: [
      ("sections[0].items[0]", "rent"), ("sections[0].items[0].leads[1]", "rent"), ("sections[0].items[0].why", "rent"),
      ("sections[0].items[1].id", "money"), ("sections[0].items[2]", "money"), ("sections[0].title", "money"),
      ("checks[0].when.all[0].item", "few"), ("checks[0].when.all[1]", "few"), ("checks[9].id", nil), ("id", nil),
      ("", nil), ("sections[0", nil), ("]", nil),
    ])
  func name(_ path: String, _ name: String?) {
    #expect(ElementNames(in: Array(text.utf8)).name(at: path) == name)
  }

  @Test("What is no JSON has no names")
  func notJSON() { #expect(ElementNames(in: Array("[".utf8)).name(at: "[0]") == nil) }
}
