internal import Localization
internal import MaturityModel
internal import SeededRandom

/// When a place sits down to answer in a quarter: within the weeks before the network meets, in office hours.
struct Schedule {
  private let start: Int
  private let pauses: [Int]
  private let sessions: Int
  private let questions: Int

  /// A large place answers in three sessions on different days, a small one in a single one.
  init(_ municipality: Municipality, _ quarter: Quarter, questions: Int) {
    var lot = SplitMix64(municipality.id, "schedule", quarter.code)
    let first = Self.firstDay(of: quarter)
    let day = Self.workday(first + lot.whole(12...38))
    start = day * 86_400 + lot.whole(7 * 60...9 * 60) * 60 + lot.whole(0...59)
    pauses = (0..<max(1, questions)).reduce(into: []) { pauses, _ in
      pauses.append((pauses.last ?? 0) + lot.whole(20...100))
    }
    sessions = municipality.sizeClass <= .medium ? 3 : 1
    self.questions = max(1, questions)
  }

  /// The first day of a quarter, in days since 1970.
  static func firstDay(of quarter: Quarter) -> Int {
    CalendarDate(year: quarter.year, month: quarter.number * 3 - 2, day: 1)?.daysSinceEpoch ?? 0
  }

  /// When the question with an index was answered.
  func answered(_ index: Int) -> Timestamp {
    let session = index * sessions / questions
    let day = Self.workday(start / 86_400 + 3 * session)
    return Timestamp(seconds: day * 86_400 + start % 86_400 + pauses[index])
  }

  /// When everything was handed in.
  var submitted: Timestamp { Timestamp(seconds: answered(questions - 1).seconds + 300) }

  /// The day itself, or the Monday after. Day 0 was a Thursday.
  private static func workday(_ day: Int) -> Int {
    switch (day + 3) % 7 {
    case 5: day + 2
    case 6: day + 1
    default: day
    }
  }
}
