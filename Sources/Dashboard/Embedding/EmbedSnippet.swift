internal import Localization
internal import Markup

/// The text with which another page shows a figure: a frame in which nothing may run.
struct EmbedSnippet {
  /// The frame's address as it stands in the text.
  let address: String
  /// What is to be copied.
  let text: String

  init(_ figure: Figure, on address: Address, in context: SiteContext, _ links: Links) {
    let path = context.path(ofEmbedded: address) + "#" + figure.id
    // Where nobody has said where the site lies, the script completes the address once it is on the web.
    let target = context.web.flatMap { LinkTarget(checking: $0.file(path)) } ?? links.file(path)
    var html = HTMLWriter(capacity: 512)
    html.element(
      .iframe, .src(target), .title(figure.title), .fullWidth, .height(640), .loading("lazy"),
      // Nothing runs; the link to the whole page opens as usual.
      .sandbox("allow-popups allow-popups-to-escape-sandbox"))
    self.address = target.text
    text = String(decoding: html.finish(), as: UTF8.self)
  }
}

extension Address {
  /// Whether its figures also lie alone, to be embedded; pairs are too many for that.
  var isEmbedded: Bool {
    if case .pair = self { false } else { true }
  }
}

extension SiteContext {
  /// Where the figures of a page lie alone, below the site's root.
  func path(ofEmbedded address: Address) -> String {
    folder + language.pick("einbetten/", "en/embed/") + "\(address.stem).html"
  }
}
