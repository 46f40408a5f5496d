internal import Charts
internal import Insights
internal import LocatedJSON
internal import MaturityModel
internal import Scoring

/// What the script needs to put municipalities side by side: values of the current quarter, and its words.
struct CompareData {
  private let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  private var texts: PageTexts { context.texts }

  func json() -> [UInt8] {
    let scale = context.questionnaire.scale
    let network = context.network
    return JSON.object([
      ("minimum", .number(scale.minimum)), ("maximum", .number(scale.maximum)),
      ("decimals", .number(scale.decimals)), ("ticks", .array(ticks(of: scale).map { .number($0) })),
      (
        "palette",
        .array(
          context.questionnaire.levels.indices.map { .number(context.scale.paletteStep(ofLevel: $0 + 1)) })
      ),
      ("measures", .array(network.measures.map { .string(context.name($0)) })),
      ("words", words),
      ("municipalities", .array(context.comparable.map(municipality))),
    ]).serialized()
  }

  private func municipality(_ index: Int) -> JSON {
    let network = context.network
    let side = SideBySide(context)
    let scores = network.measures.map { network.score($0, index, network.current) }
    return .object([
      ("id", .string(network.municipalities[index].id)),
      ("name", .string(network.municipalities[index].name)),
      ("points", .string(side.points(scores.first ?? nil))),
      ("values", .array(scores.map { .number(side.shown($0)) })),
      ("levels", .array(scores.map { .number($0?.level.map { Double($0 + 1) }) })),
    ])
  }

  /// The same words that the pages of pairs use, with the names of what the script puts in.
  private var words: JSON {
    .object([
      ("dimension", .string(texts.dimension)), ("missing", .string(texts.missing)),
      ("without", .string(texts.withoutScore)), ("choose", .string(texts.chooseTwo)),
      ("picture", .string(texts.sideBySide)), ("overall", .string(texts.compareOverall("{list}"))),
      ("apart", .string(texts.compareApart("{measure}", "{high}", "{low}"))),
    ])
  }

  /// Where the picture gets a line: whole steps on a short scale, else fifths.
  private func ticks(of scale: Scale) -> [Double] {
    let span = scale.maximum - scale.minimum
    let count = span <= 10 && span == span.rounded() ? Int(span) : 5
    return (0...max(count, 1)).map { scale.minimum + span * Double($0) / Double(max(count, 1)) }
  }
}

extension SiteContext {
  /// Who can be put side by side: all that have handed in the current quarter and do not publish levels alone.
  var comparable: [Int] {
    network.municipalities.indices.filter {
      network.entry($0, network.current) != nil && network.depth(of: $0) != .levels
    }
  }
}
