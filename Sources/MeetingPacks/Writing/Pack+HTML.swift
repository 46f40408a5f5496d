internal import Digests
public import Localization
internal import Markup
public import MaturityModel

extension Pack {
  /// The pack as one page that loads nothing: to read on a screen and to print on A4.
  ///
  /// - Parameters:
  ///   - language: the language of the pack.
  ///   - notices: what to say above everything, such as that it is invented.
  ///   - date: the day that the numbers are of.
  ///   - stylesheet: the style that it carries inside.
  /// - Returns: the bytes of the page, which is well-formed XML too.
  public func html(
    in language: Language, notices: [String] = [], asOf date: CalendarDate, stylesheet: [UInt8]
  ) -> [UInt8] {
    let words = PackWords(language)
    // At the foot of every sheet, since sheets get separated.
    let foot = (notices + [words.mark, words.asOf(date)]).joined(separator: " · ")
    let stylesheet = stylesheet + Array("@page{@bottom-left{content:\(CSSString.quoted(foot))}}".utf8)
    var html = HTMLWriter(capacity: 65_536)
    html.document(language: language.rawValue) { html in
      html.element(.head) { html in
        html.element(.meta, .charset("utf-8"))
        html.element(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html.element(
          .meta, .httpEquiv("Content-Security-Policy"),
          .content(
            "default-src 'none'; style-src 'sha256-\(SHA256.base64(of: stylesheet))'; base-uri 'none'; "
              + "form-action 'none'"))
        html.element(.meta, .name("referrer"), .content("no-referrer"))
        html.element(.meta, .name("robots"), .content("noindex"))
        html.element(.meta, .name("color-scheme"), .content("light dark"))
        html.element(.title, text: title)
        html.style(stylesheet)
      }
      html.element(.body) { html in
        html.element(.header) { html in
          html.element(.p, .class("notices")) { html in
            for notice in notices { html.element(.strong, text: notice) }
            html.element(.span, text: words.mark)
          }
          html.element(.h1, text: title)
          for fact in facts { html.element(.p, .class("fact"), text: fact) }
        }
        html.element(.main) { html in html.pack(self, in: language) }
        html.element(.footer) { html in html.element(.p, text: words.asOf(date)) }
      }
    }
    return html.finish()
  }
}
