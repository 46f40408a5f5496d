/// The two drawings of every chart; text is never scaled below 12 px by choosing between them.
public enum ChartSize: Sendable, CaseIterable {
  /// For phones: 340 units wide, readable from a width of 315 px.
  case narrow
  /// For wide columns and paper: 720 units wide, readable from a width of 665 px.
  case wide

  /// Width of the drawing in user units, which are CSS px where it is shown unscaled.
  public var width: Double {
    switch self {
    case .narrow: 340
    case .wide: 720
    }
  }

  var styleClass: String {
    switch self {
    case .narrow: "c-narrow"
    case .wide: "c-wide"
    }
  }
}
