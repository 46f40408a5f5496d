internal import Localization
internal import Markup

/// The way from one file of the site to others.
struct Links: Sendable {
  let language: Language
  /// The folder of the quarter that the page belongs to, such as `2026-Q3/`; empty for the current one.
  let folder: String
  private let archive: SiteArchive
  private let up: String

  /// - Parameters:
  ///   - path: the file that links, below the site's root.
  ///   - folder: the folder of its quarter, with a slash at the end, or empty.
  ///   - archive: which quarters the site has.
  ///   - language: the language of the file.
  init(fromFile path: String, in folder: String, of archive: SiteArchive, _ language: Language) {
    self.language = language
    self.folder = folder
    self.archive = archive
    up = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// A page of the same quarter, in this or another language; of the newest where the quarter has none such.
  func page(_ address: Address, in other: Language? = nil, section: String? = nil) -> LinkTarget {
    let place = archive.folder(of: address, from: folder)
    // What is at the same place in another quarter nobody knows.
    return page(address, ofQuarter: place, in: other, section: place == folder ? section : nil)
  }

  /// A page of any quarter.
  func page(
    _ address: Address, ofQuarter folder: String, in other: Language? = nil, section: String? = nil
  ) -> LinkTarget {
    .path(up + folder + address.path(in: other ?? language) + (section.map { "#\($0)" } ?? ""))
  }

  /// A page of the same quarter on which something is chosen already, where scripts run.
  func page(_ address: Address, choosing query: String) -> LinkTarget {
    .path(up + folder + address.path(in: language) + "?" + query)
  }

  /// A file by its path below the site's root.
  func file(_ path: String) -> LinkTarget {
    .path(up + path)
  }
}
