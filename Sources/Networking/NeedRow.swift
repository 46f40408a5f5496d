internal import Insights
public import MaturityModel

/// One number about what is lacked, as tables have it: of a group, about a question or an option of a context question.
public struct NeedRow: Sendable, Hashable {
  /// What is counted.
  public enum Count: Sendable, Hashable {
    /// Who is on a level, 0…
    case level(Int)
    /// Who lacks it.
    case lacking
    /// Who seeks help.
    case wishing
    /// Who names an option.
    case naming(QuestionRole, option: String)
  }

  /// Whose number it is.
  public let group: GroupRecord.Group
  /// The question.
  public let question: Question
  /// What is counted.
  public let count: Count
  /// How many of the group answered the question; of those who lack it or seek help, how many answered or seek help.
  public let answered: Int
  /// How many of these it is.
  public let number: Int
}

extension ExchangeSheet {
  /// All numbers about what is lacked: of all, by kind, by class of size; those groups in which somebody has answered.
  public var needRows: [NeedRow] {
    let all = network.municipalities.indices.filter { quarters[$0] != nil }
    return GroupRecord.Group.allCases.flatMap { group -> [NeedRow] in
      let members = all.filter {
        group.holds(network.municipalities[$0].kind, network.municipalities[$0].sizeClass)
      }
      guard !members.isEmpty else { return [] }
      return scoredRows(of: group, members)
        + [QuestionRole.obstacles, .support].flatMap { contextRows($0, of: group, members) }
    }
  }

  private func scoredRows(of group: GroupRecord.Group, _ members: [Int]) -> [NeedRow] {
    needs(of: members).flatMap { need in
      let counts: [(NeedRow.Count, of: Int, number: Int)] =
        need.levels.enumerated().map { (.level($0), need.count, $1) }
        + [(.lacking, need.heard, need.sharing.count), (.wishing, need.heard, need.wishing.count)]
      return counts.map { count, answered, number in
        NeedRow(
          group: group, question: questions[need.question], count: count, answered: answered, number: number)
      }
    }
  }

  private func contextRows(
    _ role: QuestionRole, of group: GroupRecord.Group, _ members: [Int]
  ) -> [NeedRow] {
    guard let question = network.questionnaire.question(for: role) else { return [] }
    let answered = answered(role, by: members).count
    let mentions = Dictionary(
      uniqueKeysWithValues: mentions(role, by: members).map { ($0.option, $0.municipalities.count) })
    guard answered > 0 else { return [] }
    return question.optionIDs.map { option in
      NeedRow(
        group: group, question: question, count: .naming(role, option: option), answered: answered,
        number: mentions[option] ?? 0)
    }
  }
}
