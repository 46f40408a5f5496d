internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Networking

/// What at least three could do together: who lacks it, who has solved it, what would help and who. The public reads
/// how many lack it, and no name of them.
struct JointActionList {
  /// More of them help nobody.
  private static let most = 8

  private let context: SiteContext
  private let exchange: NetworkExchange
  private let actions: [JointAction]

  init(_ context: SiteContext, _ exchange: NetworkExchange) {
    self.context = context
    self.exchange = exchange
    actions = exchange.sheet.jointActions(context.life.institutions, of: exchange.members)
  }

  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter) {
    guard !actions.isEmpty else { return }
    html.element(.section, .aria(.labelledBy, "gemeinsam")) { html in
      html.element(.h2, .id("gemeinsam"), text: texts.whatTogether)
      html.element(.p, text: texts.jointLead(least: JointAction.least, isPublic: context.edition.isPublic))
      for action in actions.prefix(Self.most) { write(action, into: &html) }
      let more = actions.count - Self.most
      if more > 0 { html.element(.p, .class("quiet"), text: texts.moreActions(more)) }
    }
  }

  private func write(_ action: JointAction, into html: inout HTMLWriter) {
    let question = exchange.sheet.questions[action.need.question]
    html.element(.h3) { html in
      html.text(context.topic(question) + " ")
      html.element(.span, .class("code"), text: question.code)
      html.text(" – " + texts.municipalityCount(action.need.sharing.count))
    }
    html.element(.dl, .class("action")) { html in
      for (term, text) in facts(of: action) {
        html.element(.div) { html in
          html.element(.dt, text: term)
          html.element(.dd, text: text)
        }
      }
    }
  }

  private func facts(of action: JointAction) -> [(String, String)] {
    let need = action.need
    var facts: [(String, String)] = []
    if !context.edition.isPublic {
      let silent = need.sharing.filter { !need.wishing.contains($0) }
      if !need.wishing.isEmpty { facts.append((texts.whoSeeks, names(need.wishing))) }
      if !silent.isEmpty {
        facts.append((texts.belowLevel(context.questionnaire.levels.count / 2 + 1), names(silent)))
      }
    }
    facts.append((texts.whoSolved, need.solved.isEmpty ? texts.nobodySolved : names(need.solved)))
    if !context.edition.isPublic, !action.support.isEmpty {
      let support = action.support.prefix(3).map { "\(option($0.option)) (\($0.municipalities.count))" }
      facts.append((texts.supportAsked, support.joined(separator: ", ")))
    }
    if !action.institutions.isEmpty {
      facts.append((texts.couldHelp, context.list(action.institutions.map { $0.name[context.language] })))
    }
    return facts
  }

  private func names(_ members: [Int]) -> String {
    context.shortList(members.map { context.network.municipalities[$0].name }, most: 6)
  }

  /// The text of a kind of support.
  private func option(_ id: String) -> String {
    guard case .multiple(let choice)? = context.questionnaire.question(for: .support)?.kind else { return id }
    return choice.options.first { $0.id == id }?.text[context.language] ?? id
  }
}
