internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Scoring
internal import Workspace

/// What changed, as an Atom feed (RFC 4287): one entry per quarter, and one per municipality on a new level.
struct NewsFeed: Sendable {
  /// How many municipalities are told at most; a feed is read by people.
  private static let mostMunicipalities = 100

  private let context: SiteContext
  private let web: WebAddress

  init(_ context: SiteContext, _ web: WebAddress) {
    self.context = context
    self.web = web
  }

  static func path(in language: Language) -> String { language.pick("aktuell.xml", "en/news.xml") }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }

  /// The feed; its dates are those of the data, so that the same data give the same bytes.
  func bytes() -> [UInt8] {
    let entries = municipalities + quarters
    var xml = XMLWriter()
    xml.element(
      "feed", ("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", context.language.rawValue)
    ) { xml in
      xml.element("title", text: context.siteTitle)
      let subtitle = [context.questionnaire.title[context.language]] + context.notices
      xml.element("subtitle", text: subtitle.joined(separator: " · "))
      xml.element("id", text: web.file(Self.path(in: context.language)))
      xml.element("updated", text: updated(network.current))
      xml.element("author") { xml in
        xml.element("name", text: context.site.settings.publisher?.name ?? context.siteTitle)
      }
      if let licence = context.licence { xml.element("rights", text: licence.name) }
      xml.element(
        "link", ("rel", "self"), ("type", "application/atom+xml"),
        ("href", web.file(Self.path(in: context.language))))
      link(.overview, into: &xml)
      for entry in entries {
        xml.element("entry") { xml in
          xml.element("title", text: entry.title)
          xml.element("id", text: entry.id)
          xml.element("updated", text: entry.updated)
          link(entry.address, into: &xml)
          xml.element("summary", text: entry.summary)
        }
      }
    }
    return xml.finish()
  }

  private func link(_ address: Address, into xml: inout XMLWriter) {
    xml.element(
      "link", ("rel", "alternate"), ("type", "text/html"), ("hreflang", context.language.rawValue),
      ("href", web.file(address.path(in: context.language))))
  }

  // MARK: - Entries

  private struct Entry {
    var title: String
    var id: String
    var updated: String
    var address: Address
    var summary: String
  }

  /// The newest first; a quarter for which nobody submitted says nothing.
  private var quarters: [Entry] {
    network.quarters.indices.reversed().compactMap { index in
      let quarter = network.quarters[index]
      let submitted = network.municipalities.indices.filter { network.entry($0, index) != nil }
      guard !submitted.isEmpty else { return nil }
      let moves = submitted.compactMap { network.change(.overall, of: $0, in: index)?.levels }
      return Entry(
        title: texts.newsOfQuarter(quarter.name(in: context.language)), id: id(quarter.code, quarter),
        updated: updated(index), address: index == network.current ? .overview : .progress,
        summary: texts.newsSummary(
          submitted: submitted.count, rose: moves.count { $0 > 0 }, fell: moves.count { $0 < 0 }))
    }
  }

  /// Whose level of the whole is another one than the last time, by name.
  private var municipalities: [Entry] {
    let moved = network.municipalities.indices.lazy.compactMap { index -> Entry? in
      guard context.hasPage(index), let change = network.change(.overall, of: index, in: network.current),
        let old = change.old.level, let new = change.new.level, old != new
      else { return nil }
      let municipality = network.municipalities[index]
      return Entry(
        title: texts.newsOfMunicipality(
          municipality.name, context.levelName(new), isHigher: new > old),
        id: id("\(network.quarter.code)/\(municipality.id)", network.quarter),
        updated: (network.entry(index, network.current)?.assessment.submissionTime).map(\.iso)
          ?? updated(network.current),
        address: .municipality(municipality.id),
        summary: texts.newsFromTo(
          context.levelName(old), context.quarterName(change.before), context.levelName(new)))
    }
    return Array(moved.prefix(Self.mostMunicipalities))
  }

  private func id(_ name: String, _ quarter: Quarter) -> String {
    web.tag(year: quarter.year, "\(context.language.rawValue)/\(name)")
  }

  /// When somebody submitted last for a quarter.
  private func updated(_ quarter: Int) -> String {
    let times = network.municipalities.indices.compactMap {
      network.entry($0, quarter)?.assessment.submissionTime
    }
    return (times.max() ?? Timestamp(seconds: 0)).iso
  }
}

extension Assessment {
  /// When it was submitted.
  var submissionTime: Timestamp? {
    if case .submitted(let time) = status { time } else { nil }
  }
}
