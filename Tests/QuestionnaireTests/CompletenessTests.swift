import RulesLibrary
import Testing

/// What our own questionnaires have over and above what the linter asks for, and what the quick first pass holds.
@Suite struct CompletenessTests {
  @Test("A level item has evidence and someone to lead", arguments: Shipped.rated)
  func levelItems(_ file: Shipped) throws {
    for item in try file.questionnaire().items {
      guard let level = item.level else { continue }
      #expect(!level.evidence.isEmpty && !item.leads.isEmpty, "\(item.id)")
    }
  }

  @Test("A section has an introduction and says from where it comes", arguments: Shipped.rated)
  func sections(_ file: Shipped) throws {
    for section in try file.questionnaire().sections {
      #expect(!section.intro.isEmpty && !section.source.isEmpty, "\(section.id)")
    }
  }

  @Test("An item that need not apply says when", arguments: Shipped.rated)
  func notApplicable(_ file: Shipped) throws {
    for item in try file.questionnaire().items where item.allowsNotApplicable {
      #expect(item.help?.isEmpty == false, "\(item.id)")
    }
  }

  @Test("The core holds an item of every section", arguments: Shipped.rated)
  func core(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    guard questionnaire.items.contains(where: \.isCore) else { return }
    for section in questionnaire.sections {
      #expect(questionnaire.items[section.items].contains { $0.isCore }, "\(section.id)")
    }
  }

  @Test("An item of the core waits only for items of the core", arguments: Shipped.rated)
  func coreAsks(_ file: Shipped) throws {
    let questionnaire = try file.questionnaire()
    for item in questionnaire.items where item.isCore {
      for other in item.askWhen?.items ?? [] { #expect(questionnaire.items[other].isCore, "\(item.id)") }
    }
  }
}
