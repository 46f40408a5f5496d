internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Networking

/// What many lack: how many are on which level at each question, what hinders, what would help, and what could be done
/// together.
struct NeedsPage: Page {
  let context: SiteContext
  private let exchange: NetworkExchange

  init(_ context: SiteContext, _ exchange: NetworkExchange) {
    self.context = context
    self.exchange = exchange
  }

  private var texts: PageTexts { context.texts }
  private var network: Network { context.network }

  var address: Address { .needs }
  var trail: [(title: String, address: Address?)] { [(texts.needs, nil)] }
  var figures: [Figure] { [] }
  var summary: String { lead }

  /// The need that most share; of equal ones that on which most seek help, then the first.
  var greatest: Need? {
    exchange.needs.filter { !$0.sharing.isEmpty }.max { one, other in
      (one.sharing.count, one.wishing.count, other.question)
        < (other.sharing.count, other.wishing.count, one.question)
    }
  }

  var title: String {
    greatest.map {
      texts.needsTitle(
        exchange.sheet.questions[$0.question].topicName(in: context.language), $0.sharing.count,
        of: $0.heard)
    } ?? texts.noNeeds
  }

  var lead: String {
    let shared = exchange.needs.count { $0.sharing.count >= JointAction.least }
    let lead = texts.needsLead(shared: shared, of: exchange.needs.count, least: JointAction.least)
    let wished = exchange.needs.count { !$0.wishing.isEmpty }
    return wished > 0 ? lead + " " + texts.needsWished(wished) : lead
  }

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    html.element(.p, .class("lead"), text: lead)
    if context.edition.isPublic { html.element(.p, text: texts.exchangePublic) }
    html.older(exchange, in: context)
    JointActionList(context, exchange).write(into: &html)
    MentionTable(context, exchange, .obstacles)?.write(into: &html)
    MentionTable(context, exchange, .support)?.write(into: &html)
    for (place, dimension) in context.questionnaire.scoredDimensions.enumerated() {
      section(dimension, at: place, into: &html, links)
    }
    if context.data.files.contains(.plainNeeds) { files(into: &html, links) }
    html.element(.p, .class("source"), text: context.source(count: exchange.members.count))
  }

  // MARK: - Sections

  private func section(
    _ dimension: Dimension, at place: Int, into html: inout HTMLWriter, _ links: Links
  ) {
    let needs = exchange.needs.filter { $0.dimension == place }
    guard !needs.isEmpty else { return }
    let id = "feld-\(dimension.id)"
    let name = dimension.name[context.language]
    html.element(.section, .aria(.labelledBy, id)) { html in
      html.element(.h2, .id(id)) { html in
        html.element(.a, .href(links.page(.dimension(dimension.id))), text: name)
      }
      if place == 0 {
        html.element(
          .p, .class("measure"),
          text: texts.needMeasure(
            below: context.questionnaire.levels.count / 2 + 1, withWishes: !context.edition.isPublic))
      }
      NeedLevels(context, exchange, needs).write(named: name, into: &html)
    }
  }

  private func files(into html: inout HTMLWriter, _ links: Links) {
    html.element(.p) { html in
      html.text(texts.takeNeeds)
      for file in [DataFile.germanNeeds, .plainNeeds] {
        html.text(" ")
        html.element(.a, .href(links.file(file.path)), .download(""), text: file.rawValue)
      }
    }
  }
}
