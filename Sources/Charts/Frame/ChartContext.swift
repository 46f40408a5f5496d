public import Localization

/// What a drawing must know about the page around it.
public struct ChartContext: Sendable {
  /// The language of words and numbers in the drawing.
  public let language: Language
  /// Begins every id of the drawing; unique on the page.
  public let prefix: String
  /// The finding, which becomes the drawing's `<title>`.
  public let title: String
  /// The sentence above the chart, which becomes its `<desc>`.
  public let description: String

  /// Creates a context.
  public init(language: Language, prefix: String, title: String, description: String) {
    self.language = language
    self.prefix = prefix
    self.title = title
    self.description = description
  }
}
