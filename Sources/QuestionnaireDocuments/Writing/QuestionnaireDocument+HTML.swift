internal import Digests
internal import Localization
internal import Markup

extension QuestionnaireDocument {
  /// The document as one page that loads nothing: to read on a screen, to print on A4, to fill in by hand.
  ///
  /// - Parameter stylesheet: the style that it carries inside.
  /// - Returns: the bytes of the page, which is well-formed XML too.
  public func html(stylesheet: [UInt8]) -> [UInt8] {
    var html = HTMLWriter(capacity: 262_144)
    html.document(language: texts.language.rawValue) { html in
      head(stylesheet, into: &html)
      html.element(.body) { html in
        html.element(.header) { html in header(into: &html) }
        html.element(.main) { html in
          contents(into: &html)
          howToFill(into: &html)
          for dimension in content.dimensions { self.dimension(dimension, into: &html) }
          levels(into: &html)
          rules(into: &html)
        }
        html.element(.footer) { html in html.element(.p, text: "\(content.title) · \(content.extent)") }
      }
    }
    return html.finish()
  }

  /// Marks what the definition says where it speaks another language than the document.
  private var foreign: HTMLAttribute { foreignLanguage.map { .lang($0) } ?? .absent }

  private func head(_ stylesheet: [UInt8], into html: inout HTMLWriter) {
    html.element(.head) { html in
      html.element(.meta, .charset("utf-8"))
      html.element(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
      html.element(
        .meta, .httpEquiv("Content-Security-Policy"),
        .content(
          "default-src 'none'; style-src 'sha256-\(SHA256.base64(of: stylesheet))'; base-uri 'none'; "
            + "form-action 'none'"))
      html.element(.meta, .name("referrer"), .content("no-referrer"))
      html.element(.meta, .name("color-scheme"), .content("light dark"))
      html.element(.title, text: content.title)
      html.style(stylesheet)
    }
  }

  private func header(into html: inout HTMLWriter) {
    html.element(.h1, foreign, text: content.title)
    html.element(.p, .class("quiet"), text: content.extent)
    if let description = content.description {
      html.element(.p, .class("lead"), foreign, text: description)
    }
    html.element(.div, .class("fields")) { html in
      for field in texts.paperFields {
        html.element(.p) { html in
          html.text(field)
          html.element(.span, .class("line"))
        }
      }
    }
  }

  private func contents(into html: inout HTMLWriter) {
    html.element(.nav, .class("contents"), .aria(.labelledBy, "inhalt")) { html in
      html.element(.h2, .id("inhalt"), text: texts.contents)
      html.element(.ul) { html in
        for dimension in content.dimensions where dimension.depth == 0 {
          html.element(.li) { html in
            html.element(.a, .href(.fragment("feld-\(dimension.id)"))) { html in
              html.element(.span, .class("code"), text: dimension.code)
              html.text(" ")
              html.element(.span, foreign, text: dimension.name)
            }
            html.element(.span, .class("quiet"), text: " " + texts.questionCount(dimension.questionCount))
          }
        }
        for (id, title) in [("stufen", texts.levels), ("regeln", texts.rules)] {
          html.element(.li) { html in html.element(.a, .href(.fragment(id)), text: title) }
        }
      }
    }
  }

  private func howToFill(into html: inout HTMLWriter) {
    html.element(.section, .class("howto"), .aria(.labelledBy, "ausfuellen")) { html in
      html.element(.h2, .id("ausfuellen"), text: texts.howToFill)
      html.element(.ul) { html in
        for text in texts.howToFillText { html.element(.li, text: text) }
      }
    }
  }

  // MARK: - Levels and rules

  private func levels(into html: inout HTMLWriter) {
    html.element(.section, .class("back"), .aria(.labelledBy, "stufen")) { html in
      html.element(.h2, .id("stufen"), text: texts.levels)
      for level in content.levels {
        html.element(.div, .class("level")) { html in
          html.element(.h3) { html in
            html.element(.span, foreign, text: "\(level.number) \(level.name)")
            html.element(.span, .class("quiet"), text: " \(level.from)")
          }
          html.element(.p, foreign, text: level.description)
          facts(level.facts, into: &html)
        }
      }
    }
  }

  private func rules(into html: inout HTMLWriter) {
    html.element(.section, .aria(.labelledBy, "regeln")) { html in
      html.element(.h2, .id("regeln"), text: texts.rules)
      facts(content.rules, into: &html)
    }
  }

  private func facts(_ facts: [Fact], into html: inout HTMLWriter) {
    guard !facts.isEmpty else { return }
    html.element(.dl, .class("facts")) { html in
      for fact in facts {
        html.element(.div) { html in
          html.element(.dt, text: fact.term)
          html.element(.dd, fact.isQuoted ? foreign : .absent, text: fact.text)
        }
      }
    }
  }

  // MARK: - Questions

  private static let headings: [HTMLElement] = [.h2, .h3, .h4, .h5, .h6]

  private func heading(_ depth: Int) -> HTMLElement {
    Self.headings[min(depth, Self.headings.count - 1)]
  }

  private func dimension(_ dimension: DocumentDimension, into html: inout HTMLWriter) {
    let id = "feld-\(dimension.id)"
    html.element(
      .section, .class(dimension.depth == 0 ? "dimension top" : "dimension"), .aria(.labelledBy, id)
    ) { html in
      html.element(.div, .class("opening")) { html in
        html.element(heading(dimension.depth), .id(id)) { html in
          html.element(.span, .class("code"), text: dimension.code)
          html.text(" ")
          html.element(.span, foreign, text: dimension.name)
        }
        if let description = dimension.description { html.element(.p, foreign, text: description) }
        facts(dimension.facts, into: &html)
      }
      for question in dimension.questions {
        self.question(question, heading(dimension.depth + 1), into: &html)
      }
    }
  }

  private func question(_ question: DocumentQuestion, _ heading: HTMLElement, into html: inout HTMLWriter) {
    let id = "frage-\(question.id)"
    html.element(.article, .class("question"), .aria(.labelledBy, id)) { html in
      html.element(heading, .id(id)) { html in
        html.element(.span, .class("code"), text: question.code)
        html.text(" ")
        html.element(.span, foreign, text: question.text)
      }
      if let condition = question.condition {
        html.element(.p, .class("when"), text: "\(texts.onlyIf) \(condition).")
      }
      if let help = question.help { html.element(.p, .class("help"), foreign, text: help) }
      if let instruction = question.instruction {
        html.element(.p, .class("instruction"), text: instruction)
      }
      room(question.room, into: &html)
      states(of: question, into: &html)
      facts(question.facts, into: &html)
    }
  }

  private func room(_ room: DocumentQuestion.Room, into html: inout HTMLWriter) {
    switch room {
    case .options(let options, let isMultiple):
      html.element(.ul, .class("options")) { html in
        for option in options { self.option(option, isMultiple: isMultiple, into: &html) }
      }
    case .lines(let lines):
      for (before, behind) in lines {
        html.element(.p, .class("entry")) { html in
          html.element(
            .span, before.isEmpty ? .absent : foreign, text: before.isEmpty ? texts.answerLine : before)
          html.element(.span, .class("line"))
          if !behind.isEmpty { html.element(.span, foreign, text: behind) }
        }
      }
    case .text:
      html.element(.div, .class("paper")) { html in
        for _ in 0..<3 { html.element(.span, .class("line")) }
      }
    }
  }

  private func option(_ option: DocumentOption, isMultiple: Bool, into html: inout HTMLWriter) {
    html.element(.li) { html in
      html.element(.span, .class(isMultiple ? "box" : "box round"), .aria(.hidden, "true"))
      if let number = option.number { html.element(.span, .class("number"), text: "\(number)") }
      html.element(.span, .class("words")) { html in
        html.element(.span, option.number == nil ? .absent : foreign, text: option.text)
        if let condition = option.condition {
          html.element(.span, .class("when"), text: " \(texts.onlyIf) \(condition).")
        }
      }
      if let worth = option.worth { html.element(.span, .class("worth"), text: worth) }
    }
  }

  private func states(of question: DocumentQuestion, into html: inout HTMLWriter) {
    html.element(.div, .class("states")) { html in
      html.element(.p) { html in
        html.element(.span, .class("box round"), .aria(.hidden, "true"))
        html.text(" " + texts.dontKnow)
      }
      html.element(.p, .class("entry")) { html in
        html.element(.span) { html in
          html.element(.span, .class("box round"), .aria(.hidden, "true"))
          html.text(" " + texts.doesNotApply)
        }
        html.element(.span, .class("line"))
      }
      if question.needsSource {
        html.element(.p, .class("entry")) { html in
          html.element(.span, text: texts.sourceLine)
          html.element(.span, .class("line"))
        }
      }
      html.element(.p, .class("entry")) { html in
        html.element(.span, text: texts.remark)
        html.element(.span, .class("line"))
      }
    }
  }
}
