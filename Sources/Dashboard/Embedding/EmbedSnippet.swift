internal import Localization
internal import Markup

/// The text with which another page shows a figure: a frame in which nothing may run.
struct EmbedSnippet {
  /// What is to be copied.
  let text: String

  /// Nothing where the figures of the page do not lie alone, or nobody has said where on the web they do.
  init?(_ figure: Figure, on address: Address, in context: SiteContext) {
    let path = context.path(ofEmbedded: address) + "#" + figure.id
    guard context.isEmbedded(address),
      let target = context.web.flatMap({ LinkTarget(checking: $0.file(path)) })
    else { return nil }
    var html = HTMLWriter(capacity: 512)
    html.element(
      .iframe, .src(target), .title(figure.title), .fullWidth, .height(640), .loading("lazy"),
      // Nothing runs; the link to the whole page opens as usual.
      .sandbox("allow-popups allow-popups-to-escape-sandbox"))
    text = String(decoding: html.finish(), as: UTF8.self)
  }
}

extension SiteContext {
  /// Whether the figures of a page also lie alone, to be embedded: where it is known how others reach them. Pairs are too
  /// many for that.
  func isEmbedded(_ address: Address) -> Bool {
    if case .pair = address { false } else { web != nil }
  }

  /// Where the figures of a page lie alone, below the site's root.
  func path(ofEmbedded address: Address) -> String {
    folder + language.pick("einbetten/", "en/embed/") + "\(address.stem).html"
  }
}
