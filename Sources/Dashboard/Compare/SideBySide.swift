internal import Insights
internal import Localization
internal import MaturityModel
internal import Scoring

/// What is said of municipalities side by side, by Swift and by the script alike.
struct SideBySide {
  private let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  /// A value as it is shown, with the decimals of the scale.
  func shown(_ score: Score?) -> Double? {
    guard let value = score?.value else { return nil }
    let scale = context.questionnaire.scale
    let power = (0..<scale.decimals).reduce(1.0) { power, _ in power * 10 }
    return (scale.shown(value) * power).rounded(.toNearestOrAwayFromZero) / power
  }

  func points(_ score: Score?) -> String? {
    score?.value.map { context.texts.points(context.points($0)) }
  }

  /// Who has how many points, the most first, and in which dimension they are furthest apart.
  func sentence(_ municipalities: [Int]) -> String {
    let network = context.network
    func score(_ measure: Measure, _ index: Int) -> Score? { network.score(measure, index, network.current) }
    let ranked = municipalities.enumerated().sorted { left, right in
      let values = [left, right].map { shown(score(.overall, $0.element)) ?? -1 }
      return values[0] != values[1] ? values[0] > values[1] : left.offset < right.offset
    }
    let list = ranked.map { _, index in
      "\(network.municipalities[index].name) \(points(score(.overall, index)) ?? context.texts.withoutScore)"
    }
    return context.texts.compareOverall(list.joined(separator: ", "))
      + (furthestApart(municipalities).map { " " + $0 } ?? "")
  }

  private func furthestApart(_ municipalities: [Int]) -> String? {
    let network = context.network
    var most: (size: Double, text: String)?
    for measure in network.measures.dropFirst() {
      let known = municipalities.compactMap { index in
        shown(network.score(measure, index, network.current)).map { (index: index, value: $0) }
      }
      // Of equal ones the script takes the first as the highest and the last as the lowest.
      guard let high = known.max(by: { $0.value < $1.value }),
        let low = known.last(where: { end in
          known.allSatisfy { $0.value >= end.value }
        }), high.value - low.value > most?.size ?? 0
      else { continue }
      func told(_ end: (index: Int, value: Double)) -> String {
        "\(network.municipalities[end.index].name) "
          + context.number.string(end.value, decimals: context.questionnaire.scale.decimals)
      }
      most = (
        high.value - low.value, context.texts.compareApart(context.name(measure), told(high), told(low))
      )
    }
    return most?.text
  }
}
