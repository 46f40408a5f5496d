internal import Insights
internal import Localization
internal import MaturityModel
internal import Networking

extension ExchangePage {
  var easy: [String] {
    let easy = context.easy
    let wished = mostWished.first.map {
      easy.mostWished(context.exchange?.sheet.questions[$0.question].topic?[context.language])
    }
    return easy.exchange + easy.whatIsAMunicipality + (wished ?? [])
  }
}

extension NeedsPage {
  var easy: [String] {
    let easy = context.easy
    return easy.needs + (greatest.map { [easy.share($0.sharing.count)] } ?? [])
  }
}

extension MeetingsPage {
  var easy: [String] {
    let easy = context.easy
    return easy.meetings
      + (context.life.coming?.day.map { easy.nextMeeting($0.string(in: context.language)) } ?? [])
  }
}

extension MeetingPage {
  var easy: [String] {
    let easy = context.easy
    return easy.meeting(day) + easy.quarter(minutes.meeting.quarter.name(in: context.language))
  }
}
