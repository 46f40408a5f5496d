/// What a chart that leaves its page carries with it, drawn visibly inside.
public struct StandaloneLabels: Sendable {
  /// Measure and unit, below the title.
  public let subtitle: String
  /// Source, date and number of cases, below the chart.
  public let source: String
  /// What must be said wherever the data are shown, such as "Beispieldaten – frei erfunden".
  public let notice: String?

  /// Creates the labels.
  public init(subtitle: String, source: String, notice: String? = nil) {
    self.subtitle = subtitle
    self.source = source
    self.notice = notice
  }
}
