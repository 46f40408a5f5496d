internal import Charts
internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel

/// How groups stand in something of which nothing is shown of one municipality, and why some are missing.
struct GroupSection {
  private let context: SiteContext
  private let groups: GroupFigures
  private let subjects: [GroupFigures.Subject]

  /// Nothing where the edition has no figures of groups, or there is nothing of this to show.
  init?(_ context: SiteContext, _ subjects: [GroupFigures.Subject]) {
    guard let groups = context.release?.groups else { return nil }
    let known = groups.subjects.filter(subjects.contains)
    guard !known.isEmpty else { return nil }
    self.context = context
    self.groups = groups
    self.subjects = known
  }

  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter) {
    html.element(.section, .aria(.labelledBy, "gruppen")) { html in
      html.element(.h2, .id("gruppen"), text: texts.howGroupsStand)
      for subject in subjects {
        let figures = groups.latest(of: subject, upTo: context.quarter)
        if case .question(let id) = subject { html.element(.h3, text: name(ofQuestion: id)) }
        guard let quarter = figures.first?.quarter else {
          html.element(.p, text: texts.noGroups)
          continue
        }
        html.element(
          .p,
          text: texts.groupsLead(
            quarter: quarter.name(in: context.language), isOlder: quarter != context.quarter))
        if quarter != context.quarter { html.element(.p, text: texts.noNewerGroups) }
        table(figures, into: &html)
      }
      html.element(.p, .class("quiet"), text: texts.groupRule)
    }
  }

  private func name(ofQuestion id: String) -> String {
    let question = context.release?.definition.questions.first { $0.id == id }
    return question.map { "\($0.code) \($0.text[context.language])" } ?? id
  }

  private func table(_ figures: [GroupFigures.Figure], into html: inout HTMLWriter) {
    // What was published by another version may have other levels.
    let hasLevels = figures.contains { $0.levels.count == context.questionnaire.levels.count }
    let levels = hasLevels ? context.questionnaire.levels.indices.map(context.levelName) : []
    let columns: [TableColumn] =
      [.text(texts.group), .number("n"), .number(texts.groupMean)] + levels.map { .number($0) }
    html.scrollingTable(texts.howGroupsStand, columns, in: context) { html in
      for figure in figures {
        html.element(.tr) { html in
          html.element(.th, .scope("row"), text: texts.group(figure.group))
          let mean = context.number.string(
            context.questionnaire.scale.shown(figure.mean), decimals: context.scale.decimals)
          for text in [String(figure.count), mean] + (hasLevels ? figure.levels.map(String.init) : []) {
            html.element(.td, .class("number"), text: text)
          }
        }
      }
    }
    html.element(.p, .class("source"), text: context.source(count: figures.first?.count))
  }
}
