internal import Insights
internal import Markup
internal import MaturityModel

/// Who rose, who fell, and the answers that did most to it, with what was said before and now.
struct ReasonList {
  /// More of each help nobody.
  private static let most = 10
  private static let mostAnswers = 3

  private let context: SiteContext
  private let changes: [(index: Int, change: Change)]

  init(_ context: SiteContext, _ changes: [(index: Int, change: Change)]) {
    self.context = context
    self.changes = changes
  }

  private var network: Network { context.network }
  private var texts: PageTexts { context.texts }

  func write(into html: inout HTMLWriter, _ links: Links) {
    let rose = movers { $0.hasPrefix("+") }
    let fell = movers { $0.hasPrefix("\u{2212}") }
    guard !rose.isEmpty || !fell.isEmpty else { return }
    html.element(.section, .aria(.labelledBy, "gruende")) { html in
      html.element(.h2, .id("gruende"), text: texts.becauseOf)
      html.element(.p, text: texts.becauseLead)
      group(rose, texts.whoRose, texts.nobodyRose(isOfAll: context.isOfAll), into: &html, links)
      group(fell, texts.whoFell, texts.nobodyFell(isOfAll: context.isOfAll), into: &html, links)
    }
  }

  /// Those who moved visibly into a direction, the largest step first.
  private func movers(_ isWanted: (String) -> Bool) -> [(index: Int, change: Change)] {
    changes.filter { entry in
      let text = context.exactDifference(entry.change.difference)
      return isWanted(text) && text.contains { "123456789".contains($0) }
    }.sorted { abs($0.change.difference ?? 0) > abs($1.change.difference ?? 0) }
  }

  private func group(
    _ movers: [(index: Int, change: Change)], _ heading: String, _ nobody: String,
    into html: inout HTMLWriter, _ links: Links
  ) {
    html.element(.h3, text: heading)
    guard !movers.isEmpty else {
      html.element(.p, text: nobody)
      return
    }
    html.element(.ul, .class("reasons")) { html in
      for (index, change) in movers.prefix(Self.most) {
        html.element(.li) { html in
          html.municipality(index, in: context, links)
          html.text(" ")
          html.changeSign(change.difference, in: context)
          answers(of: index, change, into: &html)
        }
      }
    }
    if movers.count > Self.most {
      html.element(.p, .class("quiet"), text: texts.moreMovers(movers.count - Self.most))
    }
  }

  /// The answers that pulled into the direction of the whole.
  private func answers(of index: Int, _ change: Change, into html: inout HTMLWriter) {
    // The figures of an answer can tell whose it is.
    guard network.depth(of: index) == .full else { return }
    let isUp = (change.difference ?? 0) > 0
    let reasons = network.answerChanges(of: index, in: network.current).filter { answer in
      answer.effect.map { isUp ? $0 > 0 : $0 < 0 } ?? false
    }
    guard !reasons.isEmpty else {
      html.element(.p, .class("quiet"), text: texts.noSingleAnswer)
      return
    }
    html.element(.ul) { html in
      for answer in reasons.prefix(Self.mostAnswers) {
        html.element(.li) { html in
          html.element(.span, .class("code"), text: answer.question.code)
          html.text(" \(answer.question.text[context.language]) ")
          html.changeSign(answer.effect, in: context)
          html.element(
            .p, .class("quiet"),
            text: texts.fromTo(
              context.answerText(answer.old, to: answer.question),
              context.answerText(answer.new, to: answer.question)))
        }
      }
    }
  }
}
