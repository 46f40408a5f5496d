internal import Dashboard
internal import LocatedJSON
internal import Localization
internal import MaturityModel
internal import SystemPackage

extension SiteReport {
  /// What was written where, and what to do next.
  func text(_ quarter: Quarter, _ edition: Edition, in folder: FilePath, _ language: Language) -> String {
    let number = NumberFormat(language)
    let size = number.string(Double(bytes) / 1_000_000, decimals: bytes < 10_000_000 ? 1 : 0)
    var lines = [
      language.pick(
        "\(quarter.name(in: language)): \(pages) Seiten in \(files) Dateien, \(size) MB.",
        "\(quarter.name(in: language)): \(pages) pages in \(files) files, \(size) MB."),
      language.pick(
        "Neu \(changes.added), geändert \(changes.changed), unverändert \(changes.unchanged), "
          + "entfernt \(changes.removed).",
        "New \(changes.added), changed \(changes.changed), unchanged \(changes.unchanged), "
          + "removed \(changes.removed)."),
    ]
    lines += changes.keptBeside.map { path in
      language.pick(
        "Von Hand geändert, deshalb aufgehoben: \(path)", "Changed by hand, therefore kept: \(path)")
    }
    lines.append(Self.next(edition, language))
    return lines.joined(separator: "\n") + "\n" + folder.appending("index.html").fileAddress
  }

  /// What to do with the site, or not to do.
  private static func next(_ edition: Edition, _ language: Language) -> String {
    switch edition {
    case .public:
      language.pick(
        "Zum Ansehen die Adresse öffnen, zum Veröffentlichen den Ordner auf einen Webserver kopieren:",
        "Open the address to look at it, copy the folder to a web server to publish it:")
    case .network:
      language.pick(
        "Ausgabe für das Netzwerk, nicht zur Veröffentlichung. Zum Ansehen die Adresse öffnen:",
        "Edition for the network, not for publication. Open the address to look at it:")
    case .municipality(_, let name):
      language.pick(
        "Ausgabe nur für \(name), nicht zur Veröffentlichung. Zum Ansehen die Adresse öffnen:",
        "Edition for \(name) only, not for publication. Open the address to look at it:")
    }
  }

  /// The same for programs.
  func json(_ quarter: Quarter, in folder: FilePath) -> JSON {
    .object([
      ("format", .number(1)), ("quarter", .string(quarter.code)), ("folder", .string(folder.string)),
      ("pages", .number(pages)),
      ("files", .number(files)), ("bytes", .number(bytes)), ("added", .number(changes.added)),
      ("changed", .number(changes.changed)), ("unchanged", .number(changes.unchanged)),
      ("removed", .number(changes.removed)), ("keptBeside", .array(changes.keptBeside.map { .string($0) })),
    ])
  }
}
