internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Networking

/// How often the options of a context question are named: by all, by kind and by class of size.
struct MentionTable {
  private struct Column {
    let title: String
    let answered: Int
    let numbers: [String: Int]
  }

  private let context: SiteContext
  private let role: QuestionRole
  private let options: [(id: String, text: String)]
  private let columns: [Column]

  /// Nothing where there is no such question, or nobody has answered it.
  init?(_ context: SiteContext, _ exchange: NetworkExchange, _ role: QuestionRole) {
    let sheet = exchange.sheet
    guard let question = context.questionnaire.question(for: role), case .multiple(let choice) = question.kind
    else { return nil }
    let mentions = sheet.mentions(role, by: exchange.members)
    guard !mentions.isEmpty else { return nil }
    self.context = context
    self.role = role
    options = mentions.map { mention in
      (
        mention.option,
        choice.options.first { $0.id == mention.option }?.text[context.language] ?? mention.option
      )
    }
    // A group that is the same as one before says nothing new.
    var seen: Set<[Int]> = []
    columns = GroupFigures.Group.allCases.compactMap { group in
      let members = exchange.members.filter {
        let municipality = context.network.municipalities[$0]
        return group.holds(municipality.kind, municipality.sizeClass)
      }
      let answered = sheet.answered(role, by: members)
      guard !answered.isEmpty, seen.insert(members).inserted else { return nil }
      let numbers = sheet.mentions(role, by: members).map { ($0.option, $0.municipalities.count) }
      return Column(
        title: context.texts.group(group), answered: answered.count,
        numbers: Dictionary(uniqueKeysWithValues: numbers))
    }
  }

  func write(into html: inout HTMLWriter) {
    let texts = context.texts
    let isObstacle = role == .obstacles
    let id = isObstacle ? "bremsen" : "unterstuetzung"
    let heading = isObstacle ? texts.whatHinders : texts.whatWouldHelp
    html.element(.section, .aria(.labelledBy, id)) { html in
      html.element(.h2, .id(id), text: heading)
      if let first = options.first, let all = columns.first {
        html.element(
          .p, text: texts.mentionedMost(first.text, all.numbers[first.id] ?? 0, of: all.answered))
      }
      html.element(.p, .class("measure"), text: texts.mentionMeasure)
      let heads = columns.map { TableColumn.number("\($0.title) (\($0.answered))") }
      html.scrollingTable(heading, [.text(texts.namedThing)] + heads, class: "mentions", in: context) {
        html in
        for option in options {
          html.element(.tr) { html in
            html.element(.th, .scope("row"), text: option.text)
            for column in columns {
              let number = column.numbers[option.id] ?? 0
              html.element(.td, .class(number == 0 ? "number zero" : "number"), text: "\(number)")
            }
          }
        }
      }
    }
  }
}
