/// The two kinds of layout of every chart; text is never scaled below 12 px by choosing between them.
public enum ChartSize: Sendable, CaseIterable {
  /// For phones: labels above their marks; drawn 340 units wide if nothing else is said, readable from 315 px.
  case narrow
  /// For wide columns and paper: labels beside their marks; drawn 720 units wide, readable from 665 px.
  case wide

  /// The widths that a chart can be drawn in.
  public static let widths = 320.0...2_000.0
  /// From this width on labels have room beside their marks.
  private static let leastWide = 560.0

  /// The kind of layout that a width has room for.
  public init(width: Double) {
    self = width < Self.leastWide ? .narrow : .wide
  }

  /// Width of the drawing where none is asked for, in user units, which are CSS px where it is shown unscaled.
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
