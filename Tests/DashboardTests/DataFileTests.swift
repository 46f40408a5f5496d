@testable import Dashboard
import Foundation
import Insights
import Localization
import LocatedJSON
import MaturityModel
import Scoring
import Testing

@Suite("The published data equal the scores")
struct DataFileTests {
  /// Rows and cells of a file in which no cell holds a separator.
  private func rows(_ path: String, _ separator: String) async throws -> [[String]] {
    let text = try await BuiltSite.sample.value.bytes(path)
    return text.components(separatedBy: "\r\n").dropLast().map { $0.components(separatedBy: separator) }
  }

  @Test("One row for each score that was handed in, and none for drafts")
  func rowCount() async throws {
    let rows = try await rows("daten/scores.csv", ",")
    // 7 assessments (two each of Altenburg and Bleicherode) with the whole and two dimensions.
    #expect(rows.count == 1 + 7 * 3)
    #expect(rows.allSatisfy { $0.count == 13 })
    #expect(!rows.contains { $0[0] == "erfurt" || $0[0] == "dermbach" })
    let page = try await BuiltSite.sample.value.text("daten.html")
    #expect(page.contains("21 Zeilen"))
  }

  private static let mark = "Ausgabe für das Netzwerk – nicht zur Veröffentlichung"

  @Test("Each row and each file says for whom an edition is, unless it is for everybody")
  func marks() async throws {
    let open = try await BuiltSite.sample(for: .public)
    let whole = try await BuiltSite.sample.value
    for (file, mark) in [
      ("werte.csv", Self.mark), ("antworten.csv", Self.mark),
      ("scores.csv", "Edition for the network – not for publication"),
      ("answers.csv", "Edition for the network – not for publication"),
    ] {
      let marked = try whole.bytes("daten/\(file)").components(separatedBy: "\r\n").dropFirst().dropLast()
      #expect(!marked.isEmpty)
      #expect(marked.allSatisfy { $0.hasSuffix("\(SiteSample.notice) · \(mark)") }, "\(file)")
      let plain = try open.bytes("daten/\(file)").components(separatedBy: "\r\n").dropFirst().dropLast()
      #expect(plain.allSatisfy { $0.hasSuffix(SiteSample.notice) }, "\(file)")
    }
    for file in ["daten/scores.json", "daten/datapackage.json"] {
      let marked = JSONDocument(try #require(whole.files[file])).root?["notices"]?.elements.map(\.string)
      #expect(marked == [SiteSample.notice, Self.mark])
      let plain = JSONDocument(try #require(open.files[file])).root?["notices"]?.elements.map(\.string)
      #expect(plain == [SiteSample.notice])
    }
    for chart in whole.charts where !chart.hasPrefix("en/") {
      let texts = try whole.texts(chart, "//svg:text")
      #expect(texts.joined(separator: " ").contains("nicht zur Veröffentlichung"), "\(chart)")
    }
    #expect(open.mentions("nicht zur Veröffentlichung") == [])
    #expect(DataMark(.network, .german).beside("") == Self.mark)
  }

  @Test("The columns are those that the page explains")
  func columns() async throws {
    let rows = try await rows("daten/scores.csv", ",")
    let explained = try await BuiltSite.sample.value.texts(
      "daten.html", "//html:section[1]//html:tbody/html:tr/html:th")
    #expect(rows[0] == explained)
  }

  static let expected: [(key: [String], numbers: [String])] = [
    // (0.7 + 0.5) / 2 = 0.6, third level.
    (["altenburg", "2026-Q4", "overall"], ["60", "3", "60", "60", "6", "6"]),
    (["altenburg", "2026-Q4", "leben"], ["70", "3", "70", "70", "2", "2"]),
    // (0.52 + 0.5) / 2
    (["bleicherode", "2026-Q4", "overall"], ["51", "3", "51", "51", "6", "6"]),
    (["creuzburg", "2026-Q3", "daten"], ["50", "3", "50", "50", "4", "4"]),
    // Of four one is answered with 1: (1 + 0 + 0 + 0) / 4 … 1; too little for a score.
    (["foeritztal", "2026-Q4", "daten"], ["", "", "25", "100", "1", "4"]),
    // 0.4 by Leben alone; (0.4 + 0.25) / 2 … (0.4 + 1) / 2.
    (["foeritztal", "2026-Q4", "overall"], ["40", "2", "32.5", "70", "3", "6"]),
    // (0 + 0.25) / 2 … 1
    (["gotha", "2026-Q4", "overall"], ["", "", "12.5", "100", "1", "6"]),
    (["gotha", "2026-Q4", "leben"], ["", "", "0", "100", "0", "2"]),
  ]

  @Test("Numbers are those computed by hand; what cannot be scored is empty and never 0", arguments: expected)
  func csv(_ key: [String], _ numbers: [String]) async throws {
    #expect(try await self.numbers("daten/scores.csv", ",", key) == numbers)
    let german = numbers.map { $0.replacingOccurrences(of: ".", with: ",") }
    #expect(try await self.numbers("daten/werte.csv", ";", key) == german)
  }

  private func numbers(_ path: String, _ separator: String, _ key: [String]) async throws -> [String]? {
    try await rows(path, separator).first { $0[0] == key[0] && $0[4] == key[1] && $0[5] == key[2] }
      .map { Array($0[6...11]) }
  }

  @Test("The JSON file parses back and holds the same scores")
  func json() async throws {
    let bytes = try #require(try await BuiltSite.sample.value.files["daten/scores.json"])
    let document = JSONDocument(bytes)
    #expect(document.problems.isEmpty)
    let root = try #require(document.root)
    #expect(root["edition"]?.string == "network")
    #expect(root["questionnaire"]?["id"]?.string == "probe")
    #expect(root["levels"]?.elements.map { $0["from"]?.number } == [0, 25, 50, 75])
    #expect(root["dimensions"]?.elements.map { $0["id"]?.string } == ["leben", "daten"])
    let municipalities = try #require(root["municipalities"]).elements.map { $0 }
    #expect(municipalities.map { $0["name"]?.string } == SiteSample.names)
    let network = try SiteSample.network()
    for (index, municipality) in municipalities.enumerated() {
      #expect(municipality["population"]?.number == 8_205)
      let quarters = try #require(municipality["quarters"]).members.map { $0 }
      #expect(
        quarters.map(\.key)
          == network.quarters.indices.filter { network.entry(index, $0) != nil }.map {
            network.quarters[$0].code
          })
      for member in quarters {
        let quarter = try #require(network.quarters.firstIndex { $0.code == member.key })
        for measure in network.measures {
          let score = try #require(member.value[network.dimension(measure)?.id ?? "overall"])
          let expected = try #require(network.score(measure, index, quarter))
          // Rounded to six decimals on the scale of 0…100.
          let shown = expected.value.map { (($0 * 100) * 1e6).rounded() / 1e6 }
          #expect(score["score"]?.number == shown)
          #expect(score["level"]?.number == expected.level.map { Double($0 + 1) })
          #expect(score["answered"]?.number == Double(expected.coverage.answered))
        }
      }
    }
    let altenburg = try #require(municipalities[0]["quarters"]?["2026-Q4"]?["overall"])
    #expect(altenburg["score"]?.number == 60)
    #expect(altenburg["level"]?.number == 3)
    let gotha = try #require(municipalities[6]["quarters"]?["2026-Q4"]?["overall"])
    #expect(gotha["score"]?.number == nil)
    #expect(gotha["low"]?.number == 12.5)
  }
}
