internal import Markup
internal import MaturityModel
internal import Workspace

/// What happens to data of those who read the site.
struct PrivacyPage: Page {
  let context: SiteContext

  private var texts: PageTexts { context.texts }

  var address: Address { .privacy }
  var title: String { texts.privacyTitle }
  var summary: String { texts.privacyLead }
  var trail: [(title: String, address: Address?)] { [(texts.privacy, nil)] }
  var figures: [Figure] { [] }

  func body(into html: inout HTMLWriter, _ links: Links) {
    let privacy = context.site.settings.privacy
    html.element(.h1, text: title)
    html.element(.p, .class("lead"), text: texts.privacyLead)
    html.element(.section, .aria(.labelledBy, "seiten")) { html in
      html.element(.h2, .id("seiten"), text: texts.whatPagesDo)
      html.element(.ul) { html in
        for fact in texts.privacyFacts { html.element(.li, text: fact) }
      }
    }
    guard !privacy.isEmpty else { return }
    html.settingsNotice(in: context)
    if privacy.hosting != nil || privacy.serverLogs != nil {
      html.element(.section, .aria(.labelledBy, "server")) { html in
        html.element(.h2, .id("server"), text: texts.whatServerDoes)
        if let logs = privacy.serverLogs { html.paragraphs(logs, in: context.language) }
        html.particulars([Particular(texts.hosting, privacy.hosting)])
      }
    }
    if privacy.text != nil || privacy.dataProtectionOfficer != nil {
      html.element(.section, .aria(.labelledBy, "rechte")) { html in
        html.element(.h2, .id("rechte"), text: texts.yourRights)
        if let text = privacy.text { html.paragraphs(text, in: context.language) }
        html.particulars([Particular(texts.dataProtectionOfficer, privacy.dataProtectionOfficer)])
      }
    }
  }
}
