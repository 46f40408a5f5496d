internal import Insights
internal import MaturityModel

/// A page of one language that is yet to be made.
struct PlannedPage: Sendable {
  let context: SiteContext
  let make: @Sendable () -> any Page
}

/// Which pages a site has in one language and one quarter.
struct SitePlan {
  let pages: [PlannedPage]

  init(_ context: SiteContext) {
    var pages: [@Sendable () -> any Page] = [
      { OverviewPage(context) }, { ProgressPage(context) }, { MethodPage(context) },
      { DataPage(context: context, rowCount: context.network.scoreRowCount) },
    ]
    pages += context.questionnaire.scoredDimensions.indices.map { place in { DimensionPage(context, place) } }
    pages += context.network.municipalities.indices.map { index in { MunicipalityPage(context, index) } }
    self.pages = pages.map { PlannedPage(context: context, make: $0) }
  }
}
