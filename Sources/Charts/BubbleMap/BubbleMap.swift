/// A map with one bubble per municipality, coloured by level with the level's digit inside.
public struct BubbleMap: Chart {
  /// One municipality or region.
  public struct Bubble: Sendable {
    /// Its name.
    public let label: String
    /// Where it lies.
    public let place: GeoPoint
    /// What the bubble's area stands for, such as inhabitants; nil: smallest bubble.
    public let magnitude: Double?
    /// The level's digit; nil is drawn hatched.
    public let level: Int?
    /// Whether it is highlighted.
    public let isOwn: Bool

    /// Creates a bubble.
    public init(
      label: String, place: GeoPoint, magnitude: Double? = nil, level: Int?, isOwn: Bool = false
    ) {
      self.label = label
      self.place = place
      self.magnitude = magnitude
      self.level = level
      self.isOwn = isOwn
    }
  }

  /// The outline of the state.
  public let outline: [GeoPolygon]
  /// The districts inside.
  public let districts: [GeoPolygon]
  /// The bubbles in any order.
  public let bubbles: [Bubble]
  /// The scale whose levels give the colours.
  public let scale: ChartScale
  /// What the bubbles' area stands for, such as "Fläche der Kreise: Einwohnerzahl"; nil: not explained.
  public let magnitudeName: String?
  /// Whose borders these are; the licence asks for it, so it stands in the drawing.
  public let notice: String
  /// What the style sheet calls it.
  public let styleClass = "c-bubble-map"

  /// Creates the chart.
  public init(
    outline: [GeoPolygon], districts: [GeoPolygon], bubbles: [Bubble], scale: ChartScale,
    magnitudeName: String? = nil, notice: String
  ) {
    self.outline = outline
    self.districts = districts
    self.bubbles = bubbles
    self.scale = scale
    self.magnitudeName = magnitudeName
    self.notice = notice
  }
}
