@testable import Dashboard
import SystemPackage

/// A site of a few texts, written as the pages are.
enum SmallSite {
  static let files = ["index.html": "Übersicht", "methode.html": "Methode", "kommunen/gotha.html": "Gotha"]

  @discardableResult
  static func build(_ folder: FilePath, _ files: [String: String] = files) throws -> SiteChanges {
    let writer = try SiteWriter(
      folder, keeping: folder.removingLastComponent().appending("Von-Hand"), origin: "Probe 1")
    do {
      for (path, text) in files { _ = try writer.write(Array(text.utf8), to: path) }
      try writer.publish(links: [:])
    } catch {
      writer.discard()
      throw error
    }
    return writer.changes
  }
}
