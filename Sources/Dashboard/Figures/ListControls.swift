internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel

/// What the list of participants is narrowed down with; hidden until the script runs.
struct ListControls {
  private struct Choice {
    let value: String
    let title: String
  }

  private let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  private var texts: PageTexts { context.texts }

  /// - Parameters:
  ///   - html: where it is written.
  ///   - table: the id of the table that is narrowed down.
  func write(into html: inout HTMLWriter, table: String) {
    guard context.network.municipalities.count > 1 else { return }
    html.element(
      .search, .class("choices"), .data("list", table), .hidden, .aria(.label, texts.narrowDown)
    ) { html in
      html.element(.label) { html in
        html.text(texts.findByName)
        html.element(.input, .type("search"), .name("suche"), .autocomplete("off"))
      }
      select("art", texts.kind, kinds, into: &html)
      select("groesse", texts.size, sizes, into: &html)
      select("kreis", texts.district, districts, into: &html)
      select("stufe", texts.level, levels, into: &html)
      html.element(.button, .type("button"), .data("reset", ""), text: texts.showAll)
      html.element(
        .p, .role("status"), .data("text", texts.listCount), .data("none", texts.listNothing))
    }
  }

  private func select(
    _ name: String, _ title: String, _ choices: [Choice], into html: inout HTMLWriter
  ) {
    guard choices.count > 1 else { return }
    html.element(.label) { html in
      html.text(title)
      html.element(.select, .name(name), .autocomplete("off")) { html in
        html.element(.option, .value(""), text: texts.any)
        for choice in choices { html.element(.option, .value(choice.value), text: choice.title) }
      }
    }
  }

  // MARK: - What there is to choose from

  private var filters: [ListFilters] {
    context.network.municipalities.indices.map { ListFilters(context, $0) }
  }

  private var kinds: [Choice] {
    let present = Set(filters.map(\.kind))
    return Municipality.Kind.allCases.filter { present.contains($0.rawValue) }
      .map { Choice(value: $0.rawValue, title: texts.kind($0)) }
  }

  private var sizes: [Choice] {
    let present = Set(filters.map(\.size))
    return SizeClass.allCases.filter { present.contains($0.rawValue) }
      .map { Choice(value: $0.rawValue, title: texts.sizeClass($0)) }
  }

  private var districts: [Choice] {
    let named = context.network.municipalities.map(\.district).filter { !$0.ags.isEmpty }
    let names = Dictionary(named.map { ($0.ags, $0.name) }) { first, _ in first }
    return names.sorted { (Collation($0.value), $0.key) < (Collation($1.value), $1.key) }
      .map { Choice(value: $0.key, title: $0.value) }
  }

  private var levels: [Choice] {
    let present = Set(filters.map(\.level))
    return context.questionnaire.levels.indices.filter { present.contains(String($0 + 1)) }
      .map { Choice(value: String($0 + 1), title: context.levelName($0)) }
      + (present.contains(ListFilters.noLevel)
        ? [Choice(value: ListFilters.noLevel, title: texts.withoutLevel)] : [])
  }
}
