internal import Insights
public import MaturityModel
internal import Scoring

/// Where many stand at one question, and who lacks what.
public struct Need: Sendable, Hashable {
  /// Place of the question in the sheet.
  public let question: Int
  /// Place of its dimension.
  public let dimension: Int
  /// How many are on each level.
  public let levels: [Int]
  /// Who wishes help, or stands below the middle level.
  public let sharing: [Int]
  /// Who of them said so.
  public let wishing: [Int]
  /// Who is on one of the two upper levels, the furthest first.
  public let solved: [Int]
  /// How many are on a level or seek help; whoever does not know where they stand may still seek it.
  public let heard: Int

  /// How many are on a level.
  public var count: Int { levels.reduce(0, +) }
}

extension ExchangeSheet {
  /// What is lacked, question by question, in their order.
  ///
  /// - Parameter municipalities: of whom; else of all who have handed in.
  /// - Returns: one for each scored question.
  public func needs(of municipalities: [Int]? = nil) -> [Need] {
    let all = (municipalities ?? Array(network.municipalities.indices)).filter { quarters[$0] != nil }
    let levelCount = network.questionnaire.levels.count
    let middle = levelCount / 2
    let upper = max(levelCount - 2, middle)
    return questions.indices.map { question in
      var levels = [Int](repeating: 0, count: levelCount)
      var sharing: [Int] = []
      var wishing: [Int] = []
      var solved: [(municipality: Int, value: Double)] = []
      var heard = 0
      for municipality in all {
        let entry = entry(municipality, question)
        let level = level(municipality, question)
        if let level { levels[level] += 1 }
        let wishes = entry.applies && entry.exchange == .wish
        if wishes { wishing.append(municipality) }
        if wishes || level != nil { heard += 1 }
        if wishes || level.map({ $0 < middle }) ?? false {
          sharing.append(municipality)
        } else if let level, level >= upper, let value = entry.value {
          solved.append((municipality, value))
        }
      }
      let furthest = solved.enumerated().sorted { one, other in
        one.element.value != other.element.value
          ? one.element.value > other.element.value : one.offset < other.offset
      }
      return Need(
        question: question, dimension: dimensions[question], levels: levels, sharing: sharing,
        wishing: wishing, solved: furthest.map(\.element.municipality), heard: heard)
    }
  }
}

/// How often an option of a context question is named.
public struct Mention: Sendable, Hashable {
  /// Id of the option.
  public let option: String
  /// Who names it.
  public let municipalities: [Int]
}

extension ExchangeSheet {
  /// What some name in answer to the question with a role, the most frequent first; options that nobody names are left out.
  public func mentions(_ role: QuestionRole, by municipalities: [Int]) -> [Mention] {
    guard let options = network.questionnaire.question(for: role)?.optionIDs else { return [] }
    let named = municipalities.map { ($0, Set(self.named(role, by: $0))) }
    let mentions = options.map { option in
      Mention(option: option, municipalities: named.filter { $0.1.contains(option) }.map(\.0))
    }
    return mentions.filter { !$0.municipalities.isEmpty }.enumerated().sorted { one, other in
      let counts = (one.element.municipalities.count, other.element.municipalities.count)
      return counts.0 != counts.1 ? counts.0 > counts.1 : one.offset < other.offset
    }.map(\.element)
  }

  /// How many of some have answered the question with a role.
  public func answered(_ role: QuestionRole, by municipalities: [Int]) -> [Int] {
    municipalities.filter { answer(role, of: $0)?.value != nil }
  }

  /// Ids of the options that a municipality names; that of "none of these" is left out.
  private func named(_ role: QuestionRole, by municipality: Int) -> [String] {
    guard let question = network.questionnaire.question(for: role), case .multiple(let choice) = question.kind
    else { return [] }
    let none = Set(choice.options.filter(\.isExclusive).map(\.id))
    return (answer(role, of: municipality)?.value?.options ?? []).filter { !none.contains($0) }
  }

  private func answer(_ role: QuestionRole, of municipality: Int) -> Answer? {
    guard let quarter = quarters[municipality],
      let assessment = network.entry(municipality, quarter)?.assessment,
      let question = network.definition(of: assessment).question(for: role)
    else { return nil }
    return assessment.answers[question.id]
  }
}
