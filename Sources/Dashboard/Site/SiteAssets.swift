/// The files that the site is made with, read by whoever calls.
public struct SiteAssets: Sendable {
  /// The stylesheet of pages.
  public let stylesheet: [UInt8]
  /// The stylesheet of charts; also part of every chart that stands alone.
  public let chartStylesheet: [UInt8]
  /// The scripts of pages; one that is missing is left out.
  public let scripts: [PageScript: [UInt8]]
  /// The picture in the browser's tab.
  public let symbol: [UInt8]
  /// Outline and districts as GeoJSON; without it there is no map.
  public let map: [UInt8]

  /// Creates assets.
  public init(
    stylesheet: [UInt8], chartStylesheet: [UInt8], scripts: [PageScript: [UInt8]] = [:], symbol: [UInt8],
    map: [UInt8]
  ) {
    self.stylesheet = stylesheet
    self.chartStylesheet = chartStylesheet
    self.scripts = scripts
    self.symbol = symbol
    self.map = map
  }
}
