internal import Localization

/// The room that a chart is laid out in.
public struct ChartFrame: Sendable {
  /// Which of the two drawings is asked for.
  public let size: ChartSize
  let words: ChartWords
  let numbers: NumberFormat
  let prefix: String
  /// Whether the drawing becomes a file that any program may open.
  let isStandalone: Bool

  init(size: ChartSize, context: ChartContext, isStandalone: Bool = false) {
    self.size = size
    words = ChartWords(language: context.language)
    numbers = NumberFormat(context.language)
    prefix = context.prefix
    self.isStandalone = isStandalone
  }

  /// Width in user units.
  public var width: Double { size.width }
}
