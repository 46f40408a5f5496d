internal import Localization
internal import Markup
internal import MaturityModel
internal import Workspace

/// How accessible the site is.
///
/// Source: model accessibility statement, Commission Implementing Decision (EU) 2018/1523, in its order.
struct AccessibilityPage: Page {
  let context: SiteContext

  private var texts: PageTexts { context.texts }
  private var statement: AccessibilityStatement { context.site.settings.accessibility }

  var address: Address { .accessibility }
  var title: String { statement == AccessibilityStatement() ? texts.accessibility : texts.accessibilityTitle }
  var summary: String { lead }
  var trail: [(title: String, address: Address?)] { [(texts.accessibility, nil)] }
  var figures: [Figure] { [] }

  private var lead: String {
    texts.accessibilityCommitment(
      context.site.settings.publisher?.name, scope: context.web?.file("index.html"))
  }

  func body(into html: inout HTMLWriter, _ links: Links) {
    html.element(.h1, text: title)
    html.element(.p, .class("lead"), text: lead)
    if statement != AccessibilityStatement() { html.settingsNotice(in: context) }
    if let status = statement.status {
      html.element(.section, .aria(.labelledBy, "stand")) { html in
        html.element(.h2, .id("stand"), text: texts.conformance)
        html.element(.p, text: texts.conformance(status, hasExceptions: !statement.exceptions.isEmpty))
      }
    }
    if !statement.exceptions.isEmpty { exceptions(into: &html) }
    html.element(.section, .aria(.labelledBy, "bauweise")) { html in
      html.element(.h2, .id("bauweise"), text: texts.howPagesAreBuilt)
      html.element(.ul) { html in
        for fact in texts.accessibilityFacts { html.element(.li, text: fact) }
      }
    }
    preparation(into: &html)
    feedback(into: &html)
    if let body = statement.enforcement { enforcement(body, into: &html) }
  }

  // MARK: - Sections

  private func exceptions(into html: inout HTMLWriter) {
    html.element(.section, .aria(.labelledBy, "ausnahmen")) { html in
      html.element(.h2, .id("ausnahmen"), text: texts.notAccessible)
      for reason in AccessibilityStatement.Reason.allCases {
        let exceptions = statement.exceptions.filter { $0.reason == reason }
        if !exceptions.isEmpty {
          html.element(.h3, text: texts.reason(reason))
          html.element(.ul) { html in
            for exception in exceptions {
              html.element(.li) { html in html.paragraphs(exception.text, in: context.language) }
            }
          }
        }
      }
    }
  }

  private func preparation(into html: inout HTMLWriter) {
    let sentences = [
      statement.date.map { texts.statementMade($0.string(in: context.language)) },
      statement.method.map(texts.method),
      statement.reviewed.map { texts.statementReviewed($0.string(in: context.language)) },
    ].compactMap(\.self)
    guard !sentences.isEmpty else { return }
    html.element(.section, .aria(.labelledBy, "erstellung")) { html in
      html.element(.h2, .id("erstellung"), text: texts.preparation)
      html.element(.p, text: sentences.joined(separator: " "))
    }
  }

  private func feedback(into html: inout HTMLWriter) {
    let contact = context.site.settings.contact
    guard statement.feedback != nil || !contact.isEmpty else { return }
    html.element(.section, .aria(.labelledBy, "rueckmeldung")) { html in
      html.element(.h2, .id("rueckmeldung"), text: texts.feedback)
      html.element(.p, text: texts.feedbackLead)
      html.particulars([
        .mail(texts.email, statement.feedback ?? contact.email), Particular(texts.phone, contact.phone),
        .link(texts.contactForm, contact.form),
      ])
    }
  }

  private func enforcement(_ body: AccessibilityStatement.Enforcement, into html: inout HTMLWriter) {
    html.element(.section, .aria(.labelledBy, "durchsetzung")) { html in
      html.element(.h2, .id("durchsetzung"), text: texts.enforcement)
      html.element(.p, text: texts.enforcementLead)
      html.particulars([
        Particular(texts.enforcementBody, body.name), Particular(texts.postalAddress, body.address),
        .mail(texts.email, body.email), .link(texts.website, body.website),
      ])
    }
  }
}
