internal import Localization
internal import Markup

/// What search engines are told: which pages there are, or that they are to leave.
struct SearchFiles: Sendable {
  static let sitemapPath = "sitemap.xml"

  private let web: WebAddress?
  private let isPublic: Bool
  private let addresses: [Address]

  /// - Parameters:
  ///   - web: where the site will lie, if that is known.
  ///   - isPublic: whether everybody may find it.
  ///   - addresses: the pages of the current quarter.
  init(_ web: WebAddress?, isPublic: Bool, _ addresses: [Address]) {
    self.web = web
    self.isPublic = isPublic
    self.addresses = addresses
  }

  /// The files, as far as they have something to say.
  var files: [SharedFile] {
    let robots = SharedFile(path: "robots.txt") { self.robots }
    guard isPublic, let web else { return [robots] }
    return [robots, SharedFile(path: Self.sitemapPath) { sitemap(web) }]
  }

  private var robots: [UInt8] {
    let rule = isPublic ? "Allow: /\n" : "Disallow: /\n"
    let sitemap = isPublic ? web.map { "\nSitemap: \($0.file(Self.sitemapPath))\n" } ?? "" : ""
    return Array(("User-agent: *\n" + rule + sitemap).utf8)
  }

  /// Every page in every language, each with where the other languages are.
  private func sitemap(_ web: WebAddress) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "urlset", ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
      ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")
    ) { xml in
      for address in addresses {
        for language in Language.allCases {
          xml.element("url") { xml in
            xml.element("loc", text: web.file(address.path(in: language)))
            for other in Language.allCases {
              xml.element(
                "xhtml:link", ("rel", "alternate"), ("hreflang", other.rawValue),
                ("href", web.file(address.path(in: other))))
            }
          }
        }
      }
    }
    return xml.finish()
  }
}
