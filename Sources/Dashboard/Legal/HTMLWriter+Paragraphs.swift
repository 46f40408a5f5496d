internal import Localization
internal import Markup
internal import MaturityModel

extension HTMLWriter {
  /// Writes a text in paragraphs, which blank lines divide, and marks its language where it is another one than the page's.
  mutating func paragraphs(_ text: LocalizedText, in language: Language) {
    let isMissing = text.texts[language.rawValue] == nil
    let other: Language = language.pick(.english, .german)
    for paragraph in text[language].paragraphs {
      element(.p, .when(isMissing, .lang(other.rawValue))) { html in html.lines(paragraph) }
    }
  }

  /// Writes lines below each other, such as those of a postal address.
  mutating func lines(_ text: String) {
    for (place, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      if place > 0 { element(.br) }
      self.text(String(line))
    }
  }

  /// Writes what is known of something, each with its name; nothing where nothing is known.
  mutating func particulars(_ particulars: [Particular?]) {
    let known = particulars.compactMap(\.self)
    guard !known.isEmpty else { return }
    element(.dl, .class("rules")) { html in
      for particular in known {
        html.element(.div) { html in
          html.element(.dt, text: particular.name)
          html.element(.dd) { html in
            if let address = particular.address, let target = LinkTarget(checking: address) {
              html.element(.a, .href(target), text: particular.text)
            } else {
              html.lines(particular.text)
            }
          }
        }
      }
    }
  }
}

/// Something that is known of somebody, such as an address for mail.
struct Particular {
  let name: String
  let text: String
  /// Where it leads.
  var address: String?

  /// Nothing where there is no text.
  init?(_ name: String, _ text: String?, address: String? = nil) {
    guard let text else { return nil }
    self.name = name
    self.text = text
    self.address = address
  }

  /// An address for mail.
  static func mail(_ name: String, _ address: String?) -> Particular? {
    Particular(name, address, address: address.map { "mailto:\($0)" })
  }

  /// An address on the web.
  static func link(_ name: String, _ address: String?) -> Particular? {
    Particular(name, address, address: address)
  }
}

extension String {
  /// What stands between blank lines.
  fileprivate var paragraphs: [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
  }
}
