internal import Markup
internal import MaturityModel
internal import Workspace

extension HTMLWriter {
  /// Writes the name of a licence, which leads to its text where one knows where that is.
  mutating func licence(_ licence: Licence) {
    if let target = licence.address.flatMap({ LinkTarget(checking: $0) }) {
      element(.a, .rel("license"), .href(target), text: licence.name)
    } else {
      text(licence.name)
    }
  }

  /// Writes what has to be said of the settings, such as that they are invented.
  mutating func settingsNotice(in context: SiteContext) {
    guard let notice = context.site.settings.notice else { return }
    element(.p) { html in
      html.element(.strong, .class("notice"), text: context.texts.notice(notice))
    }
  }
}
