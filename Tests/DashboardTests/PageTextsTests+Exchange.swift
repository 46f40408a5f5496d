@testable import Dashboard

extension PageTextsTests {
  /// What is said of exchange, needs and meetings.
  func together(_ t: PageTexts) -> [String] {
    let exchange = [
      t.exchange, t.exchangeTitle("A", count: 1, wish: nil), t.exchangeTitle("A, B", count: 2, wish: nil),
      t.exchangeTitle("A", count: 1, wish: "B"), t.exchangeNobody, t.exchangeTooFew,
      t.exchangeLead(municipalities: 2, dimensions: 3, helper: "A", times: 1),
      t.exchangeLead(municipalities: 2, dimensions: 3, helper: "A", times: 4), t.exchangePublic,
      t.exchangeLevelsAlone("A"), t.whoHelpsWhom, t.matrixMeasure(withWishes: true),
      t.matrixMeasure(withWishes: false), t.matrixLegend, t.seeksHelp, t.offersHelp,
      t.asks, t.helps(2), t.nobodyToAsk, t.whoOffers, t.seeking("A"), t.offering("A"), t.partnersHeading,
      t.partnersLead, t.noPartner, t.ownWishes("A"), t.ownOffers("A"), t.ownCommitments,
      t.commitment("A", by: "Q", "S"), t.toExchange, t.toMeetings,
    ]
    let needs =
      [
        t.needs, t.needsTitle("A", 1, of: 2), t.needsTitle("A", 2, of: 3), t.noNeeds,
        t.needsLead(shared: 1, of: 2, least: 3), t.needsWished(1), t.needsWished(2),
        t.needMeasure(below: 3, withWishes: true), t.needMeasure(below: 3, withWishes: false),
        t.levelNumber(1), t.haveNeed, t.seekHelp, t.haveSolved, t.whatHinders, t.whatWouldHelp,
        t.mentionedMost("A", 1, of: 2), t.mentionMeasure, t.shareMeasure, t.namedThing, t.everybody,
        t.whatTogether, t.jointLead(least: 3, isPublic: true), t.jointLead(least: 3, isPublic: false),
        t.municipalityCount(1), t.municipalityCount(2), t.belowLevel(3), t.whoSeeks, t.whoSolved,
        t.nobodySolved, t.supportAsked, t.couldHelp, t.moreActions(1), t.moreActions(2), t.takeNeeds,
        t.needFields,
      ] + t.needFieldList(isPublic: false).map(\.1) + t.needFieldList(isPublic: true).map(\.1)
    let meetings = [
      t.meetings, t.nextMeeting(on: "D", quarter: "Q", host: "A"),
      t.nextMeeting(on: nil, quarter: "Q", host: "A"), t.nextMeeting(on: "D", quarter: "Q", host: nil),
      t.lastMeeting("Q"), t.meetingsLead(1, closed: 0), t.meetingsLead(3, closed: 2), t.meetingDay,
      t.stillOpen, t.hours("1", "2"), t.meetingPlace, t.meetingHost, t.meetingTopics,
      t.meetingGuests, t.meetingDeadline, t.nextMeetingHeading, t.whatIsAgreed, t.commitmentText,
      t.commitmentBy, t.answerFollowed, t.allMeetings, t.meetingState, t.meetingClosed, t.meetingToCome,
      t.closedOn("D"), t.meetingSummary("Q"),
    ]
    return exchange + needs + meetings
  }
}
