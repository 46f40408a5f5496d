internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Networking

/// How often the options of a context question are named: in the network by all, by kind and by class of size; in public
/// the share of those who agreed, where it tells of nobody.
struct MentionTable {
  private struct Column {
    let title: String
    /// What to show of an option; nothing is zero.
    let cells: [String: String]
  }

  private let context: SiteContext
  private let role: QuestionRole
  private let options: [(id: String, text: String)]
  private let columns: [Column]
  /// What stands above the table.
  private let sentences: [String]

  /// Nothing where there is no such question, or there is nothing to show of it.
  init?(_ context: SiteContext, _ exchange: NetworkExchange, _ role: QuestionRole) {
    guard let question = context.definition.question(for: role), case .multiple(let choice) = question.kind
    else { return nil }
    self.context = context
    self.role = role
    func named(_ id: String) -> (id: String, text: String) {
      (id, choice.options.first { $0.id == id }?.text[context.language] ?? id)
    }
    let texts = context.texts
    if let groups = context.release?.groups {
      let shares = Self.shares(of: question, in: groups, context)
      guard let first = shares.first else { return nil }
      options = shares.map { named($0.option) }
      columns = [
        Column(
          title: "\(texts.everybody) (\(first.figure.count))",
          cells: Dictionary(
            uniqueKeysWithValues: shares.map { ($0.option, context.number.percent($0.figure.mean)) }))
      ]
      sentences = [
        texts.groupsLead(
          quarter: first.figure.quarter.name(in: context.language),
          isOlder: first.figure.quarter != context.quarter)
      ]
      return
    }
    let mentions = exchange.sheet.mentions(role, by: exchange.members)
    guard let most = mentions.first else { return nil }
    options = mentions.map { named($0.option) }
    columns = Self.columns(role, exchange, context)
    sentences = [
      texts.mentionedMost(
        named(most.option).text, most.municipalities.count,
        of: exchange.sheet.answered(role, by: exchange.members).count)
    ]
  }

  /// What is published of the options, the most frequent first.
  private static func shares(
    of question: Question, in groups: GroupFigures, _ context: SiteContext
  ) -> [(option: String, figure: GroupFigures.Figure)] {
    let known = question.optionIDs.compactMap { id -> (option: String, figure: GroupFigures.Figure)? in
      let figures = groups.latest(of: .option(question: question.id, option: id), upTo: context.quarter)
      return figures.first { $0.group == .all }.map { (id, $0) }
    }
    // Shares of several quarters cannot be read beside each other.
    let newest = known.map(\.figure.quarter).max()
    return known.filter { $0.figure.quarter == newest }.enumerated().sorted { one, other in
      let (first, second) = (one.element.figure.mean, other.element.figure.mean)
      return first != second ? first > second : one.offset < other.offset
    }.map(\.element)
  }

  private static func columns(
    _ role: QuestionRole, _ exchange: NetworkExchange, _ context: SiteContext
  ) -> [Column] {
    GroupFigures.Group.allCases.compactMap { group in
      let members = exchange.members.filter {
        let municipality = context.network.municipalities[$0]
        return group.holds(municipality.kind, municipality.sizeClass)
      }
      let answered = exchange.sheet.answered(role, by: members)
      // What one municipality says stands for no group.
      guard group == .all || answered.count > 1 else { return nil }
      let numbers = exchange.sheet.mentions(role, by: members).map {
        ($0.option, "\($0.municipalities.count)")
      }
      return Column(
        title: "\(context.texts.group(group)) (\(answered.count))",
        cells: Dictionary(uniqueKeysWithValues: numbers))
    }
  }

  func write(into html: inout HTMLWriter) {
    let texts = context.texts
    let isObstacle = role == .obstacles
    let id = isObstacle ? "bremsen" : "unterstuetzung"
    let heading = isObstacle ? texts.whatHinders : texts.whatWouldHelp
    html.element(.section, .aria(.labelledBy, id)) { html in
      html.element(.h2, .id(id), text: heading)
      for sentence in sentences { html.element(.p, text: sentence) }
      html.element(
        .p, .class("measure"), text: context.edition.isPublic ? texts.shareMeasure : texts.mentionMeasure)
      let heads = columns.map { TableColumn.number($0.title) }
      html.scrollingTable(heading, [.text(texts.namedThing)] + heads, class: "mentions", in: context) {
        html in
        for option in options {
          html.element(.tr) { html in
            html.element(.th, .scope("row"), text: option.text)
            for column in columns {
              let cell = column.cells[option.id]
              html.element(.td, .class(cell == nil ? "number zero" : "number"), text: cell ?? "0")
            }
          }
        }
      }
      if context.edition.isPublic { html.element(.p, .class("quiet"), text: texts.shareRule) }
    }
  }
}
