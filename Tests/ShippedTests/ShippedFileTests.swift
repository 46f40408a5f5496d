import Foundation
import Shipped
import Testing

@Suite("The executable carries the files of the source tree")
struct ShippedFileTests {
  static let places: [ShippedFile: String] = [
    .questionnaire: "Questionnaires/smart-region-thueringen.json",
    .schema: "Questionnaires/questionnaire.schema.json",
    .municipalities: "Sources/CShipped/Files/municipalities.json",
    .map: "Sources/CShipped/Files/thueringen.geojson",
    .stylesheet: "Sources/CShipped/Files/site.css",
    .chartStylesheet: "Sources/CShipped/Files/charts.css",
    .documentStylesheet: "Sources/CShipped/Files/document.css",
    .starter: "Sources/CShipped/Files/starter.json",
    .symbol: "Sources/CShipped/Files/symbol.svg",
    .listScript: "Sources/CShipped/Files/list.js",
    .figureScript: "Sources/CShipped/Files/figure.js",
    .speechScript: "Sources/CShipped/Files/speak.js",
    .comparisonScript: "Sources/CShipped/Files/compare.js",
    .languageScript: "Sources/CShipped/Files/language.js",
    .meetings: "Sources/CShipped/Files/meetings.json",
    .meetingStylesheet: "Sources/CShipped/Files/meeting.css",
    .exampleSettings: "Sources/CShipped/Files/site.json",
    .exampleLogo: "Sources/CShipped/Files/logo.svg",
  ]

  @Test("Each file is there, is not empty and is the same byte for byte", arguments: ShippedFile.allCases)
  func same(_ file: ShippedFile) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let place = try #require(Self.places[file])
    #expect(URL(filePath: place).lastPathComponent == file.rawValue)
    #expect(!file.bytes.isEmpty)
    #expect(file.bytes == [UInt8](try Data(contentsOf: root.appending(path: place))))
  }
}
