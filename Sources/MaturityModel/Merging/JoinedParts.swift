public import Localization

/// What several departments have answered of one assessment, joined question by question.
///
/// What only one has answered is taken, what all say the same counts once, and where they differ somebody has to decide.
/// What was drafted and not confirmed counts only where nobody has said anything.
public struct JoinedParts: Sendable {
  /// One answer to a question and who gave it.
  public struct Candidate: Sendable, Hashable {
    /// The answer.
    public let answer: Answer
    /// Places of the parts that say so, in their order.
    public let parts: [Int]
    /// When it was last given; nothing if no time stands with it.
    public let time: Timestamp?
  }

  /// A question that was answered differently.
  public struct Contest: Sendable, Hashable {
    /// Its id.
    public let question: String
    /// The different answers, in the order of the parts.
    public let candidates: [Candidate]

    /// Place of the candidate that was given last; nothing if one has no time, or two have the same.
    public var newest: Int? {
      let times = candidates.compactMap(\.time)
      guard times.count == candidates.count, let last = times.max(), times.count(where: { $0 == last }) == 1
      else { return nil }
      return times.firstIndex(of: last)
    }
  }

  /// The answers that are settled, by question.
  public private(set) var answers: [String: Answer] = [:]
  /// What is still to be decided, in the order in which it is asked.
  public private(set) var contests: [Contest] = []
  private var origins: [String: Int] = [:]

  /// Joins.
  ///
  /// - Parameters:
  ///   - parts: the answers of each; where several say the same, those of the first count.
  ///   - order: ids of the questions in the order in which they are asked.
  public init(_ parts: [[String: Answer]], order: [String]) {
    for question in order {
      let candidates = Self.candidates(for: question, in: parts)
      if let only = candidates.first, candidates.count == 1 {
        settle(question, with: only)
      } else if !candidates.isEmpty {
        contests.append(Contest(question: question, candidates: candidates))
      }
    }
  }

  private static func candidates(for question: String, in parts: [[String: Answer]]) -> [Candidate] {
    var groups: [(answer: Answer, parts: [Int], time: Timestamp?)] = []
    let isSaid = parts.contains { $0[question].map { !$0.isDerived } ?? false }
    for (place, part) in parts.enumerated() {
      guard let answer = part[question], !(isSaid && answer.isDerived) else { continue }
      if let group = groups.firstIndex(where: { $0.answer.says(the: answer) }) {
        groups[group].parts.append(place)
        groups[group].time = [groups[group].time, answer.answered].compactMap(\.self).max()
      } else {
        groups.append((answer, [place], answer.answered))
      }
    }
    return groups.map { Candidate(answer: $0.answer, parts: $0.parts, time: $0.time) }
  }

  /// Decides a question.
  ///
  /// - Parameters:
  ///   - contest: one of `contests`.
  ///   - choice: place of the candidate that counts.
  public mutating func settle(_ contest: Contest, with choice: Int) {
    contests.removeAll { $0.question == contest.question }
    settle(contest.question, with: contest.candidates[choice])
  }

  /// Decides for the answer that was given last, wherever that can be told.
  public mutating func settleByTime() {
    for contest in contests {
      if let newest = contest.newest { settle(contest, with: newest) }
    }
  }

  private mutating func settle(_ question: String, with candidate: Candidate) {
    answers[question] = candidate.answer
    origins[question] = candidate.parts.first
  }

  /// How many of the settled answers came from a part; what several say the same from the first of them.
  public func count(from part: Int) -> Int {
    origins.values.count { $0 == part }
  }
}
