internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import MeetingPacks
internal import Networking

/// The next meeting with its pack, what was agreed, and all meetings there are.
struct MeetingsPage: Page {
  let context: SiteContext
  private let pack: Pack?

  init(_ context: SiteContext) {
    self.context = context
    pack = context.life.scene?.pack(in: context.language).handout
  }

  private var texts: PageTexts { context.texts }
  private var life: LifeRelease { context.life }

  var address: Address { .meetings }
  var trail: [(title: String, address: Address?)] { [(texts.meetings, nil)] }
  var figures: [Figure] { [] }
  var summary: String { title }

  var title: String {
    if let coming = life.coming {
      return texts.nextMeeting(
        on: coming.day?.string(in: context.language), quarter: coming.quarter.name(in: context.language),
        host: coming.host.map(context.name(ofHost:)))
    }
    return texts.lastMeeting(life.dates.last?.quarter.name(in: context.language) ?? "")
  }

  private var lead: String { texts.meetingsLead(life.dates.count, closed: life.minutes.count) }

  // MARK: - Body

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    // Which meetings are closed is not told where nothing of them is.
    if !context.edition.isPublic { html.element(.p, .class("lead"), text: lead) }
    html.notices(life.notices.filter { !context.network.notices.contains($0) }, in: context)
    if let coming = life.coming { facts(of: coming, into: &html) }
    if let pack { html.pack(pack, in: context.language) }
    if pack?[.commitments] == nil { commitments(into: &html, links) }
    archive(into: &html, links)
  }

  private func facts(of date: LifeRelease.Date, into html: inout HTMLWriter) {
    html.element(.section, .aria(.labelledBy, "termin")) { html in
      html.element(.h2, .id("termin"), text: texts.nextMeetingHeading)
      html.element(.dl, .class("rules")) { html in
        for (term, text) in list(date) {
          html.element(.div) { html in
            html.element(.dt, text: term)
            html.element(.dd, text: text)
          }
        }
      }
    }
  }

  private func list(_ date: LifeRelease.Date) -> [(String, String)] {
    let day = date.day?.string(in: context.language)
    let hours = date.hours.map { texts.hours($0.lowerBound.text, $0.upperBound.text) }
    var list = [
      (texts.meetingDay, [day ?? texts.stillOpen, hours].compactMap(\.self).joined(separator: ", "))
    ]
    if let place = date.place { list.append((texts.meetingPlace, place)) }
    // In public nobody knows whether nobody invites or nobody may be named.
    if let host = date.host.map(context.name(ofHost:)) ?? (context.edition.isPublic ? nil : texts.stillOpen) {
      list.append((texts.meetingHost, host))
    }
    if !date.topics.isEmpty { list.append((texts.meetingTopics, date.topics.joined(separator: " · "))) }
    if !date.institutions.isEmpty {
      list.append((texts.meetingGuests, context.list(date.institutions.map { $0[context.language] })))
    }
    if let deadline = date.deadline {
      list.append((texts.meetingDeadline, deadline.string(in: context.language)))
    }
    return list
  }

  // MARK: - Commitments

  private func commitments(into html: inout HTMLWriter, _ links: Links) {
    guard !life.reviews.isEmpty else { return }
    let words = CommitmentWords(context.language)
    html.element(.section, .aria(.labelledBy, "verabredet")) { html in
      html.element(.h2, .id("verabredet"), text: texts.whatIsAgreed)
      let columns: [TableColumn] = [
        .text(texts.municipality), .text(texts.commitmentText), .text(texts.commitmentBy),
        .text(texts.meetingState), .text(texts.answerFollowed),
      ]
      html.scrollingTable(texts.whatIsAgreed, columns, in: context) { html in
        for review in life.reviews {
          let commitment = review.commitment
          let question = context.exchange?.sheet.questions.first { $0.id == commitment.question }
          html.element(.tr) { html in
            html.element(.th, .scope("row")) { html in
              html.municipality(review.municipality, in: context, links)
            }
            html.element(
              .td, text: commitment.text + words.partners(commitment.partners.map(context.partner)))
            html.element(.td, text: commitment.by.code)
            html.element(.td, text: words.state(review.state))
            html.element(.td, text: words.result(review.result, question))
          }
        }
      }
    }
  }

  // MARK: - Archive

  private func archive(into html: inout HTMLWriter, _ links: Links) {
    let dates = Array(life.dates.reversed())
    let columns = archiveColumns.filter { column in dates.contains { column.text($0) != nil } }
    html.element(.section, .aria(.labelledBy, "alle")) { html in
      html.element(.h2, .id("alle"), text: texts.allMeetings)
      let heads = [texts.quarter] + columns.map(\.title)
      html.scrollingTable(texts.allMeetings, heads.map { .text($0) }, class: "archive", in: context) { html in
        for date in dates {
          html.element(.tr) { html in
            html.element(.th, .scope("row")) { html in quarter(of: date, into: &html, links) }
            for column in columns { html.element(.td, text: column.text(date) ?? "–") }
          }
        }
      }
    }
  }

  /// What is told of each meeting beside its quarter; what none of them has is left out.
  private var archiveColumns: [(title: String, text: (LifeRelease.Date) -> String?)] {
    func list(_ texts: [String]) -> String? { texts.isEmpty ? nil : context.list(texts) }
    return [
      (texts.meetingDay, { $0.day?.string(in: context.language) }),
      (texts.meetingHost, { $0.host.map(context.name(ofHost:)) }), (texts.meetingPlace, { $0.place }),
      (texts.meetingTopics, { $0.topics.isEmpty ? nil : $0.topics.joined(separator: " · ") }),
      (texts.meetingGuests, { list($0.institutions.map { $0[context.language] }) }),
      (
        texts.meetingState,
        { date in
          // In public nothing is said of what is closed, since none of it is shown.
          guard !context.edition.isPublic else { return nil }
          return life.minutes(of: date.quarter) == nil ? texts.meetingToCome : texts.meetingClosed
        }
      ),
    ]
  }

  private func quarter(of date: LifeRelease.Date, into html: inout HTMLWriter, _ links: Links) {
    guard life.minutes(of: date.quarter) != nil else { return html.text(date.quarter.code) }
    html.element(.a, .href(links.page(.meeting(date.quarter))), text: date.quarter.code)
  }
}

extension HTMLWriter {
  /// Writes what to say beside data that are not among those that all pages are about.
  mutating func notices(_ notices: [String], in context: SiteContext) {
    for notice in notices {
      element(.p) { html in
        html.element(.strong, .class("notice"), text: context.texts.notice(notice))
      }
    }
  }
}
