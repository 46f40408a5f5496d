internal import Explaining
internal import Localization
internal import Markup
internal import MaturityModel

/// Questions, weights, levels and rules, generated from the definition.
struct MethodPage: Page {
  let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  private var texts: PageTexts { context.texts }
  private var language: Language { context.language }
  private var questionnaire: Questionnaire { context.questionnaire }

  var address: Address { .method }
  var trail: [(title: String, address: Address?)] { [(texts.method, nil)] }
  var figures: [Figure] { [] }
  var summary: String { questionnaire.description?[language] ?? title }
  var title: String {
    texts.methodTitle(
      questions: questionnaire.questions.count, dimensions: questionnaire.scoredDimensions.count,
      levels: questionnaire.levels.count)
  }

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    if let description = questionnaire.description {
      html.element(.p, .class("lead"), text: description[language])
    }
    levels(into: &html)
    rules(into: &html)
    states(into: &html)
    WithheldSection(context: context).write(into: &html, links)
    html.element(.section, .aria(.labelledBy, "fragen")) { html in
      html.element(.h2, .id("fragen"), text: texts.theQuestions)
      for dimension in questionnaire.dimensions { self.dimension(dimension, .h3, into: &html) }
    }
  }

  // MARK: - Sections

  private func levels(into html: inout HTMLWriter) {
    html.element(.section, .aria(.labelledBy, "stufen")) { html in
      html.element(.h2, .id("stufen"), text: texts.levels)
      let columns: [TableColumn] = [.text(texts.level), .number(texts.from), .text(texts.meaning)]
      html.scrollingTable(texts.levels, columns, in: context) { html in
        for (index, level) in questionnaire.levels.enumerated() {
          html.element(.tr) { html in
            html.element(.th, .scope("row")) { html in html.levelBadge(index, in: context) }
            html.element(.td, .class("number"), text: context.number.shortest(level.from))
            html.element(.td) { html in
              html.text(level.description[language])
              if let requires = text(of: level.requires) {
                html.text(" \(texts.levelRequires): \(requires).")
              }
            }
          }
        }
      }
    }
  }

  /// Gates in words; nothing without any.
  private func text(of gates: [Gate]) -> String? {
    let words = GateWords(questionnaire, language)
    return gates.isEmpty ? nil : gates.map(words.text).joined(separator: "; ")
  }

  private func rules(into html: inout HTMLWriter) {
    html.element(.section, .aria(.labelledBy, "regeln")) { html in
      html.element(.h2, .id("regeln"), text: texts.howScored)
      html.element(.dl, .class("rules")) { html in
        html.element(.div) { html in
          html.element(.dt, text: texts.overall)
          html.element(.dd, text: ruleText(questionnaire.rule))
        }
        let rules = sharedRules()
        for (text, dimensions) in rules {
          html.element(.div) { html in
            html.element(.dt, text: rules.count == 1 ? texts.everyDimension : context.list(dimensions))
            html.element(.dd, text: text)
          }
        }
        html.element(.div) { html in
          html.element(.dt, text: texts.rank)
          html.element(.dd, text: RankWords.note(for: questionnaire.scale, in: language))
        }
        html.element(.div) { html in
          html.element(.dt, text: texts.peersTitle)
          html.element(.dd, text: texts.peersText)
        }
      }
    }
  }

  /// Each rule with the dimensions that follow it.
  private func sharedRules() -> [(text: String, dimensions: [String])] {
    var rules: [(text: String, dimensions: [String])] = []
    for dimension in questionnaire.scoredDimensions.flatMap(\.selfAndDescendants) {
      let text = ruleText(dimension.rule)
      if let place = rules.firstIndex(where: { $0.text == text }) {
        rules[place].dimensions.append(dimension.name[language])
      } else {
        rules.append((text, [dimension.name[language]]))
      }
    }
    return rules
  }

  private func ruleText(_ rule: AggregationRule) -> String {
    var text =
      switch rule.method {
      case .mean: texts.ruleMean
      case .geometric: texts.ruleGeometric
      case .minimum: texts.ruleMinimum
      case .sum: texts.ruleSum
      }
    if rule.missing == .zero { text += " " + texts.missingZero }
    let coverage = rule.minimumCoverage > 0 ? context.number.percent(rule.minimumCoverage, decimals: 1) : nil
    return texts.ruleText(text, coverage: coverage)
  }

  private func states(into html: inout HTMLWriter) {
    html.element(.section, .aria(.labelledBy, "offen")) { html in
      html.element(.h2, .id("offen"), text: texts.fiveStates)
      html.element(.dl, .class("rules")) { html in
        for (state, text) in texts.fiveStatesText {
          html.element(.div) { html in
            html.element(.dt, text: state)
            html.element(.dd, text: text)
          }
        }
      }
    }
  }

  // MARK: - Questions

  private func dimension(_ dimension: Dimension, _ heading: HTMLElement, into html: inout HTMLWriter) {
    html.element(
      heading, .id("feld-\(dimension.id)"),
      text: heading == .h3 ? "\(dimension.code) \(dimension.name[language])" : dimension.name[language])
    html.element(.p, .class("quiet"), text: note(on: dimension))
    if let description = dimension.description { html.element(.p, text: description[language]) }
    if let condition = dimension.visibleIf {
      html.element(
        .p, .class("quiet"), text: texts.onlyIf(ConditionWords(questionnaire, language).text(condition)))
    }
    for gates in dimension.gates {
      guard let requires = text(of: gates.requires) else { continue }
      html.element(
        .p, .class("quiet"), text: "\(context.levelName(gates.level)) – \(texts.levelRequires): \(requires).")
    }
    switch dimension.children {
    case .dimensions(let dimensions):
      for child in dimensions {
        self.dimension(child, heading == .h3 ? .h4 : heading == .h4 ? .h5 : .h6, into: &html)
      }
    case .questions(let questions):
      for question in questions { QuestionCard(context, question).write(into: &html) }
    }
  }

  private func note(on dimension: Dimension) -> String {
    guard dimension.isScored else { return texts.contextHint }
    let weight = "\(texts.weight) \(context.number.shortest(dimension.weight))"
    return dimension.isConfidential ? "\(weight) · \(texts.confidentialDimension)" : weight
  }
}
