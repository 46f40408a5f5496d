public import Localization
internal import MaturityModel

extension Language {
  /// A notice as readers of this language understand it: that of invented data is explained, others stand as they are.
  public func notice(_ text: String) -> String {
    text == Assessment.inventedNotice ? pick(text, "\(text) (invented example data)") : text
  }
}
