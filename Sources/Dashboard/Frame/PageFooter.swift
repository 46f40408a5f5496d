internal import Localization
internal import Markup
internal import MaturityModel

/// What stands below every page: by which questions, from when, and what to say of the data.
struct PageFooter {
  let context: SiteContext

  func write(_ page: some Page, into html: inout HTMLWriter, _ links: Links) {
    let questionnaire = context.questionnaire
    html.element(.footer, .class("site")) { html in
      html.element(
        .p, text: context.texts.footer(questionnaire.title[context.language], version: questionnaire.version))
      html.element(.p, text: context.source())
      for notice in context.notices { html.element(.p, .class("notice"), text: notice) }
    }
  }
}
