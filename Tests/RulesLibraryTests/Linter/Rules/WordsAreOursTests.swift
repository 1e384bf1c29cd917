import Testing

@testable import RulesLibrary

/// Words that texts do without, and ordinary sentences that come near them.
@Suite struct WordsAreOursTests {
  private static let avoided = LintRow.slips(
    in: .why,
    [
      "Service users know.": #""service users" stands here. Say "people who use services""#,
      "A service-user knows.": #""service user" stands here. Say "people who use services""#,
      "The Service User's kitchen.": #""service user" stands here. Say "people who use services""#,
      "People suffer from hunger.": #""suffer" stands here. Say what people live with or have been through"#,
      "Those suffering know.": #""suffering" stands here. Say what people live with or have been through"#,
      "A sufferer knows.": #""sufferer" stands here. Say what people live with or have been through"#,
      "The mentally ill know.": #""mentally ill" stands here. Say "people with mental health problems""#,
      "He committed suicide.": #""committed suicide" stands here. Say "died by suicide" or "end their life""#,
      "Ask a PSW.": #""psw" stands here. Say "peer support worker""#,
      "Ask the PSWs.": #""psws" stands here. Say "peer support worker""#,
      "The kitchen is failing.": #""failing" stands here. Describe the arrangement, as in "not yet in place""#,
      "That is invalid.": #""invalid" stands here. Say what is wrong and what would be right"#,
      "Please wash up.": #""please" stands here. Leave it out; say what to do"#,
      "Wash up, pls.": #""pls" stands here. Leave it out; say what to do"#,
      "Sorry, we are closed.": #""sorry" stands here. Leave it out; say what to do"#,
      "We are sorry.": #""sorry" stands here. Leave it out; say what to do"#,
      "Oops!": #""oops" stands here. Leave it out; say what to do"#,
    ])

  @Test("A word to do without is told, with what to say instead", arguments: avoided)
  func checkAvoided(_ row: LintRow) throws { try row.expect(WordsAreOurs.rule) }

  private static let ordinary = LintRow.sound(
    in: .why,
    [
      "People who use the service know.",
      "The quality suffers when nobody cooks.",
      "When does work suffer, it asks.",
      "Cooks say sorry when things go wrong.",
      "People come and go as they please.",
      "Cooks are pleased to help.",
      "What failed last time is told.",
      "A power failure stops the stove.",
      "Services users trust.",
    ])

  @Test("Ordinary sentences stay as they are", arguments: ordinary)
  func checkOrdinary(_ row: LintRow) throws { try row.expect(WordsAreOurs.rule) }

  private static let others = [
    LintRow(#""The law on food""#, #""The law for service users""#),
    LintRow(
      #""Shared""#, #"➤"Sufferers""#, #""sufferers" stands here. Say what people live with or have been through"#),
  ]

  @Test("Labels are our words, the titles of sources are not", arguments: others)
  func checkOthers(_ row: LintRow) throws { try row.expect(WordsAreOurs.rule) }

  @Test("The finding stands at the text itself")
  func place() throws { #expect(try Self.avoided[0].paths() == ["checks[0].why"]) }
}
