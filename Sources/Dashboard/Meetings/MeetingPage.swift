internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import MeetingPacks

/// A meeting that is over, as it was on the table: the numbers are those of the day on which it was closed.
struct MeetingPage: Page {
  let context: SiteContext
  let minutes: Minutes

  private var texts: PageTexts { context.texts }
  private var quarter: Quarter { minutes.meeting.quarter }
  private var pack: Pack { minutes.pack(in: context.language).handout }

  var address: Address { .meeting(quarter) }
  var trail: [(title: String, address: Address?)] { [(texts.meetings, .meetings), (quarter.code, nil)] }
  var figures: [Figure] { [] }
  var title: String { pack.title }
  var summary: String { texts.meetingSummary(quarter.name(in: context.language)) }

  /// The day in the time of those who closed it.
  var day: String { minutes.closed.date.string(in: context.language) }

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    for fact in pack.facts { html.element(.p, .class("fact"), text: fact) }
    html.element(.p, .class("hint"), text: texts.closedOn(day))
    let notices = [minutes.notice].compactMap(\.self)
    html.notices(notices.filter { $0 != context.network.notices.joined(separator: " · ") }, in: context)
    html.pack(pack, in: context.language)
  }
}
