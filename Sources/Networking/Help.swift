internal import MaturityModel

/// What one municipality can do for another at one question.
public struct HelpTopic: Sendable, Hashable {
  /// Place of the question in the sheet.
  public let question: Int
  /// How far the helper is ahead, in hundredths of the question's value; nothing where one of both has none.
  public let lead: Int?
  /// Whether who is to be helped asked for it, and the helper is far enough or offered it.
  public let isWished: Bool
  /// Whether the helper offered it.
  public let isOffered: Bool
  /// What it counts: the lead, 100 for a wish and 50 for an offer, so that what was said counts most.
  public var points: Int { max(lead ?? 0, 0) + (isWished ? 100 : 0) + (isOffered ? 50 : 0) }
}

/// What one municipality can do for another: the questions at which it is ahead by a step or more, or at which help is
/// wished and the other is far enough to give it.
///
/// A step is a quarter of a question's value, the distance of two of five answers; what can only be answered with yes or
/// no is a step apart and no more, since a yes alone is little to learn from. Far enough is the middle of the value
/// and further than who asks.
public struct Help: Sendable, Hashable {
  /// How many topics two can talk about in an afternoon.
  public static let most = 3
  /// The least lead that counts by itself, in hundredths.
  static let step = 25

  /// The best topics first, at most `most`.
  public let topics: [HelpTopic]

  /// What it counts.
  public var points: Int { topics.reduce(0) { $0 + $1.points } }

  /// Finds what a helper can do for somebody.
  ///
  /// - Parameters:
  ///   - helper: who helps.
  ///   - seeker: who is helped.
  ///   - sheet: what they can and lack.
  ///   - dimension: place of the dimension to whose questions it is restricted; else all count.
  public init(from helper: Int, for seeker: Int, in sheet: ExchangeSheet, about dimension: Int? = nil) {
    var best: [HelpTopic] = []
    for question in dimension.map(sheet.questions(of:)) ?? sheet.questions.indices {
      guard let topic = HelpTopic(question, from: helper, for: seeker, in: sheet) else { continue }
      // Of equal ones the earlier question stays in front.
      let place = best.firstIndex { $0.points < topic.points } ?? best.endIndex
      best.insert(topic, at: place)
      if best.count > Self.most { best.removeLast() }
    }
    topics = best
  }

  /// The best of what was found about each dimension, in the order of these.
  init(of dimensions: [Help]) {
    let topics = dimensions.flatMap(\.topics).enumerated().sorted { one, other in
      one.element.points != other.element.points
        ? one.element.points > other.element.points : one.element.question < other.element.question
    }
    self.topics = topics.prefix(Self.most).map(\.element)
  }
}

extension HelpTopic {
  /// Nothing where the helper cannot help.
  init?(_ question: Int, from helper: Int, for seeker: Int, in sheet: ExchangeSheet) {
    let (own, other) = (sheet.entry(seeker, question), sheet.entry(helper, question))
    // Whoever seeks help there is no help, however far they are.
    guard own.applies, other.applies, other.exchange != .wish else { return nil }
    let most = sheet.areYesOrNo[question] ? Help.step : 100
    let lead = own.value.flatMap { own in
      other.value.map { max(-most, min(most, Int((100 * ($0 - own)).rounded()))) }
    }
    let isOffered = other.exchange == .offer
    let isFarEnough = other.value.map { $0 >= 0.5 } ?? false
    let isWished = own.exchange == .wish && (isOffered && lead ?? 0 >= 0 || isFarEnough && lead ?? 1 > 0)
    guard lead ?? 0 >= Help.step || isWished else { return nil }
    self.init(question: question, lead: lead, isWished: isWished, isOffered: isOffered)
  }
}
