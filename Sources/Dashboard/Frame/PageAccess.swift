internal import Markup

/// Other ways to take a page in: a summary in easy language, and a voice where the browser has one.
struct PageAccess {
  let context: SiteContext

  func write(_ page: some Page, into html: inout HTMLWriter) {
    let texts = context.texts
    let easy = page.easy
    html.element(.div, .class("access")) { html in
      html.element(.p, .class("reader"), .data("reader", ""), .hidden) { html in
        html.element(
          .button, .type("button"), .data("toggle", ""), .data("begin", texts.readAloud),
          .data("pause", texts.readingPause), .data("resume", texts.readingResume), text: texts.readAloud)
        html.element(.button, .type("button"), .data("stop", ""), .hidden, text: texts.readingStop)
      }
      guard !easy.isEmpty else { return }
      html.element(.details, .class("easy")) { html in
        html.element(.summary, text: context.easy.title)
        for sentence in easy { html.element(.p, text: sentence) }
        html.element(.p, .class("quiet"), text: context.easy.byComputer.joined(separator: " "))
      }
    }
  }
}
