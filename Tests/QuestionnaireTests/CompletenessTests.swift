import RulesLibrary
import Testing

/// What every level item of a shipped questionnaire has, and what the quick first pass holds.
@Suite struct CompletenessTests {
  @Test(
    "A level item has a reason, a source, evidence, someone to lead, and a step from every level",
    arguments: Shipped.all)
  func levelItems(_ file: Shipped) throws {
    for item in try file.questionnaire().items {
      guard let level = item.level else { continue }
      #expect(!item.why.isEmpty && !item.source.isEmpty && !item.leads.isEmpty, "\(item.id)")
      #expect(!level.evidence.isEmpty, "\(item.id)")
      #expect(level.steps.count == level.top && level.steps.allSatisfy { $0 != nil }, "\(item.id)")
    }
  }

  @Test("Items and checks of every kind say why and from where", arguments: Shipped.all)
  func reasons(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    for item in questionnaire.items { #expect(!item.why.isEmpty && !item.source.isEmpty, "\(item.id)") }
    for check in questionnaire.checks { #expect(!check.why.isEmpty && !check.source.isEmpty, "\(check.id)") }
    for section in questionnaire.sections {
      #expect(!section.intro.isEmpty && !section.source.isEmpty, "\(section.id)")
    }
  }

  @Test("An item that need not apply says when", arguments: Shipped.all)
  func notApplicable(_ file: Shipped) throws {
    for item in try file.questionnaire().items where item.allowsNotApplicable {
      #expect(item.help?.isEmpty == false, "\(item.id)")
    }
  }

  @Test("The core holds an item of every section, and every foundation", arguments: Shipped.all)
  func core(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    guard questionnaire.items.contains(where: \.isCore) else { return }
    for section in questionnaire.sections {
      #expect(questionnaire.items[section.items].contains { $0.isCore }, "\(section.id)")
    }
    for item in questionnaire.items where item.level?.foundation != nil { #expect(item.isCore, "\(item.id)") }
  }

  @Test("An item of the core waits only for items of the core", arguments: Shipped.all)
  func coreAsks(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    for item in questionnaire.items where item.isCore {
      for other in item.askWhen?.items ?? [] { #expect(questionnaire.items[other].isCore, "\(item.id)") }
    }
  }

  @Test("Every role and scale is used", arguments: Shipped.all)
  func used(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    #expect(Set(questionnaire.roles.map(\.id)) == Set(questionnaire.items.flatMap(\.leads)))
    #expect(Set(questionnaire.scales.map(\.id)) == Set(questionnaire.items.compactMap { $0.level?.scale.id }))
  }

  @Test("A verdict has a text for each of the four", arguments: Shipped.all)
  func verdict(_ file: Shipped) throws {
    guard let verdict = try file.questionnaire().verdict else { return }
    #expect(Set(verdict.texts.keys) == Set(VerdictID.allCases))
  }
}
