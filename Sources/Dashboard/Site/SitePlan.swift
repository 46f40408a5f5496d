internal import Insights
internal import MaturityModel

/// A page of one language that is yet to be made.
struct PlannedPage: Sendable {
  let context: SiteContext
  let address: Address
  let make: @Sendable () -> any Page
}

/// Which pages a site has in one language and one quarter.
struct SitePlan {
  private(set) var pages: [PlannedPage] = []
  private let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
    add(.overview) { OverviewPage(context) }
    add(.progress) { ProgressPage(context) }
    add(.compare) { ComparePage(context) }
    add(.method) { MethodPage(context) }
    add(.data) { DataPage(context: context, rowCount: context.network.scoreRowCount) }
    for (place, dimension) in context.questionnaire.scoredDimensions.enumerated() {
      add(.dimension(dimension.id)) { DimensionPage(context, place) }
    }
    for dimension in context.withheldDimensions {
      add(.dimension(dimension.id)) { WithheldDimensionPage(context: context, dimension: dimension) }
    }
    for (place, municipality) in context.network.municipalities.enumerated() {
      switch context.network.depth(of: place) {
      case .full: add(.municipality(municipality.id)) { MunicipalityPage(context, place) }
      case .levels: add(.municipality(municipality.id)) { LevelsPage(context, place) }
      case .anonymous: break
      }
    }
    for pair in context.pairs.all {
      let (one, other) = (
        context.network.municipalities[pair.one], context.network.municipalities[pair.other]
      )
      add(.pair(of: one, other)) { PairPage(context, pair.one, pair.other) }
    }
    addExchange()
    addLegalPages()
  }

  /// What the network does together, in the newest quarter.
  private mutating func addExchange() {
    if let exchange = context.exchange {
      add(.exchange) { [context] in ExchangePage(context, exchange) }
      add(.needs) { [context] in NeedsPage(context, exchange) }
    }
    guard context.life.hasMeetings else { return }
    add(.meetings) { [context] in MeetingsPage(context) }
    for minutes in context.life.minutes {
      add(.meeting(minutes.meeting.quarter)) { [context] in MeetingPage(context: context, minutes: minutes) }
    }
  }

  /// They are about the site and not about a quarter.
  private mutating func addLegalPages() {
    guard context.folder.isEmpty else { return }
    for address in LegalPages(context).addresses {
      add(address) { [context] in
        switch address {
        case .imprint: ImprintPage(context: context)
        case .privacy: PrivacyPage(context: context)
        default: AccessibilityPage(context: context)
        }
      }
    }
  }

  private mutating func add(_ address: Address, _ make: @escaping @Sendable () -> any Page) {
    guard context.archive.has(address, below: context.folder) else { return }
    pages.append(PlannedPage(context: context, address: address, make: make))
  }
}
