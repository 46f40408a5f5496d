internal import Localization

/// The room that a chart is laid out in.
public struct ChartFrame: Sendable {
  /// Which of the two drawings is asked for.
  public let size: ChartSize
  let words: ChartWords
  let numbers: NumberFormat
  let prefix: String

  init(size: ChartSize, context: ChartContext) {
    self.size = size
    words = ChartWords(language: context.language)
    numbers = NumberFormat(context.language)
    prefix = context.prefix
  }

  /// Width in user units.
  public var width: Double { size.width }
}
