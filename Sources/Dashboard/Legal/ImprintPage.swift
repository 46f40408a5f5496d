internal import Markup
internal import MaturityModel
internal import Workspace

/// Who is responsible for the site.
struct ImprintPage: Page {
  let context: SiteContext

  private var texts: PageTexts { context.texts }

  var address: Address { .imprint }
  var title: String { texts.imprint }
  var summary: String { texts.imprintSummary }
  var trail: [(title: String, address: Address?)] { [(title, nil)] }
  var figures: [Figure] { [] }

  func body(into html: inout HTMLWriter, _ links: Links) {
    let settings = context.site.settings
    html.element(.h1, text: title)
    html.settingsNotice(in: context)
    if let publisher = settings.publisher {
      html.element(.section, .aria(.labelledBy, "herausgeber")) { html in
        html.element(.h2, .id("herausgeber"), text: texts.publisher)
        html.particulars([
          Particular(texts.name, publisher.name), Particular(texts.postalAddress, publisher.address),
          Particular(texts.representedBy, publisher.representedBy),
          Particular(texts.supervision, publisher.supervisoryAuthority),
        ])
      }
    }
    if !settings.contact.isEmpty {
      html.element(.section, .aria(.labelledBy, "kontakt")) { html in
        html.element(.h2, .id("kontakt"), text: texts.contact)
        html.particulars([
          .mail(texts.email, settings.contact.email), Particular(texts.phone, settings.contact.phone),
          .link(texts.contactForm, settings.contact.form),
        ])
      }
    }
    if let imprint = settings.imprint {
      html.element(.section, .aria(.labelledBy, "hinweise")) { html in
        html.element(.h2, .id("hinweise"), text: texts.furtherNotes)
        html.paragraphs(imprint, in: context.language)
      }
    }
    if let licence = context.licence {
      html.element(.section, .aria(.labelledBy, "lizenz")) { html in
        html.element(.h2, .id("lizenz"), text: texts.licence)
        html.element(.p) { html in
          html.text(texts.licenceLead)
          html.licence(licence)
          html.text(".")
        }
      }
    }
  }
}
