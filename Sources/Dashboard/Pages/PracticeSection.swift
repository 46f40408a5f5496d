internal import Insights
internal import Localization
internal import Markup
internal import MaturityModel
internal import Networking

/// Evidence of one dimension or all that municipalities have released for others, the newest first; nothing without any.
struct PracticeSection {
  /// More of them help nobody.
  private static let most = 30

  private let context: SiteContext
  private let practices: [Practice]

  /// - Parameters:
  ///   - context: what the page draws from.
  ///   - dimension: of which dimension; else of all.
  init(_ context: SiteContext, _ dimension: Dimension? = nil) {
    self.context = context
    practices = context.network.practices(in: dimension)
  }

  func write(into html: inout HTMLWriter, _ links: Links) {
    guard !practices.isEmpty else { return }
    let texts = context.texts
    html.element(.section, .aria(.labelledBy, "praxis")) { html in
      html.element(.h2, .id("praxis"), text: texts.goodPractice)
      html.element(.p, text: texts.goodPracticeLead)
      html.element(.ul, .class("practice")) { html in
        for practice in practices.prefix(Self.most) { write(practice, into: &html, links) }
      }
      if practices.count > Self.most {
        html.element(.p, .class("quiet"), text: texts.morePractice(practices.count - Self.most))
      }
    }
  }

  private func write(_ practice: Practice, into html: inout HTMLWriter, _ links: Links) {
    html.element(.li) { html in
      html.municipality(practice.municipality, in: context, links)
      html.text(": ")
      html.evidence(practice.evidence)
      html.element(.p, .class("quiet")) { html in
        html.element(.span, .class("code"), text: practice.question.code)
        html.text(" " + practice.question.text[context.language])
        html.text(" · " + practice.time.date.string(in: context.language))
      }
    }
  }
}

extension HTMLWriter {
  /// Writes what proves an answer, as a link where there is one that can be followed.
  mutating func evidence(_ evidence: Evidence) {
    let text = evidence.text ?? evidence.link ?? ""
    if let link = evidence.link, let target = LinkTarget(checking: link) {
      element(.a, .href(target), .rel("noopener noreferrer"), text: text)
    } else {
      self.text(text)
    }
  }
}
