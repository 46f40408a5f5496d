internal import Markup

/// A page of the site.
protocol Page: Sendable {
  /// Where it is.
  var address: Address { get }
  /// What the browser's tab says, without the site's name.
  var title: String { get }
  /// What search results say.
  var summary: String { get }
  /// The way to it from the overview, itself left out.
  var trail: [(title: String, address: Address?)] { get }
  /// Its charts, each of which also becomes a file of its own.
  var figures: [Figure] { get }
  /// The scripts that it carries, deferred; the page is whole without them.
  var scripts: [PageScript] { get }
  /// What it says in easy language, one statement a sentence.
  var easy: [String] { get }
  /// Writes what is between header and footer.
  func body(into html: inout HTMLWriter, _ links: Links)
}

extension Page {
  var easy: [String] { [] }

  var scripts: [PageScript] { usualScripts }

  /// What every page carries: the language keeps its place, the page can be read aloud, charts can be taken along.
  var usualScripts: [PageScript] { [.language, .speak] + (figures.isEmpty ? [] : [.figure]) }
}
