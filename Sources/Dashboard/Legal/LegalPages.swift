internal import Insights
internal import MaturityModel
internal import Workspace

/// The pages that the law asks for, as far as there is something to say.
struct LegalPages {
  private let context: SiteContext

  init(_ context: SiteContext) {
    self.context = context
  }

  /// The pages in the order of the footer. They are about the site, not about a quarter, and stand at its root.
  var addresses: [Address] {
    let settings = context.site.settings
    let hasImprint = settings.publisher != nil || !settings.contact.isEmpty || settings.imprint != nil
    return [.accessibility] + (hasImprint ? [.imprint] : []) + [.privacy]
  }

  /// What a link to one of them says.
  func title(of address: Address) -> String {
    switch address {
    case .imprint: context.texts.imprint
    case .privacy: context.texts.privacy
    default: context.texts.accessibility
    }
  }
}
