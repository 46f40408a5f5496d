internal import Localization

/// The room that a chart is laid out in.
public struct ChartFrame: Sendable {
  /// Width in user units.
  public let width: Double
  let words: ChartWords
  let numbers: NumberFormat
  let prefix: String

  init(width: Double, context: ChartContext) {
    self.width = min(max(width, ChartSize.widths.lowerBound), ChartSize.widths.upperBound).rounded()
    words = ChartWords(language: context.language)
    numbers = NumberFormat(context.language)
    prefix = context.prefix
  }

  /// The kind of layout that there is room for.
  public var size: ChartSize { ChartSize(width: width) }
}
