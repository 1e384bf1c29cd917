import Testing

@testable import CommandLineTool

/// Words sorted into options and the rest.
@Suite struct ArgumentsTests {
  private static let options: [Option] = [
    Option("json", help: ""), Option("output", letter: "o", value: "FILE", help: ""),
    Option("library", value: "DIR", count: .repeated, help: ""),
    Option("choose", value: "ITEM", count: .many, help: ""),
    Option("between", value: "FROM TO", count: .pair, help: ""),
  ]

  @Test(
    "Options and words may stand in any order",
    arguments: [
      ["a", "--json", "--output", "f", "b"], ["--json", "a", "b", "--output=f"], ["--output", "f", "a", "b", "--json"],
      ["-o", "f", "a", "--json", "b"], ["-o=f", "--json", "--", "a", "b"], ["a", "b", "--json", "--json", "-o", "f"],
    ])
  func anyOrder(_ typed: [String]) throws {
    let arguments = try parse(typed)
    #expect(arguments.words == ["a", "b"])
    #expect(arguments.has(Self.options[0]))
    #expect(arguments.value(Self.options[1]) == "f")
  }

  @Test("After -- every word is a word, and - alone always is") func endOfOptions() throws {
    #expect(try parse(["--", "--json", "-o", "--", "x"]).words == ["--json", "-o", "--", "x"])
    #expect(try parse(["-", "--json", "-"]).words == ["-", "-"])
    #expect(try parse(["--output", "-", "a"]).value(Self.options[1]) == "-")
    #expect(try parse([]).words.isEmpty)
  }

  @Test(
    "After an equals sign everything is the value, even nothing and what looks like an option",
    arguments: [("--output=a=b", "a=b"), ("--output=", ""), ("--output=--json", "--json"), ("-o=-x", "-x")])
  func equals(_ typed: String, _ value: String) throws {
    #expect(try parse([typed]).value(Self.options[1]) == value)
  }

  @Test("A value may begin with a hyphen unless it is an option itself") func hyphens() throws {
    #expect(try parse(["--output", "-5"]).value(Self.options[1]) == "-5")
    #expect(throws: UsageFault.valueMissing("--output", "FILE")) { try parse(["--output", "--json"]) }
    #expect(throws: UsageFault.valueMissing("--output", "FILE")) { try parse(["--output", "--library=x"]) }
    #expect(throws: UsageFault.valueMissing("--output", "FILE")) { try parse(["a", "-o"]) }
  }

  @Test("A repeated option keeps all its values; another may be given once") func repeated() throws {
    #expect(try parse(["--library", "a", "x", "--library=b"]).all(Self.options[2]) == ["a", "b"])
    #expect(throws: UsageFault.givenTwice("--output")) { try parse(["--output", "a", "-o", "b"]) }
  }

  @Test(
    "An option of two words takes two, wherever it stands, and neither more nor fewer",
    arguments: [
      ["--between", "1", "2", "a", "b"], ["a", "b", "--between", "1", "2"], ["a", "--between=1", "2", "b"],
      ["a", "--between", "1", "2", "--", "b"],
    ])
  func pair(_ typed: [String]) throws {
    #expect(try parse(typed).words == ["a", "b"])
    #expect(try parse(typed).all(Self.options[4]) == ["1", "2"])
  }

  @Test("An option of two words is refused with one, and a second time") func notAPair() {
    let missing = UsageFault.valueMissing("--between", "FROM TO")
    #expect(throws: missing) { try parse(["--between"]) }
    #expect(throws: missing) { try parse(["a", "--between", "1"]) }
    #expect(throws: missing) { try parse(["--between", "1", "--json", "2"]) }
    #expect(throws: UsageFault.givenTwice("--between")) { try parse(["--between", "1", "2", "--between", "1", "2"]) }
  }

  @Test("An option that is not known is refused, with those that are") func unknown() {
    let known = ["--json", "--output", "--library", "--choose", "--between"]
    #expect(throws: UsageFault.unknownOption("--jsn", known: known)) { try parse(["--jsn=1"]) }
    #expect(throws: UsageFault.unknownOption("-x", known: known)) { try parse(["-x"]) }
    #expect(throws: UsageFault.unknownOption("-of", known: known)) { try parse(["-of"]) }
    #expect(throws: UsageFault.valueNotWanted("--json")) { try parse(["--json=yes"]) }
  }

  @Test(
    "An option for many takes the words up to the next option, and gives the last back where one is missing",
    arguments: [
      (["file", "--choose", "a", "b"], ["a", "b"]), (["--choose", "a", "b", "file"], ["a", "b"]),
      (["--choose", "a", "--json", "file"], ["a"]), (["--choose", "a", "--choose", "b", "file"], ["a", "b"]),
      (["--choose=a", "file"], ["a"]), (["--choose", "a", "--", "file"], ["a"]),
    ])
  func greedy(_ typed: [String], _ chosen: [String]) throws {
    var arguments = try parse(typed)
    #expect(try arguments.words(1...1, named: "FILE", returning: Self.options[3]) == ["file"])
    #expect(arguments.all(Self.options[3]) == chosen)
  }

  @Test("The only value of such an option is not given back, because nothing would be left of it") func lastIsKept()
    throws
  {
    var arguments = try parse(["--choose", "file"])
    #expect(throws: UsageFault.wordMissing("FILE")) {
      try arguments.words(1...1, named: "FILE", returning: Self.options[3])
    }
  }

  @Test("Words have to be as many as a command takes") func counts() throws {
    var one = try parse(["a"])
    #expect(try one.words(1...2, named: "FILE") == ["a"])
    #expect(throws: UsageFault.wordMissing("FILE")) { try one.words(2...2, named: "FILE") }
    #expect(throws: UsageFault.wordTooMany("a")) { try one.words(0...0, named: "") }
  }

  private func parse(_ typed: [String]) throws -> Arguments { try Arguments(typed, options: Self.options) }
}
