internal import Insights
internal import MaturityModel
internal import Networking

/// Who can help whom and what is lacked, worked out once for all pages of the newest quarter in both languages.
final class NetworkExchange: Sendable {
  let sheet: ExchangeSheet
  /// Those whose answers may be shown and who have handed in, by place in the network.
  let members: [Int]
  let matrix: ExchangeMatrix
  /// What is lacked, question by question.
  let needs: [Need]
  /// The numbers of the table of needs.
  let needRows: [NeedRow]

  /// Those who have not handed in for the newest quarter, with the quarter by which they count.
  var older: [(municipality: Int, quarter: Quarter)] {
    members.compactMap { member in
      sheet.quarters[member].flatMap { quarter in
        quarter == sheet.network.current ? nil : (member, sheet.network.quarters[quarter])
      }
    }
  }

  /// Looks at everybody whose answers an edition shows; that of one municipality has no names, and so no exchange, and a
  /// public one has none of fewer than five.
  init?(_ network: Network, _ edition: Edition) {
    switch edition {
    case .municipality: return nil
    case .network, .public: break
    }
    let sheet = ExchangeSheet(network)
    let members = network.municipalities.indices.filter {
      network.depth(of: $0) == .full && sheet.quarters[$0] != nil
    }
    // Of a few the numbers would be about each of them, and a page about nobody says nothing.
    guard !edition.isPublic || members.count >= GroupFigures.least else { return nil }
    self.sheet = sheet
    self.members = members
    matrix = ExchangeMatrix(sheet, among: members)
    needs = sheet.needs(of: members)
    needRows = edition.isPublic ? Self.publicRows(sheet) : sheet.needRows
  }

  /// What everybody may read: levels and gaps of all together.
  private static func publicRows(_ sheet: ExchangeSheet) -> [NeedRow] {
    sheet.needRows.filter { row in
      switch row.count {
      case .level, .lacking: row.group == .all
      case .wishing, .naming: false
      }
    }
  }
}
