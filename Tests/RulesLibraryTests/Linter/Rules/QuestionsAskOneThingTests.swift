import Testing

@testable import RulesLibrary

/// Two questions in one, and single questions that join two things.
@Suite struct QuestionsAskOneThingTests {
  private static let double = LintRow.slips(
    in: .prompt,
    [
      "Is there a plan and does it work?": said("and does it"),
      "Is there a plan, and is it in use?": said("and is it"),
      "Is there a plan, or are people left to guess?": said("or are people"),
      "Do you have a plan but will the staff follow it?": said("but will the"),
      "Is there a plan and have the managers read it?": said("and have the"),
      "Do people know the plan and has the board seen it?": said("and has the"),
      "Do staff know who leads and do they agree?": said("and do they"),
      "Is there a plan, and if so does it work?": said("and if so does it"),
      "Is there a plan and how does it work?": said("and how does it"),
      "Is anyone in charge, and can you reach them?": said("and can you"),
      "Is there someone who leads and are they paid?": said("and are they"),
      "Did all agree and was there a vote?": said("and was there"),
      "Does the plan say who leads and is it dated?": said("and is it"),
      "Is it clear who decides, and can the team ask them?": said("and can the"),
      "A plan can be short. Is there one and is it in use?": said("and is it"),
    ])

  @Test("A second question is heard where one begins", arguments: double)
  func checkDouble(_ row: LintRow) throws { try row.expect(QuestionsAskOneThing.rule) }

  private static let single = LintRow.sound(
    in: .prompt,
    [
      "What will and will not peer support workers do?",
      "Do staff and managers know the plan?",
      "Is there someone who leads and is a point of contact?",
      "Do people take part and have a say?",
      "Do staff listen and do the right thing?",
      "Can people choose and have the final word?",
      "Do people know what they can and should do?",
      "Is it clear what is expected and how it is done?",
      "Is the plan short, clear and easy to read?",
      "Do teams have time, space and a person to ask?",
      "Is there a plan that people know and that is in use?",
      "Is it clear who decides and who is told?",
      "Some teams have a lead and have the keys. Does yours?",
      "Is what people can and cannot do written down?",
      "Are there people who know the work and have a say in it?",
      "Do you know how many posts there are and will be?",
      "Can people see the plan and do it their way?",
      "Is there someone who asked for it and has it?",
      "Does everybody know when to ask and whom?",
    ])

  @Test("One question stays one, whatever it joins", arguments: single)
  func checkSingle(_ row: LintRow) throws { try row.expect(QuestionsAskOneThing.rule) }

  @Test("The finding stands at the text itself")
  func place() throws { #expect(try Self.double[0].paths() == ["sections[1].items[5].prompt"]) }

  private static func said(_ second: String) -> String {
    #"a second question seems to begin at "\#(second)". Ask one thing; a second one is an item of its own"#
  }
}
